import type { Path } from "../../base/diagnostic.ts";
import { sentence, type Text } from "../../base/language.ts";
import { LABELS, type MappingName } from "../../form/labels.ts";
import { follow } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import { short } from "../yaml/slips/value.ts";
import { OWNERS } from "./findings.ts";

/** How messages call the mapping at a path: 指标“宣讲报告会场数”, 第 3 个任务. */
export function describeOwner(root: RawNode, path: Path): Text {
  const mapping = mappingAt(path);
  const name = follow(root, [...path, "name"]);
  const index = path.at(-1);
  if (typeof index !== "number" || mapping === undefined) return mapping ? OWNERS[mapping] : itemOf(path);
  if (name.isThere && name.node.kind === "scalar" && typeof name.node.value === "string")
    return named({ what: NOUNS[mapping], name: short(name.node.value) });
  const words = { what: NOUNS[mapping], number: index + 1 };
  // tasks, 0, indicators, 2: “indicator 3” alone could be one of the department or of another task.
  const isOfTask = path[0] === "tasks" && path.length > 2;
  return isOfTask ? numberedIn({ ...words, owner: describeOwner(root, path.slice(0, 2)) }) : numbered(words);
}

/** The kind of mapping that belongs at a path, where one does. */
function mappingAt(path: Path): MappingName | undefined {
  const keys = path.filter((step) => typeof step === "string");
  return keys.reduce<MappingName | undefined>((mapping, key) => mapping && mappingUnder(mapping, key), "form");
}

function mappingUnder(mapping: MappingName, key: string): MappingName | undefined {
  const { holds, lists } = LABELS[mapping][key] ?? {};
  return holds ?? lists;
}

/** A key as the user writes keys: the label where the mapping has labels, else the key, in Chinese with its label. */
export function describeKey(root: RawNode, path: Path): Text {
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  const mapping = mappingAt(owner);
  const label = (mapping && LABELS[mapping][key]?.labels[0]) ?? key;
  const { entry, isThere } = follow(root, path);
  const written = isThere ? entry?.written : undefined;
  const word = written ?? (hasLabels(follow(root, owner).node) ? label : key);
  return word === key ? { zh: `“${key}”（${label}）`, en: `“${key}”` } : { zh: `“${word}”`, en: `“${word}”` };
}

function hasLabels(node: RawNode): boolean {
  if (node.kind !== "map") return false;
  const words = Array.from(node.entries.values(), ({ written = "" }) => written);
  return words.filter((word) => /\P{ASCII}/u.test(word)).length > words.length / 2;
}

function itemOf(path: Path): Text {
  const index = path.at(-1);
  return typeof index === "number" ? item({ key: String(path.at(-2)), number: index + 1 }) : OWNERS.form;
}

const NOUNS = {
  ...OWNERS,
  task: { zh: "任务", en: "task" },
  indicator: { zh: "指标", en: "indicator" },
} satisfies Record<MappingName, Text>;

const named = sentence({ zh: "{what}“{name}”", en: "{what} “{name}”" });
const numbered = sentence({ zh: "第 {number} 个{what}", en: "{what} {number}" });
const numberedIn = sentence({ zh: "{owner}的第 {number} 个{what}", en: "{what} {number} of {owner}" });
const item = sentence({ zh: "“{key}”的第 {number} 项", en: "item {number} of “{key}”" });
