import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import type { Draft, Form } from "../../form/form.ts";
import { fixFor } from "../yaml/fix-for.ts";
import { locate } from "../yaml/locate.ts";
import { type MendedText, mend, unmended } from "../yaml/mended-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { placesIn } from "../yaml/places-in.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import type { Trap } from "../yaml/trap.ts";
import { buildDraft } from "./build-draft.ts";
import { canonicalKeys } from "./canonical-keys.ts";
import { checkApplicable } from "./check-applicable.ts";
import { checkDate } from "./check-date.ts";
import { checkShape } from "./check-shape.ts";
import type { FormDocument } from "./form-document.ts";
import { gapsIn, isWhole, withoutGaps } from "./gaps.ts";
import { gather } from "./gather.ts";
import type { KeyReading } from "./key-reading.ts";
import { splitUnits } from "./split-units.ts";

/** Text → form and findings. */
export function readYamlForm(file: string, text: string): FormDocument {
  const placeOf = placesIn(file, text);
  const { root, diagnostics, gaps, isMended } = readMending(text, placeOf);
  const draft = root && draftOf(root, gaps);
  const remarks = root && draft ? checkApplicable(draft, gaps, root, placeOf) : [];
  const allGaps = remarks.length === 0 ? gaps : [...gaps, ...ALL_INDICATORS];
  return {
    file,
    text,
    form: draft && isWhole(allGaps) ? wholeForm(draft) : undefined,
    draft,
    gaps: allGaps,
    diagnostics: gather(inOrder([...diagnostics, ...remarks])),
    locate: root ? (path, at = "value") => locate(root, path, at, placeOf) : () => ({ file }),
    splitUnits: (splits) => (root && !isMended ? splitUnits(root, text, splits) : undefined),
  };
}

const ALL_INDICATORS: readonly Path[] = [["indicators"], ["tasks"]];

function draftOf(root: RawNode, gaps: readonly Path[]): Draft | undefined {
  const readable = withoutGaps(root, gaps);
  return readable.kind === "map" ? buildDraft(readable) : undefined;
}

function wholeForm({ year, ...rest }: Draft): Form | undefined {
  return year === undefined || rest.blocks.length === 0 ? undefined : { ...rest, year };
}

interface Attempt {
  readonly root: RawNode | undefined;
  readonly gaps: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
  readonly trap: Trap | undefined;
}

/** Characters that may be read for the sake of mending: a usual form some eighty times, a huge one once. */
const MENDING_BUDGET = 1_000_000;

/** Reads the text, and where a mistake of writing stands in the way, mends that and reads again. */
function readMending(text: string, placeOf: PlaceOf): Omit<Attempt, "trap"> & { readonly isMended: boolean } {
  const told: Diagnostic[] = [];
  const traps: Trap[] = [];
  let mended = unmended(text);
  for (let spent = text.length; ; spent += text.length) {
    const { root, diagnostics, gaps, trap } = attempt(mended, placeOf);
    const isMended = traps.length > 0;
    // What stands there by a guess may be anything.
    const guessed = traps.some(({ isGuess }) => isGuess) ? [[]] : [];
    if (trap === undefined)
      return { root, gaps: [...gaps, ...guessed], diagnostics: [...told, ...diagnostics], isMended };
    const span = { start: mended.original(trap.start), end: mended.original(trap.end) };
    const isStuck = traps.at(-1)?.start === trap.start;
    if (!isStuck && !isConsequence(trap, traps))
      told.push({ ...trap.finding(placeOf(span)), ...fixFor(trap, mended, text) });
    if (isStuck || trap.edits.length === 0 || spent > MENDING_BUDGET)
      return { root: undefined, gaps: [], diagnostics: told, isMended };
    mended = mend(mended, trap.edits);
    traps.push(trap);
  }
}

function isConsequence({ mayFollow }: Trap, before: readonly Trap[]): boolean {
  if (mayFollow === undefined) return false;
  return mayFollow === "any" ? before.length > 0 : before.some(({ movesLines }) => movesLines);
}

/** Parse, read the keys, check the shape. */
function attempt(mended: MendedText, placeOf: PlaceOf): Attempt {
  const parsed = parseYaml(mended, placeOf);
  if (parsed.root === undefined) return { ...parsed, gaps: [] };
  const reading: KeyReading = { placeOf, diagnostics: [], path: [], modelPath: [], gaps: [] };
  const root = canonicalKeys(parsed.root, "form", reading);
  const shape = checkShape(root, mended.text, placeOf);
  const own = [...parsed.diagnostics, ...reading.diagnostics];
  const diagnostics = [...own, ...shape.diagnostics, ...checkDate(root, placeOf)];
  const isFaultless = own.length === 0 && shape.misshapen.length === 0 && mended.replaced.size === 0;
  const gaps = isFaultless ? [] : [...reading.gaps, ...gapsIn(root, shape.misshapen)];
  return { root, gaps, diagnostics, trap: shape.trap };
}

/** As the text goes. What an alias shows in several places is told once. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return Array.from(unique.values()).sort(
    ({ place: { start: one } }, { place: { start: other } }) =>
      (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0),
  );
}

function keyOf({ code, message, place: { start } }: Diagnostic): string {
  return `${code} ${start?.line}:${start?.column} ${message.en}`;
}
