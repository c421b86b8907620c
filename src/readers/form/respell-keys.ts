import type { Diagnostic, Fix } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { nearest } from "../../base/nearest.ts";
import { keyOf, LABELS, type MappingName, spellings } from "../../form/labels.ts";
import { isLikelySlip } from "../../form/likely-slip.ts";
import { fold } from "../../phrase/fold.ts";
import type { RawNode } from "../yaml/raw.ts";
import { short } from "../yaml/slips/value.ts";
import { shapeFindings } from "./findings.ts";
import {
  type MappingAt,
  oneByOne,
  type Placed,
  placeOfKey,
  type Repair,
  type UnknownKey,
  withEntries,
} from "./key-repair.ts";
import { homeOf } from "./report-keys.ts";

/** A key that looks like one of the absent keys, or comes near one of them. */
export const respellLookalikes = oneByOne((unknown, placed, at) => {
  const { mapping } = at;
  const absent = Array.from(spellings(mapping)).flatMap(([word, key]) => (placed.has(key) ? [] : [word]));
  const plain = plainWord(unknown.written);
  const same = absent.find((word) => plainWord(word) === plain);
  const { meant, isCertain } =
    same === undefined ? nearestTo(unknown.written, absent, mapping) : { meant: same, isCertain: true };
  const key = meant && keyOf(mapping, meant);
  if (!key) return undefined;
  const what = same === undefined ? undefined : lookalikeBy(unknown.written);
  const fix: Fix | undefined = isCertain ? [{ ...unknown.entry.key, insert: meant }] : undefined;
  const finding = what
    ? shapeFindings.unknownKey.lookalike(placeOfKey(unknown, at), { what, meant }, fix)
    : misspelt(unknown, key, meant, at, fix);
  return { placed: withEntries(placed, [key, unknown.entry]), findings: [finding] };
});

function misspelt(unknown: UnknownKey, key: string, meant: string, at: MappingAt, fix?: Fix): Diagnostic {
  const { misspeltRequired, misspelt: plain } = shapeFindings.unknownKey;
  const finding = LABELS[at.mapping][key]?.required ? misspeltRequired : plain;
  return finding(placeOfKey(unknown, at), { key: short(unknown.written), meant }, fix);
}

/** Certain is an English word of some length that comes near one key alone: labels of the field are all near each other. */
function nearestTo(written: string, absent: readonly string[], mapping: MappingName) {
  const near = nearest(
    written,
    absent.filter((word) => isLikelySlip(written, word)),
  );
  const keys = new Set(near.map((word) => keyOf(mapping, word)));
  // 级指标 may be any of three.
  if (keys.size > 1 && /\p{Script=Han}/u.test(written)) return { meant: undefined, isCertain: false };
  return {
    meant: near[0],
    isCertain: keys.size === 1 && written.length >= SURE_LENGTH && !/\p{Script=Han}/u.test(written),
  };
}

/** Of shorter words a letter is half the meaning: 单价 is no slip of 单位. */
const SURE_LENGTH = 4;

/** The only unknown key of a mapping that lacks one required key is that key by another name: bumen, mubiao. */
export const respellTheOneLacking: Repair = (unknown, placed, at) => {
  const { mapping } = at;
  const [key, ...others] = unknown;
  const lacking = Object.keys(LABELS[mapping]).filter((one) => LABELS[mapping][one]?.required && !placed.has(one));
  const [meant] = lacking;
  const isOne = key !== undefined && others.length === 0 && meant !== undefined && lacking.length === 1;
  if (!isOne || isOfElsewhere(key) || !fits(key.entry.value, mapping, meant))
    return { placed, findings: [], left: unknown };
  const finding = misspelt(key, meant, wordFor(meant, mapping, placed), at);
  return { placed: withEntries(placed, [meant, key.entry]), findings: [finding], left: [] };
};

function isOfElsewhere({ written }: UnknownKey): boolean {
  const home = homeOf(written);
  return home !== undefined && home !== "target";
}

function fits(value: RawNode, mapping: MappingName, key: string): boolean {
  const { holds, lists } = LABELS[mapping][key] ?? {};
  if (lists) return value.kind === "list";
  if (value.kind === "map") return holds !== undefined;
  return (
    value.kind === "scalar" && (key === "target" || holds === undefined) && (key !== "year" || isYear(value.source))
  );
}

function isYear(source: string): boolean {
  return /\d{4}|[〇零二]{2}/.test(source);
}

/** The label where the mapping is written in labels. */
function wordFor(key: string, mapping: MappingName, placed: Placed): string {
  const words = Array.from(placed.values(), ({ written = "" }) => written);
  const isChinese = words.filter((word) => /\P{ASCII}/u.test(word)).length > words.length / 2;
  return isChinese ? (LABELS[mapping][key]?.labels[0] ?? key) : key;
}

/** A key as it would be if nothing had slipped in: half-width, simplified, small, without quotes, blanks and what cannot be seen. */
function plainWord(word: string): string {
  return fold(word).text.replaceAll(QUOTES, "").replaceAll(/\s/g, "").toLowerCase();
}

/** What has slipped into a word that is a key otherwise; undefined where nothing has. */
function lookalikeBy(word: string): Text | undefined {
  return LOOKALIKES.find(([pattern]) => pattern.test(word))?.[1] ?? (isTraditional(word) ? TRADITIONAL : undefined);
}

const QUOTES = /[“”‘’"'`「」『』＂＇]/gu;

const LOOKALIKES: readonly (readonly [pattern: RegExp, what: Text])[] = [
  [/[“”‘’"'`「」『』＂＇]/, { zh: "引号", en: "quotes" }],
  [
    /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?=[^\t])\p{Cc}/u,
    { zh: "看不见的字符", en: "an invisible character" },
  ],
  [/\u00A0/, { zh: "不间断空格", en: "a no-break space" }],
  [/\s/, { zh: "空格", en: "a blank" }],
  [/[\uFF01-\uFF5E]/, { zh: "全角字符", en: "full-width characters" }],
  [/[A-Z]/, { zh: "大写字母", en: "capital letters" }],
];

function isTraditional(word: string): boolean {
  return fold(word).text !== word;
}

const TRADITIONAL: Text = { zh: "繁体字", en: "traditional characters" };
