import type { Path, Place } from "../../base/diagnostic.ts";
import { pointsOf } from "../../base/points.ts";
import type { RawEntry, RawMap, RawNode, Span } from "./raw.ts";
import type { PlaceOf } from "./reading.ts";

/** As far as a path leads into a document. */
export interface Located {
  readonly node: RawNode;
  /** The entry whose value the node is; undefined for the root and for an item of a list. */
  readonly entry: RawEntry | undefined;
  /** The way in the user's own keys. */
  readonly written: Path;
  /** False where the path leads further than the document. */
  readonly isThere: boolean;
}

/** Follows a path in keys of the model. */
export function follow(root: RawNode, path: Path): Located {
  let at: Located = { node: root, entry: undefined, written: [], isThere: true };
  for (const step of path) {
    const next = stepInto(at, step);
    if (next === undefined) return { ...at, isThere: false };
    at = next;
  }
  return at;
}

function stepInto({ node, written }: Located, step: string | number): Located | undefined {
  if (node.kind === "list" && typeof step === "number") {
    const item = node.items[step];
    return item && { node: item, entry: undefined, written: [...written, step], isThere: true };
  }
  const entry = node.kind === "map" ? entryOf(node, String(step)) : undefined;
  if (entry === undefined) return undefined;
  const way = entry.written === undefined ? written : [...written, entry.written];
  return { node: entry.value, entry, written: way, isThere: true };
}

/** The model of a form says `filedOn` where the document has `filed_on`. */
function entryOf({ entries }: RawMap, key: string): RawEntry | undefined {
  return entries.get(key) ?? entries.get(key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** Place of a path of the model: its value, or its key; what is not there is looked for at its parent's key. */
export function locate(root: RawNode, path: Path, at: "key" | "value", placeOf: PlaceOf): Place {
  const { node, entry, written, isThere } = follow(root, path);
  const isKey = at === "key" || !isThere || isBlank(node);
  return placeOf(isKey && entry?.written !== undefined ? entry.key : shown(node), written);
}

function isBlank({ start, end }: Span): boolean {
  return start === end;
}

/** Of a mapping or a list, its first key or scalar: the whole would be half a page. */
function shown(node: RawNode): Span {
  if (node.kind === "scalar") return node;
  const first = node.kind === "map" ? Array.from(node.entries.values(), ({ key }) => key)[0] : node.items.map(shown)[0];
  return first ?? node;
}

/** Turns offsets and paths in a file into places. */
export function placesIn(file: string, text: string): PlaceOf {
  const pointAt = pointsOf(text);
  return ({ start, end }, path) => ({
    file,
    ...(path && { pointer: path.map((step) => `/${escaped(String(step))}`).join("") }),
    start: pointAt(start),
    end: pointAt(end),
  });
}

/** As RFC 6901 wants it. */
function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
