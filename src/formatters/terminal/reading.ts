import { describeComparator } from "../../phrase/describe.ts";
import type { Reading } from "../../phrase/reading.ts";
import type { Style } from "../formatter.ts";
import { displayWidth } from "../layout/display-width.ts";
import { layParts } from "../readings/parts.ts";
import type { ReadingFormatter } from "../readings/reading-formatter.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { because, otherReading, WORDS } from "../view/words.ts";

/** The phrase with its parts underlined and named, the notation, a plain sentence, and what is not certain. */
export const pretty: ReadingFormatter = {
  format: (reading, style) => [...layParts(reading.evidence, style), ...layFacts(reading, style)].join("\n"),
  list: { before: "", between: "\n\n", behind: "\n", empty: "" },
};

function layFacts(reading: Reading, style: Style): readonly string[] {
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
