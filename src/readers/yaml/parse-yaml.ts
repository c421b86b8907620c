import { type Document, isScalar } from "yaml";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { emptyDocumentFindings, yamlFindings } from "./findings.ts";
import type { MendedText } from "./mended-text.ts";
import type { RawNode } from "./raw.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { type PlaceOf, type Reading, report, type Slip, spanOf } from "./reading.ts";
import { foreignSlip } from "./slips/foreign.ts";
import { firstLineSlip } from "./slips/line.ts";
import { syntaxSlip } from "./slips/syntax.ts";
import { toRaw } from "./to-raw.ts";
import { compose, type Tokens, tokenise } from "./tokenise.ts";

export interface ParsedYaml {
  /** Undefined where there is a slip, and for an empty document. */
  readonly root: RawNode | undefined;
  readonly slip: Slip | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text → the values of its first document, or the first mistake that stands in the way. */
export function parseYaml(mended: MendedText, placeOf: PlaceOf): ParsedYaml {
  const { text } = mended;
  const plain = mended.replaced.size === 0 ? readPlainYaml(text) : undefined;
  if (plain) return { root: plain, slip: undefined, diagnostics: [] };
  const foreign = foreignSlip(text);
  if (foreign) return withSlip(foreign);
  const { tokens, limit, delimiters } = tokenise(text);
  if (limit) return withSlip(overLimit(text, limit));
  const { document, error, secondDocument } = compose(tokens, text.length);
  if (error) return withSlip(syntaxSlip(text, delimiters, error));
  const reading: Reading = { mended, placeOf, diagnostics: [], path: [], slip: undefined };
  const first = readRoot(document, reading);
  const root = secondDocument === undefined ? first : beforeSecond(first, secondDocument, reading);
  return reading.slip ? withSlip(reading.slip) : { root, slip: undefined, diagnostics: reading.diagnostics };
}

function withSlip(slip: Slip): ParsedYaml {
  return { root: undefined, slip, diagnostics: [] };
}

function overLimit(text: string, { what, at }: NonNullable<Tokens["limit"]>): Slip {
  const finding = what === "depth" ? yamlFindings.tooDeep.here : yamlFindings.tooLarge.parts;
  const nested: Slip = { start: at, end: at + 1, finding: (place) => finding(place, {}), edits: [] };
  return (what === "depth" ? mistakeAbove(text, at) : undefined) ?? { ...nested, mayFollow: "moved lines" };
}

/** To the parser, lines that begin wrongly nest deeper and deeper; then the first of them is the mistake. */
function mistakeAbove(text: string, end: number): Slip | undefined {
  const { tokens, limit, delimiters } = tokenise(text.slice(0, text.lastIndexOf("\n", end) + 1));
  if (limit || delimiters.openBracket !== undefined) return undefined;
  const { error } = compose(tokens, end);
  return firstLineSlip(text, end) ?? (error && syntaxSlip(text, delimiters, error));
}

function readRoot(document: Document.Parsed | undefined, reading: Reading): RawNode | undefined {
  const contents = document?.contents ?? null;
  if (contents !== null && !(isScalar(contents) && contents.value === null)) return toRaw(contents, reading);
  report(reading, { start: 0, end: 0 }, (place) => emptyDocumentFindings.emptyDocument.here(place, {}));
  return undefined;
}

/** What stands before the first list of a form is a heading of its own, and lacks what the second document has. */
function beforeSecond(root: RawNode | undefined, start: number, reading: Reading): RawNode | undefined {
  report(reading, spanOf(reading, start, start + "---".length), (place) =>
    yamlFindings.multipleDocuments.behindMarker(place, {}),
  );
  const hasLists = root?.kind === "map" && Array.from(root.entries.values()).some(({ value }) => value.kind === "list");
  return root && { ...root, flagged: root.flagged || !hasLists };
}
