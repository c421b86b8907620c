import type { Text } from "../../base/language.ts";
import { ignored, reasons } from "../messages.ts";
import { isMark, isNoun, type Mark, mark, opensName, type Phrase, roleAt, textOf } from "./match.ts";
import type { Segment } from "./segments.ts";

/** Why a phrase cannot be read, and the tokens that stand in the way. */
export interface Refusal {
  readonly failure: Text;
  readonly unread: readonly number[];
}

/** Words and figures beside a threshold may be left out only where they do not change what it means. */
export function refuseLoose(phrase: Phrase, { loose, parts }: Segment): Refusal | undefined {
  const hasReference = parts.some(({ comparator }) => comparator.kind === "reference");
  for (const index of loose) {
    const isBefore = parts.some(({ from }) => from > index);
    const failure =
      refuseFigure(phrase, index, isBefore) ??
      refuseWord(phrase, index, isBefore, hasReference) ??
      refuseText(phrase, index, isBefore);
    if (failure !== undefined) return { failure, unread: [index] };
  }
  return undefined;
}

/** Numbers, dates and signs, unless they belong to a name or an ordinal. */
function refuseFigure(phrase: Phrase, index: number, isBefore: boolean): Text | undefined {
  const token = phrase.tokens[index];
  const isName = isNamePart(phrase, index, isBefore) || roleAt(phrase, index - 1) === "ordinal";
  const isCounted = token?.type === "numeral" && (!isBefore || phrase.tokens[index + 1]?.type === "unit");
  const isLateUnit = token?.type === "unit" && !isBefore;
  const isLateDate = token?.type === "date" && !isBefore;
  return isLateDate || isLateUnit || (!isName && (isCounted || isUnaccounted(phrase, index)))
    ? reasons.looseNumber({ text: textOf(phrase, index, index + 1) })
    : undefined;
}

function refuseWord(phrase: Phrase, index: number, isBefore: boolean, hasReference: boolean): Text | undefined {
  const role = roleAt(phrase, index);
  const text = textOf(phrase, index, index + 1);
  if (isBefore && leadsToRung(phrase, index)) return undefined;
  switch (role) {
    case undefined:
      return undefined;
    case "negation":
      // 不合格率: in a name it turns nothing round.
      return isBefore && phrase.tokens[index + 1]?.type === "text" ? undefined : reasons.negation({ word: text });
    case "condition":
      return reasons.condition({ word: text });
    case "telling":
      return reasons.tellingWord({ text });
    case "change":
      // 连续三年增长, 增长不低于上年: the change is part of the demand.
      return isBefore && !hasReference ? undefined : reasons.looseComparator({ text });
    case "suffix":
      return isBefore ? undefined : reasons.looseComparator({ text });
    default:
      return BINDING.has(role) ? reasons.looseComparator({ text }) : undefined;
  }
}

/** 达到或优于Ⅲ类水质比例≥90%, 不低于三级标准的项目占比: the comparison is with a rung and part of the name. */
function leadsToRung(phrase: Phrase, index: number): boolean {
  let next = index;
  while (RUNG_LEADS.has(roleAt(phrase, next) ?? "")) next += 1;
  return next > index && phrase.tokens[next]?.type === "grade" && isNoun(phrase, next + 1);
}

const RUNG_LEADS: ReadonlySet<string> = new Set(["negation", "comparator", "reach"]);

function refuseText(phrase: Phrase, index: number, isBefore: boolean): Text | undefined {
  const text = textOf(phrase, index, index + 1);
  const isVerdict = !isBefore && /不|未|[扣得]分|[时限期日]内$/.test(text);
  return isVerdict || (phrase.tokens[index]?.type === "text" && isTelling(phrase, index))
    ? reasons.tellingWord({ text })
    : undefined;
}

/** Roles of words that may not be dropped beside a threshold. */
const BINDING: ReadonlySet<string> = new Set(
  "comparator reach hold rank each per after before until no-later minus double to base versus from around-after around-before inclusion nearly".split(
    " ",
  ),
);

/** Words that change a threshold wherever they stand; in a stretch that is to be ignored they forbid it. */
const TELLING =
  /至[少多]|最[多少低高大小]|不[足少多超满到及低高]|未[满达超]|超过|超出|突破|[低高大小多少]于|以[上下内外]|之[上下外间]|左右|大约|增长|下降|减少|增加|提前|推迟|延[后期迟]|滞后|同比|环比|翻番|较上|每|若干|分别|得分|扣[分除]|视为|视同|月[底末初]|季度?末|[期旬]末|年初|期间|逐|超额|超目标|隔[日周月年]|[单双][日周月]|上浮|下浮|^(?:年|月|季度?|周|日|天)$|(?<![比计])较(?=[\u3400-\u9FFF])(?![大高好多重小强轻低快为少严])|(?<![占对同环评性配分])比(?=[\u3400-\u9FFF])(?![例率重值赛武对差如较色照特选价拼学])/;

/** Besides, a word that leans on the number behind it: 后10%, 第. */
export function isTelling(phrase: Phrase, index: number): boolean {
  const text = textOf(phrase, index, index + 1);
  const leans =
    phrase.tokens[index + 1]?.type === "numeral" &&
    /[前后第每各逾超近满]$|^原$|(?:现状|现为|原为|原有|基数|底数|基准值|基期值):?$/.test(text);
  // 签订合同后15日内: the time runs from then on.
  const isStart = leans && /[\u3400-\u9FFF]{2}后$/.test(text) && roleAt(phrase, index + 3) === "suffix";
  return (leans && !isStart) || (TELLING.test(text) && TELLING.test(text.replace(NAMED_RUNG, "")));
}

/** 中等路以上比例, 重度及以上污染, 最高温度: parts of a name, as the noun goes on behind them. */
const NAMED_RUNG = /(?<=[\u3400-\u9FFF])及?以[上下](?=[\u3400-\u9FFF]{2})|^最[高低大小](?=[\u3400-\u9FFF]{2})/;

/** A figure or sign outside any comparator: 3 in 5个3, but not in 5G, 第3批 or the list mark 1. */
export function isUnaccounted(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  if (token?.type === "numeral") return !token.numeral.hanzi && roleAt(phrase, index - 1) !== "ordinal";
  if (token?.type === "mark") return !isPunctuation(phrase, index, token.mark);
  return token?.type === "word" && /^[≥≤><=≈±]$/.test(textOf(phrase, index, index + 1));
}

/** Signs that say nothing; a point only at the end or in a list, a dash only between words. */
function isPunctuation(phrase: Phrase, index: number, sign: string): boolean {
  if (/[,;。、:()“”‘’"'!《》·…]/.test(sign)) return true;
  if (sign === ".") return index === phrase.tokens.length - 1 || isSeparator(phrase, index - 1);
  return /[-/ &]/.test(sign) && phrase.tokens[index - 1]?.type === "text" && phrase.tokens[index + 1]?.type === "text";
}

function isSeparator(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  return token?.type === "mark" && token.mark === ";";
}

/** Left of the threshold and followed by a noun, a number is part of a name. */
function isNamePart({ tokens }: Phrase, index: number, isBefore: boolean): boolean {
  if (!isBefore) return false;
  const phrase = { text: "", tokens };
  const isRangeSign = (at: number) => isMark(phrase, at, "-~") && tokens[at + 1]?.type === "numeral";
  if (tokens[index]?.type !== "numeral" && !isRangeSign(index)) return false;
  let next = index + 1;
  // 6-14岁儿童
  while (
    ["unit", "numeral"].includes(tokens[next]?.type ?? "") ||
    isRangeSign(next) ||
    roleAt(phrase, next) === "suffix"
  )
    next += 1;
  return opensName(phrase, next);
}

/** What a token is that may be left out. */
export function looseMark(phrase: Phrase, index: number): Mark {
  const token = phrase.tokens[index];
  if (token?.type === "mark") return mark(index, "ignored", ignored.punctuation);
  if (token?.type === "numeral" || token?.type === "unit") return mark(index, "ignored", ignored.nameDigits);
  return mark(index, "ignored", token?.type === "word" ? ignored.frame : ignored.subject);
}
