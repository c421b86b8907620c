import type { Diagnostic, Edit, Fix, Path, Place } from "../../base/diagnostic.ts";
import type { Draft, Form } from "../../form/form.ts";
import { isKnownWord } from "../../form/labels.ts";
import type { UnitSplit } from "../../indicator/unit-split.ts";
import { alikeBelow } from "../yaml/alike-slips.ts";
import { emptyDocumentFindings } from "../yaml/findings.ts";
import { fixFor } from "../yaml/fix-for.ts";
import { moreLines } from "../yaml/line-findings.ts";
import { locate, placesIn } from "../yaml/locate.ts";
import { type MendedText, mend, unmended } from "../yaml/mended-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf, Slip } from "../yaml/reading.ts";
import { buildDraft } from "./build-draft.ts";
import { canonicalKeys } from "./canonical-keys.ts";
import { checkApplicable, checkDate } from "./check-date.ts";
import { checkShape } from "./check-shape.ts";
import { gapsIn, isWhole, withoutGaps } from "./gaps.ts";
import { splitUnits } from "./split-units.ts";

/** Text → form and findings. */
export function readYamlForm(file: string, text: string): FormDocument {
  const placeOf = placesIn(file, text);
  const { root, diagnostics, gaps, isMended } = readMending(text, placeOf);
  if (!isRecognisable(root, diagnostics)) return noForm(file, text);
  const draft = root && draftOf(root, gaps);
  const remarks = root && draft ? checkApplicable(draft, gaps, root, placeOf) : [];
  const allGaps = remarks.length === 0 ? gaps : [...gaps, ...ALL_INDICATORS];
  return {
    file,
    text,
    form: draft && isWhole(allGaps) ? wholeForm(draft) : undefined,
    draft,
    gaps: allGaps,
    diagnostics: groupAlike(inOrder([...diagnostics, ...remarks])),
    locate: root ? (path, at = "value") => locate(root, path, at, placeOf) : () => ({ file }),
    splitUnits: (splits) => (root && !isMended ? splitUnits(root, text, splits) : undefined),
  };
}

/** Whether any key is one of a form. What is wrong with the text itself may be all that keeps it from being one. */
function isRecognisable(root: RawNode | undefined, diagnostics: readonly Diagnostic[]): boolean {
  const isDamaged = diagnostics.some(({ code, severity }) => severity === "error" && !code.startsWith("shape/"));
  return isDamaged || root?.kind !== "map" || [...root.entries.keys()].some(isKnownWord);
}

function noForm(file: string, text: string): FormDocument {
  return {
    file,
    text,
    form: undefined,
    draft: undefined,
    gaps: [],
    diagnostics: [emptyDocumentFindings.noForm.here({ file, start: { line: 1, column: 1 } }, {})],
    locate: () => ({ file }),
    splitUnits: () => undefined,
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
  readonly slip: Slip | undefined;
}

/** Limit of the characters that are read while mending: a usual form up to eighty times, a huge one once. */
const MENDING_BUDGET = 1_000_000;

/** Reads the text, and where a mistake of writing stands in the way, mends that and reads again. */
function readMending(text: string, placeOf: PlaceOf): Omit<Attempt, "slip"> & { readonly isMended: boolean } {
  const told: Diagnostic[] = [];
  const slips: Slip[] = [];
  let mended = unmended(text);
  for (let spent = text.length; ; spent += text.length) {
    const { root, diagnostics, gaps, slip } = attempt(mended, placeOf);
    const isMended = slips.length > 0;
    // What stands there by a guess may be anything.
    const guessed = slips.some(({ isGuess }) => isGuess) ? [[]] : [];
    if (slip === undefined)
      return { root, gaps: [...gaps, ...guessed], diagnostics: [...told, ...diagnostics], isMended };
    const isStuck = slips.at(-1)?.start === slip.start;
    const alike = isStuck ? [] : [slip, ...alikeBelow(mended.text, slip)];
    told.push(...alike.filter((one) => !isConsequence(one, slips)).map((one) => tell(one, mended, text, placeOf)));
    if (isStuck || slip.edits.length === 0 || spent > MENDING_BUDGET)
      return { root: undefined, gaps: [], diagnostics: told, isMended };
    mended = mend(
      mended,
      alike.flatMap(({ edits }) => edits),
    );
    slips.push(slip);
  }
}

function tell(slip: Slip, mended: MendedText, text: string, placeOf: PlaceOf): Diagnostic {
  const span = { start: mended.original(slip.start), end: mended.original(slip.end) };
  return { ...slip.finding(placeOf(span)), ...fixFor(slip, mended, text) };
}

function isConsequence({ mayFollow }: Slip, before: readonly Slip[]): boolean {
  if (mayFollow === undefined) return false;
  return mayFollow === "any" ? before.length > 0 : before.some(({ movesLines }) => movesLines);
}

/** Parse, read the keys, check the shape. */
function attempt(mended: MendedText, placeOf: PlaceOf): Attempt {
  const parsed = parseYaml(mended, placeOf);
  if (parsed.root === undefined) return { ...parsed, gaps: [] };
  const { node: root, findings, gaps: unplaced } = canonicalKeys(parsed.root, placeOf);
  const shape = checkShape(root, mended.text, placeOf);
  const own = [...parsed.diagnostics, ...findings];
  const diagnostics = [...own, ...shape.diagnostics, ...checkDate(root, placeOf)];
  const isFaultless = own.length === 0 && shape.misshapen.length === 0 && mended.replaced.size === 0;
  const gaps = isFaultless ? [] : [...unplaced, ...gapsIn(root, shape.misshapen)];
  return { root, gaps, diagnostics, slip: shape.slip };
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

/** What is wrong with every indicator alike is one mistake: one finding at the first of them, which mends them all. */
function groupAlike(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name = diagnostic.code.startsWith("shape/") ? diagnostic.message.en : `#${groups.size}`;
    const group = groups.get(name);
    if (group) group.push(diagnostic);
    else groups.set(name, [diagnostic]);
  }
  return Array.from(groups.values(), asOne).flat();
}

function asOne(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return group;
  const more = moreLines(group.length - 1);
  const message = { zh: first.message.zh + more.zh, en: first.message.en + more.en };
  const fix = first.fix && asFix(group.flatMap(({ fix }) => fix ?? []));
  return [{ ...first, message, ...(fix && { fix }) }];
}

function asFix(edits: readonly Edit[]): Fix | undefined {
  const [first, ...others] = edits.toSorted((one, other) => one.start - other.start);
  return first && [first, ...others];
}

/** What a file says, and where each part of it stands. */
export interface FormDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Absent where anything could not be read that a score or a comparison rests on. */
  readonly form: Form | undefined;
  /** What there is to check; absent where the document has no shape of a form. */
  readonly draft: Draft | undefined;
  /** Paths in the model of what could not be read, or of what would be there if everything could. */
  readonly gaps: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a path of the model in the user's text; the nearest ancestor for what is not there. */
  readonly locate: (path: Path, at?: "key" | "value") => Place;
  /** The edits that write targets and their units apart; undefined where the text does not lend itself to it. */
  readonly splitUnits: (splits: readonly UnitSplit[]) => Fix | undefined;
}
