// Generated from the character table of Open Chinese Convert, so that 萬 and 個 need no list of our own.
import { traditionalCharacters } from "./traditional-characters.generated.ts";

/** A phrase in one spelling, and where each of its characters came from. */
export interface Folded {
  /** Half-width, simplified, one look for each operator, no blanks but a single one between two Latin words or digits. */
  readonly text: string;
  /** Offset in the raw phrase of each character of `text`, and the raw length at the end. */
  readonly origin: readonly number[];
}

/*
 * Folding changes how a phrase is written, never what it says:
 *   full-width and compatibility forms → plain ones (９５％ → 95%, ㎡ → m2), traditional → simplified (萬 → 万),
 *   look-alikes → the operator meant (≧ ⩾ → ≥), invisible characters and blanks out.
 * It runs before everything else, so that variants of a phrase give the same comparator.
 */
export function fold(raw: string): Folded {
  const origin: number[] = [];
  let text = "";
  let last = "";
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (isBlank(character)) {
      if (separatesWords(last, raw, at)) {
        text += " ";
        last = " ";
        origin.push(at);
      }
      continue;
    }
    const folded = foldCharacter(character);
    text += folded;
    last = folded.charAt(folded.length - 1) || last;
    for (let i = 0; i < folded.length; i += 1) origin.push(at);
  }
  origin.push(raw.length);
  return withoutPinyin({ text: withSigns(text), origin });
}

/** Blanks, line ends, BOM, soft hyphen, zero-width and direction marks. */
const BLANK = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const WORD_CHARACTER = /[A-Za-z0-9]/;

function isBlank(character: string): boolean {
  if (character >= "\u3400" && character <= "\u9FFF") return false;
  return character <= " " || (character > "~" && BLANK.test(character));
}

/** "3 5" must not become 35: a blank between two digits or Latin letters stays. */
function separatesWords(last: string, raw: string, at: number): boolean {
  if (!WORD_CHARACTER.test(last)) return false;
  let next = at;
  while (next < raw.length && isBlank(raw.charAt(next))) next += 1;
  return next < raw.length && WORD_CHARACTER.test(foldCharacter(raw.charAt(next)));
}

/** The character meant, and the ones that clerks, fonts and scanners put in its place. */
const LOOK_ALIKES: readonly (readonly [meant: string, written: string])[] = [
  ["≥", "≧⩾≽⪖⋝≮"],
  ["≤", "≦⩽≼⪕⋜≯"],
  [">", "›〉"],
  ["<", "‹〈"],
  ["=", "═꞊"],
  ["-", "–—―−‐‑─━"],
  ["~", "〜∼∽"],
  [",", "，"],
  [":", "∶"],
  ["·", "•・∙⋅"],
  ["*", "×"],
  ["(", "【〔["],
  [")", "】〕]"],
  ["“", "「『"],
  ["”", "」』"],
  ["〇", "○◯"],
  ["%", "٪"],
  ["2", "²"],
  ["3", "³"],
  ["m2", "㎡"],
  ["m3", "㎥"],
  // Simplified too, as in 乾坤, although the table would change it.
  ["乾", "乾"],
];

/** Full-width forms, compatibility ideographs, Kangxi radicals (scanned text), small forms, squared units. */
const COMPATIBILITY = /[\u2E80-\u2FDF\u3371-\u33DF\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFFEF]/;

const folds = new Map<string, string>(
  LOOK_ALIKES.flatMap(([meant, written]) => [...written].map((character) => [character, meant] as const)),
);

function foldCharacter(character: string): string {
  if (character <= "~" && character !== "[" && character !== "]") return character;
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = isHanzi(character) ? simplified(character) : plain(character);
    folds.set(character, folded);
  }
  return folded;
}

function isHanzi(character: string): boolean {
  return character >= "\u3400" && character <= "\u9FFF";
}

/** Searched by halves in the table as it comes, sorted: a map of its 4,000 pairs would take longer to make than most runs need it. */
function simplified(character: string): string {
  let [low, high] = [0, traditionalCharacters.length];
  while (low < high) {
    const start = traditionalCharacters.lastIndexOf("|", (low + high) >> 1) + 1;
    const end = endOfPair(start);
    const traditional = traditionalCharacters.charAt(start);
    if (traditional === character) return traditionalCharacters.slice(start + 2, end);
    if (traditional < character) low = end + 1;
    else high = start - 1;
  }
  return character;
}

function endOfPair(start: number): number {
  const end = traditionalCharacters.indexOf("|", start);
  return end < 0 ? traditionalCharacters.length : end;
}

function plain(character: string): string {
  if (!COMPATIBILITY.test(character)) return character;
  const normal = character.normalize("NFKC");
  return folds.get(normal) ?? (isHanzi(normal) ? simplified(normal) : normal);
}

/** 》=95% and 《4%: half of a pair of title marks before a number is a sign of comparison. */
function withSigns(text: string): string {
  if (!/[《》]/.test(text)) return text;
  return text.replaceAll(/(?<!《[^》]*)》(?=[=\d])/g, ">").replaceAll(/《(?=[=\d][^》]*$)/g, "<");
}

/**
 * Characters that nobody sees and that change what is seen: soft hyphen, zero-width characters, marks that turn the
 * direction of writing, tag characters.
 */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/u;

/** The first invisible character of a text as people look it up: "U+202E"; undefined where there is none. */
export function invisibleCharacter(text: string): string | undefined {
  const [found] = INVISIBLE.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** 應(yīng)保盡(jìn)保: converters of web pages leave the sound behind a character. */
const PINYIN = /(?<=[\u3400-\u9FFF])\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)/g;

function withoutPinyin(folded: Folded): Folded {
  if (!folded.text.includes("(")) return folded;
  const kept = [...folded.text.matchAll(PINYIN)].reduceRight(
    ({ text, origin }, { index, 0: { length } }) => ({
      text: text.slice(0, index) + text.slice(index + length),
      origin: [...origin.slice(0, index), ...origin.slice(index + length)],
    }),
    folded,
  );
  return kept;
}
