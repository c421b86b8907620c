import type { Edit, Fix } from "../../base/diagnostic.ts";
import { LABELS } from "../../form/labels.ts";
import type { UnitSplit } from "../../indicator/unit-split.ts";
import { quoted } from "../yaml/lines.ts";
import { follow } from "../yaml/locate.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";

/** Writes targets and their units apart in the user's text; undefined where any of them cannot be. */
export function splitUnits(root: RawNode, text: string, splits: readonly UnitSplit[]): Fix | undefined {
  const edits = splits.map((split) => splitUnit(root, text, split));
  if (!edits.every((edit) => edit !== undefined)) return undefined;
  const [first, ...others] = edits.flat().sort((one, other) => one.start - other.start);
  return first && [first, ...others];
}

function splitUnit(root: RawNode, text: string, { path, target, unit }: UnitSplit): readonly Edit[] | undefined {
  const { node } = follow(root, path);
  const phrase = node.kind === "map" ? node.entries.get("target") : undefined;
  if (node.kind !== "map" || phrase === undefined || !isPlainLine(phrase, node, text)) return undefined;
  const { start, end } = phrase.value;
  const written = node.entries.get("unit");
  const added = written === undefined ? addUnit(phrase, node, text, unit) : fillUnit(written, node, text, unit);
  return added && [{ start, end, insert: asScalar(target) }, added];
}

/** On one line, and not brought from elsewhere by an alias or a merge. */
function isPlainLine({ key, value }: RawEntry, map: RawMap, text: string): boolean {
  const isInside = map.start <= key.start && value.end <= map.end;
  const isOneLine = !text.slice(key.start, value.end).includes("\n");
  const isBehindColon = /:[ \t]+$/.test(text.slice(key.start, value.start));
  return isInside && isOneLine && isBehindColon && !/[|>*&!\s]/.test(text.charAt(value.start));
}

/** Below the target in a block, behind it in braces. */
function addUnit({ written, key, value }: RawEntry, map: RawMap, text: string, unit: string): Edit {
  const word = written === "target" ? "unit" : (LABELS.indicator.unit?.labels[0] ?? "unit");
  const entry = `${word}: ${asScalar(unit)}`;
  if (text.charAt(map.start) === "{") return { start: value.end, end: value.end, insert: `, ${entry}` };
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(value.end)) ?? [];
  const at = value.end + rest.length;
  const indent = " ".repeat(key.start - (text.lastIndexOf("\n", key.start) + 1));
  return { start: at, end: at, insert: `${text.includes("\r\n") ? "\r\n" : "\n"}${indent}${entry}` };
}

/** The key is there and its value is empty, with or without quotes. */
function fillUnit({ key, value }: RawEntry, map: RawMap, text: string, unit: string): Edit | undefined {
  if (key.start < map.start || value.end > map.end) return undefined;
  const [source = ""] = /^[ \t]*:[ \t]*(?:''|"")?/.exec(text.slice(key.end)) ?? [];
  return source === "" ? undefined : { start: key.end, end: key.end + source.length, insert: `: ${asScalar(unit)}` };
}

/** Without quotes where YAML, of whatever version, cannot take it for anything else. */
function asScalar(text: string): string {
  const isNumber = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text);
  const isWord = /^[\p{L}\d≥≤][^:#,[\]{}'"\s]*$/u.test(text) && /[\p{Script=Han}≥≤]/u.test(text);
  return isNumber || isWord ? text : quoted(text);
}
