import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Place } from "../../base/diagnostic.ts";
import { yamlFindings } from "./findings.ts";
import { yamlLineFindings } from "./line-findings.ts";
import { type Line, lineAt, quoted } from "./lines.ts";
import type { RawEntry, RawList, RawMap, RawNode, RawScalar, Span } from "./raw.ts";
import { INVISIBLE } from "./read-plain-yaml.ts";
import { lostValue, type Reading, report, type Slip, spanOf } from "./reading.ts";
import { wrongColon } from "./slips/colon.ts";
import { runTogether } from "./slips/dash.ts";
import { commaSlip, keySlip, textSlip } from "./slips/key.ts";
import { short } from "./slips/value.ts";
import { plainValueFindings, yamlValueFindings } from "./value-findings.ts";

/** The nodes of the parser → values with their places. Aliases are resolved, merges merged, duplicates told. */
export function toRaw(root: ParsedNode, reading: Reading): RawNode {
  const anchors = noAnchors();
  const raw = nodeToRaw(root, anchors, reading);
  reportUnused(anchors, reading);
  return raw;
}

function nodeToRaw(node: ParsedNode, anchors: Anchors, reading: Reading): RawNode {
  if (isAlias(node)) return resolveAlias(node, anchors, reading);
  const { anchor, range } = node;
  if (anchor === undefined) return withoutAnchor(node, anchors, reading);
  const { text } = reading.mended;
  const at = text.lastIndexOf(`&${anchor}`, range[0]);
  const isOneLine = isScalar(node) && !text.slice(at, range[1]).trimEnd().includes("\n");
  anchors.named ??= new Set(Array.from(text.matchAll(/\*([^\s,[\]{}*]+)/g), ([, name = ""]) => name));
  if (isOneLine && !anchors.named.has(anchor))
    reading.slip ??= textSlip(at, text, (place) => yamlValueFindings.anchor.here(place, { name: anchor }));
  const span = spanOf(reading, at, at + anchor.length + 1);
  anchors.places.set(anchor, reading.placeOf(span, reading.path));
  anchors.open.add(anchor);
  const raw = withoutAnchor(node, anchors, reading);
  anchors.open.delete(anchor);
  anchors.values.set(anchor, raw);
  return raw;
}

function withoutAnchor(node: Exclude<ParsedNode, Alias.Parsed>, anchors: Anchors, reading: Reading): RawNode {
  if (isMap(node)) return mapToRaw(node, anchors, reading);
  return isSeq(node) ? listToRaw(node, anchors, reading) : scalarToRaw(node, reading);
}

function listToRaw(list: YAMLSeq.Parsed, anchors: Anchors, reading: Reading): RawList {
  const items = list.items.map((item, index) => {
    reading.path.push(index);
    if (list.flow) warnOfFullWidthComma(item, reading);
    const raw = nodeToRaw(item, anchors, reading);
    reading.path.pop();
    return raw;
  });
  const { start, end } = spanOf(reading, list.range[0], list.range[1]);
  return { kind: "list", start, end, items, size: sizeOf(items), flagged: false };
}

function mapToRaw(map: YAMLMap.Parsed, anchors: Anchors, reading: Reading): RawMap {
  const entries = new Map<string, RawEntry>();
  const merged: RawNode[] = [];
  const repeated: RawEntry[] = [];
  reading.slip ??= commaSlip(map, reading.mended.text) ?? dashSlip(map, reading);
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      report(reading, spanOf(reading, key.range[0], key.range[1]), (place) => yamlFindings.complexKey.here(place, {}));
      continue;
    }
    const written = typeof key.value === "string" ? key.value : key.source;
    const entry = entryToRaw(key, written, value, anchors, reading);
    if (written === "<<" && key.type === Scalar.PLAIN) merged.push(entry.value);
    else keep(entry, written, entries, repeated);
  }
  reportRepeated(repeated, entries, reading);
  for (const value of merged) mergeInto(entries, value, reading);
  const values = Array.from(entries.values(), ({ value }) => value);
  const { start, end } = spanOf(reading, map.range[0], map.range[1]);
  return { kind: "map", start, end, entries, size: sizeOf(values), flagged: false };
}

function dashSlip({ items, flow }: YAMLMap.Parsed, { path, mended: { text } }: Reading): Slip | undefined {
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [{ written: key.source, at: key.range[0] }] : []));
  return flow ? undefined : runTogether(keys, path, text);
}

function entryToRaw(
  key: Scalar.Parsed,
  written: string,
  value: ParsedNode | null,
  anchors: Anchors,
  reading: Reading,
): RawEntry {
  reading.slip ??= keySlip(key, reading.mended.text);
  reading.path.push(written);
  const raw = value === null || isNothing(value) ? emptyValue(key, reading) : nodeToRaw(value, anchors, reading);
  reading.path.pop();
  return { written, key: spanOf(reading, key.range[0], key.range[1]), value: raw };
}

/** Of keys that are repeated the first counts, unless it is empty, as far as the others do not say otherwise. */
function keep(entry: RawEntry, written: string, entries: Map<string, RawEntry>, repeated: RawEntry[]): void {
  const before = entries.get(written);
  if (before === undefined) {
    entries.set(written, entry);
    return;
  }
  repeated.push(entry);
  const isEmpty = before.value.kind === "scalar" && before.value.value === null && !before.value.flagged;
  entries.set(written, { ...before, value: isEmpty ? entry.value : doubtful(before.value, entry.value) });
}

/** `~` and `null` are written; they are values like others. */
function isNothing(value: ParsedNode): boolean {
  return isScalar(value) && value.value === null && value.source === "" && value.anchor === undefined;
}

function sizeOf(values: readonly RawNode[]): number {
  return values.reduce((sum, { size }) => sum + size, 1);
}

function scalarToRaw(scalar: Scalar.Parsed, reading: Reading): RawScalar {
  const span = spanOf(reading, scalar.range[0], scalar.range[1]);
  const value = plainValue(scalar);
  const isChanged = scalar.type === Scalar.PLAIN && isChangedNumber(scalar, value, span, reading);
  const flagged = isChanged || reading.mended.replaced.has(span.start);
  if (scalar.type === Scalar.PLAIN && typeof value === "string") warnOfLostText(scalar, value, reading);
  if (typeof value === "string") warnOfInvisible(value, span, reading);
  const { start, end } = span;
  return { kind: "scalar", start, end, value, source: scalar.source, at: scalar.range[0], flagged, size: 1 };
}

function warnOfInvisible(value: string, span: Span, reading: Reading): void {
  const character = INVISIBLE.exec(value)?.[0];
  if (character === undefined) return;
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  report(reading, span, (place) => yamlValueFindings.invisibleCharacter.here(place, { code }));
}

function plainValue({ value, source }: Scalar.Parsed): RawScalar["value"] {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
  return isPlain ? value : source;
}

function isChangedNumber({ source }: Scalar.Parsed, value: RawScalar["value"], span: Span, reading: Reading): boolean {
  if (typeof value !== "number" || PLAIN_NUMBER.test(source)) return false;
  const words = { source: short(source), value, quoted: short(quoted(source)) };
  report(reading, span, (place) => plainValueFindings.numberLosesDigits.here(place, words));
  return true;
}

/** What everyone takes for the same number: no leading zeros, exponents or other bases, no longer than a figure can be. */
const PLAIN_NUMBER = /^[-+]?(?:0|[1-9]\d{0,39})?(?:\.\d{0,18})?$/;

/** Text that a comment cut off, and lines that were to be keys or items and became text. */
function warnOfLostText({ range: [start, end] }: Scalar.Parsed, value: string, reading: Reading): void {
  const { text } = reading.mended;
  COMMENT_LIKE_TEXT.lastIndex = end;
  const [, before = "", comment] = COMMENT_LIKE_TEXT.exec(text) ?? [];
  if (comment !== undefined) {
    const at = end + before.length;
    const span = spanOf(reading, at, at + comment.length);
    report(reading, span, (place) => yamlValueFindings.commentCutsText.cutsPart(place, { kept: short(value) }));
  }
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    if (warnsOfContinuation(lineAt(text, at + 1), reading)) return;
  }
}

function warnsOfContinuation(line: Line, reading: Reading): boolean {
  const key = wrongColon(line);
  const item = /^( *)- /.exec(line.text);
  if (key)
    report(reading, spanOf(reading, key.start, key.end), (place) =>
      yamlLineFindings.fullWidthColon.keyInText(place, {}),
    );
  if (item) {
    const start = line.start + (item[1] ?? "").length;
    report(reading, spanOf(reading, start, start + 1), (place) => yamlLineFindings.indent.itemInText(place, {}));
  }
  return Boolean(key ?? item);
}

/** A comment as people write it has a space behind the mark; “完成 #3 泵站” has none. */
const COMMENT_LIKE_TEXT = /([ \t]+)(#[^\s#!][^\r\n]*)/y;

/** The value of a key behind which nothing stands, or nothing but a comment. */
function emptyValue(key: Scalar.Parsed, reading: Reading): RawScalar {
  const span = spanOf(reading, key.range[1], key.range[1]);
  COMMENT_ONLY.lastIndex = key.range[1];
  const [all, before = "", text = ""] = COMMENT_ONLY.exec(reading.mended.text) ?? [];
  if (all === undefined)
    return { ...span, kind: "scalar", value: null, source: "", at: key.range[1], flagged: false, size: 1 };
  const start = key.range[1] + before.length;
  const comment = spanOf(reading, start, start + text.length);
  report(reading, comment, (place) =>
    yamlValueFindings.commentCutsText.takesAll(place, { text: short(text), quoted: short(quoted(text)) }),
  );
  return lostValue(comment);
}

const COMMENT_ONLY = /([ \t]*:[ \t]+)(#[^\s#!][^\r\n]*)/y;

/** 、 stands inside of names, such as 理论和出版、版权工作. */
function warnOfFullWidthComma(item: ParsedNode, reading: Reading): void {
  if (!isScalar(item) || item.type !== Scalar.PLAIN || typeof item.value !== "string") return;
  const [comma] = /[，；]/.exec(item.value) ?? [];
  if (comma === undefined) return;
  report(reading, spanOf(reading, item.range[0], item.range[1]), (place) =>
    yamlValueFindings.fullWidthComma.inBrackets(place, { comma }),
  );
}

/** The `&` names that the walk has met. */
export interface Anchors {
  readonly values: Map<string, RawNode>;
  readonly places: Map<string, Place>;
  /** Of nodes that the walk is inside of. */
  readonly open: Set<string>;
  readonly used: Set<string>;
  /** What aliases seem to name anywhere in the text; found out when the first anchor asks for it. */
  named: ReadonlySet<string> | undefined;
  /** Values that aliases stood for so far. */
  spent: number;
}

/** A form has some hundred values. Nested aliases can stand for billions. */
const MAX_VALUES = 10_000;

function noAnchors(): Anchors {
  return { values: new Map(), places: new Map(), open: new Set(), used: new Set(), named: undefined, spent: 0 };
}

/** The value that an alias stands for, at the alias's place. It is shared, not copied. */
function resolveAlias({ source: name, range }: Alias.Parsed, anchors: Anchors, reading: Reading): RawNode {
  const span = spanOf(reading, range[0], range[1]);
  const value = anchors.values.get(name);
  anchors.used.add(name);
  if (anchors.open.has(name)) report(reading, span, (place) => yamlValueFindings.alias.ofItself(place, { name }));
  else if (value === undefined) reportUnknown(name, range[0], reading);
  else if (isAffordable(value, anchors)) return { ...value, ...span };
  else if (isFirstTooMany(value, anchors))
    report(reading, span, (place) => yamlValueFindings.alias.tooMany(place, { limit: MAX_VALUES }));
  return lostValue(span);
}

/** `*` before Chinese text is rarely meant as a reference. */
function reportUnknown(name: string, start: number, reading: Reading): void {
  const { mended } = reading;
  const slip = textSlip(start, mended.text, (place) => yamlValueFindings.alias.unknown(place, { name }));
  if (slip) reading.slip ??= slip;
  else
    report(reading, spanOf(reading, start, start + name.length + 1), (place) =>
      yamlValueFindings.alias.unknown(place, { name }),
    );
}

function isAffordable({ size }: RawNode, anchors: Anchors): boolean {
  anchors.spent += size;
  return anchors.spent <= MAX_VALUES;
}

function isFirstTooMany({ size }: RawNode, { spent }: Anchors): boolean {
  return spent - size <= MAX_VALUES;
}

/** `&` before Chinese text is rarely meant as a name: the text that it cuts off would be missed. */
function reportUnused({ places, used }: Anchors, { diagnostics }: Reading): void {
  for (const [name, place] of places) {
    if (!used.has(name)) diagnostics.push(yamlValueFindings.anchor.here(place, { name }));
  }
}

/** What `<<` brings in never replaces what the mapping says itself; of several, the first wins. */
function mergeInto(entries: Map<string, RawEntry>, merged: RawNode, reading: Reading): void {
  if (merged.kind === "list") {
    for (const item of merged.items) mergeInto(entries, item, reading);
  } else if (merged.kind === "map") {
    for (const [key, entry] of merged.entries) if (!entries.has(key)) entries.set(key, entry);
  } else if (!merged.flagged) {
    report(reading, merged, (place) => yamlValueFindings.merge.here(place, {}));
  }
}

/** The first of two values that one key has, which cannot be relied on unless the second says the same. */
export function doubtful(first: RawNode, second: RawNode): RawNode {
  if (first.kind !== "scalar") return { ...first, flagged: true };
  const isSame = second.kind === "scalar" && second.value === first.value;
  return isSame ? first : { ...first, value: null, source: "", flagged: true };
}

/** Keys that a mapping has already. Several of them are one mistake: two items of a list have run together. */
function reportRepeated(
  repeated: readonly RawEntry[],
  entries: ReadonlyMap<string, RawEntry>,
  { placeOf, diagnostics, path }: Reading,
): void {
  const [entry, ...more] = repeated;
  if (entry === undefined) return;
  const lineOf = (key: Span) => placeOf(key).start?.line ?? 0;
  const words = repeated.map(({ written = "" }) => written);
  const firsts = words.flatMap((word) => entries.get(word)?.key ?? []);
  const first = Math.min(...firsts.slice(0, SHOWN).map(lineOf));
  const place = placeOf(entry.key, [...path, words[0] ?? ""]);
  const keys = short(words.slice(0, SHOWN).join(", "));
  diagnostics.push(
    more.length === 0
      ? yamlFindings.duplicateKey.one(place, { key: keys, first, second: lineOf(entry.key) })
      : (path.length === 0 && new Set(words).size > 1
          ? yamlFindings.multipleDocuments.secondForm
          : yamlFindings.duplicateKey.several)(place, { keys, first }),
  );
}

const SHOWN = 20;
