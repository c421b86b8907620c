import { describeComparator } from "../../phrase/describe.ts";
import type { Evidence, Reading } from "../../phrase/reading.ts";
import type { ReadingFormatter, Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { chop, displayWidth, wrap } from "../text/wrap.ts";
import { because, otherReading, ROLES, WORDS } from "../view/words.ts";

/** The phrase with its parts underlined and named, the notation, a plain sentence, and what is not certain. */
export const reading: ReadingFormatter = {
  format: (reading, style) => [...renderParts(reading.evidence, style), ...renderFacts(reading, style)].join("\n"),
  list: { before: "", between: "\n\n", behind: "\n", empty: "" },
};

function renderFacts(reading: Reading, style: Style): readonly string[] {
  const { colour, width } = style;
  const facts = factsOf(reading, style);
  const labels = Math.max(...facts.map(({ label }) => displayWidth(label)));
  return facts.flatMap(({ label, text, paint }) => {
    const indent = INDENT.length + labels + 2;
    const blank = " ".repeat(labels - displayWidth(label) + 2);
    return wrap(inert(text), width - indent).map(
      (line, index) => (index === 0 ? INDENT + colour.dim(label) + blank : " ".repeat(indent)) + paint(line),
    );
  });
}

const INDENT = "  ";

interface Fact {
  readonly label: string;
  readonly text: string;
  readonly paint: (text: string) => string;
}

function factsOf(reading: Reading, { language, colour }: Style): readonly Fact[] {
  const plain = (text: string) => text;
  const reasons = reading.evidence.flatMap(({ role, text, why }) =>
    why === undefined
      ? []
      : [
          {
            label: (role === "ignored" ? WORDS.ignored : WORDS.basis)[language],
            text: because({ text, why })[language],
            paint: plain,
          },
        ],
  );
  if (reading.status === "unreadable") {
    return [
      {
        label: WORDS.unreadable[language],
        text: reading.reason[language],
        paint: colour.red,
      },
      ...(reading.leftover === ""
        ? []
        : [
            {
              label: WORDS.leftover[language],
              text: reading.leftover,
              paint: plain,
            },
          ]),
      ...reasons,
    ];
  }
  return [
    {
      label: WORDS.notation[language],
      text: reading.notation,
      paint: colour.bold,
    },
    {
      label: WORDS.meaning[language],
      text: describeComparator(reading.comparator)[language],
      paint: plain,
    },
    ...reading.ambiguities.map(({ alternative, message }) => ({
      label: WORDS.ambiguous[language],
      text: otherReading({ notation: alternative, why: message })[language],
      paint: colour.yellow,
    })),
    ...reasons,
  ];
}

/** Three lines (phrase, underline, name), and three more wherever the next part does not fit. */
function renderParts(evidence: readonly Evidence[], style: Style): readonly string[] {
  const rows: Part[][] = [[]];
  let used = INDENT.length;
  for (const part of evidence.flatMap((piece) => partsOf(piece, style))) {
    if (used + part.width > style.width && used > INDENT.length) {
      rows.push([]);
      used = INDENT.length;
    }
    rows.at(-1)?.push(part);
    used += part.width + GAP.length;
  }
  return rows.flatMap((row) => (row.length === 0 ? [] : renderPartsRow(row, style)));
}

const GAP = " ";

interface Part {
  readonly text: string;
  readonly name: string;
  readonly role: Evidence["role"];
  readonly width: number;
}

/** A piece that is wider than the terminal takes several parts. */
function partsOf({ role, text }: Evidence, { language, width }: Style): readonly Part[] {
  const name = ROLES[role][language];
  return chop(inert(text), width - INDENT.length).map((chunk) => ({
    text: chunk,
    name,
    role,
    width: Math.max(displayWidth(chunk), displayWidth(name)),
  }));
}

function renderPartsRow(row: readonly Part[], { colour }: Style): readonly string[] {
  const paint = ({ role }: Part) =>
    role === "unread" ? colour.red : role === "ignored" || role === "connector" ? colour.dim : colour.cyan;
  const line = (show: (part: Part) => string, colourOf: (part: Part) => (text: string) => string) =>
    INDENT +
    row
      .map((part) => colourOf(part)(show(part)) + " ".repeat(Math.max(0, part.width - displayWidth(show(part)))))
      .join(GAP)
      .trimEnd();
  return [
    line(
      ({ text }) => text,
      () => colour.bold,
    ),
    line(({ text }) => "─".repeat(displayWidth(text)), paint),
    line(({ name }) => name, paint),
  ];
}
