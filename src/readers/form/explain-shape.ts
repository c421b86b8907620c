import type { Diagnostic, Fix, Path, Place } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { expected, found } from "../yaml/expectations.ts";
import { quoted } from "../yaml/lines.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { RawNode, RawScalar } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import type { ShapeError } from "../yaml/shape-error.ts";
import { describeKey, describeOwner } from "./describe.ts";
import { scalarText } from "./fields.ts";
import * as messages from "./findings.ts";
import { mendedValue } from "./mended-value.ts";

/** A complaint of the validator with what it is about. */
export interface Misshape extends ShapeError {
  readonly path: Path;
  readonly node: RawNode;
}

/** One finding for complaints that belong together. */
export function explainShape(group: readonly [Misshape, ...Misshape[]], root: RawNode, placeOf: PlaceOf): Diagnostic {
  const [error] = group;
  if (error.keyword === "anyOf") return messages.noIndicators(locate(root, error.path, "value", placeOf), {});
  if (error.keyword === "required") return missing(group, root, placeOf);
  const place = locate(root, error.path, "value", placeOf);
  if (!isEmpty(error)) return misfit(error, root, place);
  return typeof error.path.at(-1) === "number"
    ? messages.emptyItem(place, { owner: describeOwner(root, error.path) })
    : messages.emptyValue(place, words(error, root));
}

function missing(group: readonly [Misshape, ...Misshape[]], root: RawNode, placeOf: PlaceOf): Diagnostic {
  const paths = group.map(({ path, params }) => [...path, String(params.missingProperty)]);
  const keys = paths.map((path) => describeKey(root, path));
  const [{ path }] = group;
  const place = locate(root, paths[0] ?? path, "key", placeOf);
  return messages.missingKey(place, { owner: describeOwner(root, path), keys: listed(keys) });
}

function listed(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(" and ") };
}

function words({ path }: Misshape, root: RawNode): { readonly owner: Text; readonly key: Text } {
  return { owner: describeOwner(root, path.slice(0, -1)), key: describeKey(root, path) };
}

/** Nothing, blanks, or a list without items. */
function isEmpty({ keyword, node }: Misshape): boolean {
  if (node.kind === "scalar") return node.value === null || String(node.value).trim() === "";
  return keyword === "minItems";
}

function misfit(error: Misshape, root: RawNode, place: Place): Diagnostic {
  const { path, node, keyword } = error;
  const difference = { expected: expected(error, String(path.at(-1))), found: found(node) };
  if (typeof path.at(-1) !== "string")
    return messages.wrongItemType(place, { ...difference, owner: describeOwner(root, path) });
  const params = { ...difference, ...words(error, root) };
  const mended =
    node.kind === "scalar" ? mendedValue(String(path.at(-1)), node.source, unitBeside(path, root)) : undefined;
  if (node.kind === "scalar" && mended !== undefined) {
    const { start, end } = node;
    const say = keyword === "type" ? messages.wrongTypeToWrite : messages.notAllowedToWrite;
    return say(place, { ...params, meant: mended }, [{ start, end, insert: mended }]);
  }
  const serial = path.at(-1) === "filed_on" && node.kind === "scalar" ? dateOfSerial(node.value) : undefined;
  if (serial !== undefined) return messages.wrongTypeAsSerial(place, { ...params, date: serial });
  if (keyword !== "type") return messages.notAllowed(place, params);
  return node.kind === "scalar" && allowsText(error) && path.at(-1) !== "filed_on"
    ? messages.wrongTypeToQuote(place, { ...params, quoted: quoted(node.source) }, quotesFor(node))
    : messages.wrongType(place, params);
}

/** What a spreadsheet shows for a number of days since the end of 1899: 45000 → "2023-03-15". */
function dateOfSerial(value: RawScalar["value"]): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 32_874 || value > 73_415) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
}

/** The unit of the money in the same mapping. */
function unitBeside(path: Path, root: RawNode): string {
  return scalarText(follow(root, [...path.slice(0, -1), "unit"]).entry?.value);
}

/** For a number that is a text; true and false may be meant as such. */
function quotesFor({ start, end, value, source }: RawScalar): Fix | undefined {
  return typeof value === "number" ? [{ start, end, insert: quoted(source) }] : undefined;
}

function allowsText({ params }: Misshape): boolean {
  return String(params.type).includes("string");
}
