import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { OfficeDocument } from "../../src/readers/documents/document.ts";
import { readDocument } from "../../src/readers/documents/read-document.ts";
import { endsTable, fieldOf, isSum } from "../../src/recognising/field-labels.ts";
import { fundColumn, fundKind } from "../../src/recognising/funds.ts";
import { headRole } from "../../src/recognising/heads.ts";
import { type Recognition, recognise } from "../../src/recognising/recognise.ts";
import type { RecognisedForm } from "../../src/recognising/recognised-form.ts";
import { classLikeness } from "../../src/recognising/words.ts";
import { actualsRows } from "../../src/recognising/write-actuals.ts";
import { writeForm } from "../../src/recognising/write-form.ts";
import { mutated, textsOf } from "./support/mutate.ts";

const FILES = [
  "d1-seed-liwan/literal.html",
  "d1-seed-liwan/merged.docx",
  "d2-xiangtan-project/form.docx",
  "d3-jinzhai-dept-selfeval/form.xlsx",
  "d4-yunnan-project-selfeval/form.html",
  "d5-sichuan-dept/form.docx",
  "d6-two-projects-workbook/form.xlsx",
];

/** More of them: MUTATIONS=20000 npx vitest run test/import/mutations.test.ts */
const COUNT = Number(process.env.MUTATIONS ?? 500);

interface Original {
  readonly file: string;
  readonly document: OfficeDocument;
  /** By name the targets that an indicator of that name has. */
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>;
}

const originals: Original[] = [];

beforeAll(async () => {
  for (const file of FILES) {
    const { document } = await readDocument(file, readFileSync(new URL(`documents/${file}`, import.meta.url)));
    if (document === undefined) throw new Error(`${file} cannot be read`);
    originals.push({ file, document, targets: targetsOf(recognise(document)) });
  }
});

describe("documents whose tables were damaged on their way", () => {
  test("never give a wrong target without a doubt, and lose no text", { timeout: 600_000 }, () => {
    const wrong: string[] = [];
    const lost: string[] = [];
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const original = originals[seed % originals.length];
      if (original === undefined) continue;
      const { document, done } = mutated(original.document, seed);
      const recognition = recognise(document);
      const where = `${seed} ${original.file}, ${done.join(", ")}: `;
      wrong.push(...wrongTargets(recognition, original).map((row) => where + row));
      lost.push(...lostTexts(recognition, document).map((text) => where + text));
    }
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
  });
});

function targetsOf({ forms }: Recognition): Original["targets"] {
  const targets = new Map<string, Set<string>>();
  for (const { name, target, sign } of forms.flatMap(indicatorsOf)) {
    targets.set(plain(name), (targets.get(plain(name)) ?? new Set()).add(sign + plain(target)));
  }
  return targets;
}

function indicatorsOf({ blocks }: RecognisedForm) {
  return blocks.flatMap(({ indicators }) => indicators);
}

function wrongTargets({ forms }: Recognition, { targets }: Original): readonly string[] {
  return forms.flatMap((form) =>
    indicatorsOf(form)
      .filter(({ name, target, sign }) => !targets.get(plain(name))?.has(sign + plain(target)))
      .filter(({ marks }) => ![...marks, ...form.marks].some(({ level }) => level === "doubtful"))
      .map(({ name, sign, target }) => `${name} ${sign}${target}`),
  );
}

/** Texts that are neither in what is written nor in the list of what is not; labels say what stands beside them. */
function lostTexts({ forms, skipped }: Recognition, document: OfficeDocument): readonly string[] {
  if (forms.length === 0 || skipped.length > 0) return [];
  const written = forms.flatMap((form) => [
    writeForm(form, { language: "zh", keys: "en", comments: true, year: 2023 }),
    ...(actualsRows(form, "zh") ?? []).flat(),
    ...form.notPlaced.map(({ text }) => text),
  ]);
  const all = plain(written.join("\n")).replaceAll(/[,，]/g, "");
  return textsOf(document).filter((text) => !isLabel(text) && !partsOf(text).every((part) => all.includes(part)));
}

function isLabel(text: string): boolean {
  const isKnown = headRole(text) !== undefined || fieldOf(text) !== undefined || fundKind(text) !== undefined;
  const isMoney = fundColumn(text) !== undefined || /^[\d.,%万元—–-]+$/.test(plain(text));
  const isTitle = /绩效.*[表标]|^[（(]?20\d\d/.test(plain(text));
  return (
    isKnown ||
    isMoney ||
    isTitle ||
    isSum(text) ||
    endsTable(text) ||
    classLikeness(text) > 0 ||
    /^(?:无|其中)$/.test(text)
  );
}

/** Behind a label, or of a list, with a code before a name split off. */
function partsOf(text: string): readonly string[] {
  const parts = plain(text)
    .replaceAll(/[,，]/g, "")
    .split(/[:：、；;。]/);
  return parts.map((part) => part.replace(/^[[(（]\d+[\])）]/, "")).filter((part) => part !== "" && !isLabel(part));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
