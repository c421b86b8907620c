import type { Fix } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { nearest } from "../../base/nearest.ts";
import { keyOf, LABELS, type MappingName, spellings } from "../../form/labels.ts";
import { isLikelySlip } from "../../form/likely-slip.ts";
import { fold } from "../../phrase/fold.ts";
import type { RawNode } from "../yaml/raw.ts";
import { short } from "../yaml/slips/value.ts";
import { shapeFindings } from "./findings.ts";
import type { KeyReading, Known, Stranger } from "./key-reading.ts";
import { homeOf, report } from "./report-keys.ts";

/** Puts a stranger where it belongs that is one of the absent keys in disguise, or comes near one of them. */
export function joinsMisspelt(stranger: Stranger, known: Known, mapping: MappingName, reading: KeyReading): boolean {
  const { written, entry } = stranger;
  const absent = Array.from(spellings(mapping)).flatMap(([word, key]) => (known.has(key) ? [] : [word]));
  const bare = undisguised(written);
  const same = absent.find((word) => undisguised(word) === bare);
  const { meant, isCertain } =
    same === undefined ? nearestTo(written, absent, mapping) : { meant: same, isCertain: true };
  const key = meant && keyOf(mapping, meant);
  if (!key) return false;
  known.set(key, entry);
  const fix: Fix | undefined = isCertain ? [{ ...entry.key, insert: meant }] : undefined;
  const what = same === undefined ? undefined : disguiseOf(written);
  const place = reading.placeOf(entry.key, [...reading.path, written]);
  const finding = LABELS[mapping][key]?.required
    ? shapeFindings.unknownKey.misspeltRequiredKey
    : shapeFindings.unknownKey.misspeltKey;
  reading.diagnostics.push(
    what
      ? shapeFindings.unknownKey.disguisedKey(place, { what, meant }, fix)
      : finding(place, { key: short(written), meant }, fix),
  );
  return true;
}

/** Certain is a word of some length that comes near one key alone. */
function nearestTo(written: string, absent: readonly string[], mapping: MappingName) {
  const near = nearest(
    written,
    absent.filter((word) => isLikelySlip(written, word)),
  );
  const keys = new Set(near.map((word) => keyOf(mapping, word)));
  // 级指标 may be any of three.
  if (keys.size > 1 && /\p{Script=Han}/u.test(written)) return { meant: undefined, isCertain: false };
  return { meant: near[0], isCertain: keys.size === 1 && written.length >= SURE_LENGTH };
}

/** Of shorter words a letter is half the meaning: 单价 is no slip of 单位. */
const SURE_LENGTH = 4;

/** The only stranger of a mapping that lacks one required key is that key by another name: bumen, mubiao. */
export function joinsLacking(
  strangers: readonly Stranger[],
  known: Known,
  mapping: MappingName,
  reading: KeyReading,
): boolean {
  const [stranger, ...others] = strangers;
  const lacking = Object.keys(LABELS[mapping]).filter((key) => LABELS[mapping][key]?.required && !known.has(key));
  const [meant] = lacking;
  if (stranger === undefined || others.length > 0 || meant === undefined || lacking.length > 1) return false;
  const home = homeOf(stranger.written);
  const isElsewhere = home !== undefined && home !== "target";
  if (isElsewhere || !fits(stranger.entry.value, mapping, meant)) return false;
  known.set(meant, stranger.entry);
  const key = short(stranger.written);
  report([stranger], reading, (place) =>
    shapeFindings.unknownKey.misspeltRequiredKey(place, { key, meant: wordFor(meant, mapping, known) }),
  );
  return true;
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
function wordFor(key: string, mapping: MappingName, known: Known): string {
  const words = Array.from(known.values(), ({ written = "" }) => written);
  const isChinese = words.filter((word) => /\P{ASCII}/u.test(word)).length > words.length / 2;
  return isChinese ? (LABELS[mapping][key]?.labels[0] ?? key) : key;
}

/** A key as it would be if nothing had slipped in: half-width, simplified, small, without quotes, blanks and what cannot be seen. */
function undisguised(word: string): string {
  return fold(word).text.replaceAll(QUOTES, "").replaceAll(/\s/g, "").toLowerCase();
}

/** What has slipped into a word that is a key otherwise; undefined where nothing has. */
function disguiseOf(word: string): Text | undefined {
  return DISGUISES.find(([pattern]) => pattern.test(word))?.[1] ?? (isTraditional(word) ? TRADITIONAL : undefined);
}

const QUOTES = /[“”‘’"'`「」『』＂＇]/gu;

const DISGUISES: readonly (readonly [pattern: RegExp, what: Text])[] = [
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
