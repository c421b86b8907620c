import type { Diagnostic, Fix, Path, Place } from "../../base/diagnostic.ts";
import { exact, parseExact, printExact } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { LABELS, type MappingName } from "../../form/labels.ts";
import { expected, found } from "../yaml/expectations.ts";
import { quoted } from "../yaml/lines.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { Misshape } from "../yaml/misshapes.ts";
import type { RawNode, RawScalar } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { short } from "../yaml/slips/value.ts";
import { isoDate, scalarText } from "./build-draft.ts";
import { OWNERS, shapeFindings } from "./findings.ts";

/** One finding for complaints that belong together. */
export function explainShape(group: readonly [Misshape, ...Misshape[]], root: RawNode, placeOf: PlaceOf): Diagnostic {
  const [error] = group;
  if (error.keyword === "anyOf" && error.path.length === 0)
    return shapeFindings.noIndicators.none(locate(root, error.path, "value", placeOf), {});
  if (error.keyword === "anyOf") return missing([lackingIndicators(error)], root, placeOf);
  if (error.keyword === "required") return missing(group, root, placeOf);
  const place = locate(root, error.path, "value", placeOf);
  if (!isEmpty(error)) return misfit(error, root, place);
  return typeof error.path.at(-1) === "number"
    ? shapeFindings.emptyValue.item(place, { owner: describeOwner(root, error.path) })
    : shapeFindings.emptyValue.value(place, words(error, root));
}

/** A task has indicators or money; indicators are what it usually lacks. */
function lackingIndicators(error: Misshape): Misshape {
  return { ...error, params: { missingProperty: "indicators" } };
}

function missing(group: readonly [Misshape, ...Misshape[]], root: RawNode, placeOf: PlaceOf): Diagnostic {
  const paths = group.map(({ path, params }) => [...path, String(params.missingProperty)]);
  const keys = paths.map((path) => describeKey(root, path));
  const [{ path }] = group;
  const place = locate(root, paths[0] ?? path, "key", placeOf);
  return shapeFindings.missingKey.here(place, { owner: describeOwner(root, path), keys: listed(keys) });
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
    return shapeFindings.wrongType.ofItem(place, { ...difference, owner: describeOwner(root, path) });
  const params = { ...difference, ...words(error, root) };
  const mended =
    node.kind === "scalar" ? mendedValue(String(path.at(-1)), node.source, unitBeside(path, root)) : undefined;
  if (node.kind === "scalar" && mended !== undefined) {
    const { start, end } = node;
    const say = keyword === "type" ? shapeFindings.wrongType.toWrite : shapeFindings.notAllowedValue.toWrite;
    return say(place, { ...params, meant: mended }, [{ start, end, insert: mended }]);
  }
  const serial = path.at(-1) === "filed_on" && node.kind === "scalar" ? dateOfSerial(node.value) : undefined;
  if (serial !== undefined) return shapeFindings.wrongType.asSerial(place, { ...params, date: serial });
  if (keyword !== "type") return shapeFindings.notAllowedValue.plain(place, params);
  return node.kind === "scalar" && allowsText(error) && path.at(-1) !== "filed_on"
    ? shapeFindings.wrongType.toQuote(place, { ...params, quoted: quoted(node.source) }, quotesFor(node))
    : shapeFindings.wrongType.plain(place, params);
}

/** What a spreadsheet shows for a number of days since the end of 1899: 45000 → "2023-03-15". */
function dateOfSerial(value: RawScalar["value"]): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 32_874 || value > 73_415) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
}

/** The unit of the money in the same mapping; of a row of funds in the mapping around. */
function unitBeside(path: Path, root: RawNode): string {
  const owner = path.slice(0, path[0] === "funds" ? 1 : -1);
  return scalarText(follow(root, [...owner, "unit"]).entry?.value);
}

/** For a number that is a text; true and false may be meant as such. */
function quotesFor({ start, end, value, source }: RawScalar): Fix | undefined {
  return typeof value === "number" ? [{ start, end, insert: quoted(source) }] : undefined;
}

function allowsText({ params }: Misshape): boolean {
  return String(params.type).includes("string");
}

/** How messages call the mapping at a path: 指标“宣讲报告会场数”, 第 3 个任务. */
function describeOwner(root: RawNode, path: Path): Text {
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
function describeKey(root: RawNode, path: Path): Text {
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
  fundsRow: { zh: "资金明细", en: "row of the funds" },
  band: { zh: "评价档次", en: "band" },
} satisfies Record<MappingName, Text>;

const named = sentence({ zh: "{what}“{name}”", en: "{what} “{name}”" });
const numbered = sentence({ zh: "第 {number} 个{what}", en: "{what} {number}" });
const numberedIn = sentence({ zh: "{owner}的第 {number} 个{what}", en: "{what} {number} of {owner}" });
const item = sentence({ zh: "“{key}”的第 {number} 项", en: "item {number} of “{key}”" });

/**
 * What a value was certainly meant to be that the schema refuses only for how it is written: full-width digits, a unit
 * behind the number, a date with dots. Undefined for all else.
 * @param unit of the money in the same mapping, "" where it names none
 */
function mendedValue(key: string, written: string, unit: string): string | undefined {
  const text = written.normalize("NFKC").replaceAll(/\s|^[“‘"']|[”’"',;。]$/g, "");
  if (key === "filed_on") return isoDate(text.replaceAll(".", "-").replace(EIGHT_DIGITS, "$1-$2-$3"));
  if (key === "year") return NUMBERS.year?.exec(text.replaceAll(/[〇○零一二三四五六七八九]/g, digit))?.[1];
  if (Object.hasOwn(NUMBERS, key)) return NUMBERS[key]?.exec(text)?.[1];
  if (AMOUNTS.has(key)) return amount(text, unit);
  return key === "value" && NUMBER.test(text) ? safe(text) : undefined;
}

/** The number stands in the first group. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  version: /^(1)$/,
  year: /^((?:199|20\d)\d)年?度?$/,
  weight: /^(100(?:\.0+)?|\d{1,2}(?:\.\d+)?)分?$/,
};

/** 二〇二三 */
function digit(hanzi: string): string {
  return String(Math.max(0, "〇一二三四五六七八九".indexOf(hanzi)));
}

/** 20230104 */
const EIGHT_DIGITS = /^(\d{4})(\d\d)(\d\d)$/;

const AMOUNTS = new Set([
  ...["total", "fiscal_appropriation", "special_account", "other", "adjusted", "amount"],
  ...["basic_expenditure", "project_expenditure", "initial", "executed"],
]);

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function amount(text: string, unit: string): string | undefined {
  const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
  const number = parseExact(digits.replaceAll(",", ""));
  if (number === undefined) return undefined;
  if (suffix === "" || suffix === (unit || "元")) return safe(digits);
  return unit === "" ? printExact(number.mul(WAN)) : undefined;
}

const AMOUNT = /^¥?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(元|万元)?$/;
const WAN = exact(10_000);

/** In braces the separators would split it. */
function safe(number: string): string {
  return number.includes(",") ? quoted(number) : number;
}
