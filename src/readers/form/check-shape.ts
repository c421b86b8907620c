import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { lineAt, ownLines } from "../yaml/lines.ts";
import { type Misshape, misshapes, toPlain } from "../yaml/misshapes.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf, Slip } from "../yaml/reading.ts";
import { colonSlip } from "../yaml/slips/colon.ts";
import { tableSlip } from "../yaml/slips/foreign.ts";
import { lineSlip, numberedItem } from "../yaml/slips/line.ts";
import { explainShape } from "./explain-shape.ts";
import { formSchema } from "./schema.generated.ts";

export interface CheckedShape {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of what has a wrong shape, or is not there and should be. */
  readonly misshapen: readonly Path[];
  /** A text value whose lines should have been keys or items. */
  readonly slip: Slip | undefined;
}

/** Holds the values against the schema of the form and says in our words what does not fit. */
export function checkShape(root: RawNode, text: string, placeOf: PlaceOf): CheckedShape {
  const complaints = misshapes(root, toPlain(root), formSchema).filter(isWholeChoice);
  const errors = complaints.filter(({ node }) => !node.flagged);
  const groups = together(errors);
  const diagnostics = groups.map((group) => explainShape(group, root, placeOf));
  return { diagnostics, misshapen: complaints.map(misshapenPath), slip: firstSlip(errors, text) };
}

/** Not one of the branches of a choice of which the whole is told. */
function isWholeChoice({ schemaPath }: Misshape): boolean {
  return !/\/anyOf\/\d/.test(schemaPath);
}

/** The choice is between indicators of the department and of tasks. */
function misshapenPath({ path, keyword, params }: Misshape): Path {
  if (keyword === "anyOf") return [...path, "indicators"];
  return keyword === "required" ? [...path, String(params.missingProperty)] : path;
}

/** Each is looked for in the whole text. */
function firstSlip(errors: readonly Misshape[], text: string): Slip | undefined {
  for (const error of errors) {
    const slip = slipBehind(error, text);
    if (slip) return slip;
  }
  return undefined;
}

function slipBehind({ node, keyword, params, path }: Misshape, text: string): Slip | undefined {
  if (keyword !== "type" || node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  if (!/object|array/.test(String(params.type))) return undefined;
  const line = lineAt(text, node.at);
  const row = path.length === 0 ? Array.from(ownLines(text), tableSlip).find(Boolean) : tableSlip(line);
  const numbered = String(params.type).includes("array") ? numberedItem(text, line) : undefined;
  return row ?? colonSlip(text, line) ?? lineSlip(text, line) ?? numbered;
}

/** What one mapping lacks is one mistake, and so are neighbouring items of the same wrong kind. */
function together(errors: readonly Misshape[]): readonly (readonly [Misshape, ...Misshape[]])[] {
  const groups = new Map<string, [Misshape, ...Misshape[]]>();
  for (const error of errors) {
    const name = groupOf(error);
    const group = groups.get(name);
    if (group) group.push(error);
    else groups.set(name, [error]);
  }
  return Array.from(groups.values());
}

function groupOf({ instancePath, keyword, path }: Misshape): string {
  const isItem = keyword === "type" && typeof path.at(-1) === "number";
  return `${keyword} ${isItem ? path.slice(0, -1).join("/") : instancePath}`;
}
