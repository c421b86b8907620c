import type { Diagnostic, Fix, Path, Place } from "../../diagnostic.ts";
import type { Text } from "../../language.ts";
import { expected, found } from "../yaml/expectations.ts";
import { quoted } from "../yaml/lines.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import type { ShapeError } from "../yaml/shape-error.ts";
import { describeKey, describeOwner } from "./describe.ts";
import { scalarText } from "./fields.ts";
import { mendedValue } from "./mended-value.ts";
import * as messages from "./shape-messages.ts";

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
  return isEmpty(error) ? messages.emptyValue(place, words(error, root)) : misfit(error, root, place);
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
  const fix = fixOf(error, root);
  if (keyword !== "type") return messages.notAllowed(place, params, fix);
  return node.kind === "scalar" && allowsText(error)
    ? messages.wrongTypeToQuote(place, { ...params, quoted: quoted(node.source) }, fix)
    : messages.wrongType(place, params, fix);
}

/** Quotes for a number that is a text; what is only written unlike a number or a date as it should be. */
function fixOf(error: Misshape, root: RawNode): Fix | undefined {
  const { path, node, keyword } = error;
  if (node.kind !== "scalar") return undefined;
  const { start, end, value } = node;
  if (keyword === "type" && allowsText(error) && typeof value === "number") {
    return [{ start, end, insert: quoted(node.source) }];
  }
  const unit = scalarText(follow(root, [...path.slice(0, -1), "unit"]).entry?.value);
  const insert = typeof value === "string" ? mendedValue(String(path.at(-1)), value, unit) : undefined;
  return insert === undefined ? undefined : [{ start, end, insert }];
}

function allowsText({ params }: Misshape): boolean {
  return String(params.type).includes("string");
}
