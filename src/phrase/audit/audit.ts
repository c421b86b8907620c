import type { Text } from "../../base/language.ts";
import type { SimpleComparator } from "../comparator.ts";
import { indices, isMark, type Mark, mark, type Phrase, type Refusal, roleAt, textOf } from "../match.ts";
import { ignored, reasons } from "../messages.ts";
import type { Role } from "../reading.ts";
import { isFigureOfName, isPlainSign } from "./figures.ts";
import { findBearing } from "./find-bearing.ts";
import { hidesFigure } from "./quality.ts";
import { isAside, isCounted, isDeed, isShareOf } from "./tails.ts";

/** What a grammar made of a phrase: its parts, and what each token was read as; a token without a mark was left out. */
interface Account {
  readonly parts: readonly { readonly comparator: SimpleComparator; readonly from: number; readonly to: number }[];
  readonly marks: readonly Mark[];
}

/**
 * The account of a reading, independent of the grammar that made it: may each token that no comparator uses be left out?
 * Only a known framing word, a name before a number, a deed or a counted thing behind one, a bracket that adds nothing,
 * and the words of the indicator's own name.
 * What was taken for words may hold no figure.
 * @returns what each token without a mark is, or what may not be left out
 * @param context name and explanation of the indicator, folded; "" where they are not known
 */
export function audit(phrase: Phrase, { parts, marks }: Account, context: string): Refusal | readonly Mark[] {
  const hidden = parts.find((part) => part.comparator.kind === "qualitative" && hidesFigure(phrase, part));
  if (hidden !== undefined)
    return {
      failure: reasons.looseNumber({ text: textOf(phrase, hidden.from, hidden.to) }),
      unread: indices(hidden.from, hidden.to),
    };
  const roles: (Role | undefined)[] = [];
  for (const { index, role } of marks) roles[index] = role;
  const left: Mark[] = [];
  for (const stretch of stretchesOf(phrase, roles)) {
    const objection = examine(phrase, stretch, context);
    if (objection !== undefined) return objection;
    for (let at = stretch.from; at < stretch.to; at += 1)
      if (roles[at] === undefined) left.push(mark(at, "ignored", whyLeftOut(phrase, at, stretch)));
  }
  return left;
}

/** What a token is that may be left out. */
function whyLeftOut(phrase: Phrase, at: number, { isBehind, isBefore, isBracketed }: Stretch): Text {
  const type = phrase.tokens[at]?.type;
  if (type === "mark") return ignored.punctuation;
  if (type === "numeral" || type === "unit" || type === "date") return ignored.nameDigits;
  if (HARMLESS_ROLES.has(roleAt(phrase, at) ?? "")) return ignored.frame;
  if (isBracketed) return ignored.aside;
  if (!isBehind || isBefore) return ignored.subject;
  return isDeed(textOf(phrase, at, at + 1)) ? ignored.deed : ignored.counted;
}

/** Tokens side by side that no comparator uses, without the signs between clauses. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** A number, date or other part of a comparator stands before it in the same clause. */
  readonly isBehind: boolean;
  /** One stands behind it in the same clause. */
  readonly isBefore: boolean;
  /** What stands behind it compares with a figure that stands elsewhere. */
  readonly isBeforeReference: boolean;
  readonly isBracketed: boolean;
}

function stretchesOf(phrase: Phrase, roles: readonly (Role | undefined)[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: number | undefined;
  let isBehind = false;
  let isBracketed = false;
  let open: Omit<Stretch, "to" | "isBefore" | "isBeforeReference"> | undefined;
  const close = (to: number, isBefore: boolean) => {
    if (open !== undefined)
      stretches.push({ ...open, to, isBefore, isBeforeReference: isBefore && leadsToReference(phrase, roles, to) });
    open = undefined;
    from = undefined;
  };
  for (let at = 0; at < phrase.tokens.length; at += 1) {
    const role = roles[at];
    if (isBoundary(phrase, at, role)) {
      close(at, false);
      if (isMark(phrase, at, "()")) isBracketed = isMark(phrase, at, "(");
      else isBehind = false;
    } else if (role === undefined || role === "ignored") {
      from ??= at;
      open ??= { from, isBehind, isBracketed };
    } else {
      close(at, true);
      isBehind ||= CARRIES.has(role);
    }
  }
  close(phrase.tokens.length, false);
  return stretches;
}

function leadsToReference(phrase: Phrase, roles: readonly (Role | undefined)[], at: number): boolean {
  let next = at;
  while (roles[next] === "comparator") next += 1;
  return roles[next] === "reference" && next < phrase.tokens.length;
}

/** Roles behind which nothing may follow but what belongs to a number. */
const CARRIES: ReadonlySet<Role> = new Set([
  "number",
  "unit",
  "date",
  "inclusion",
  "rank",
  "grade",
  "reference",
  "quality",
]);

function isBoundary(phrase: Phrase, at: number, role: Role | undefined): boolean {
  return role === "connector" || ((role === undefined || role === "ignored") && isMark(phrase, at, ",;。、!()"));
}

function examine(phrase: Phrase, stretch: Stretch, context: string): Refusal | undefined {
  const { from, to } = stretch;
  for (let at = from; at < to; at += 1) {
    const failure = objectionTo(phrase, at, stretch);
    if (failure !== undefined) return { failure, unread: [at] };
  }
  const text = wordsOf(phrase, stretch);
  if (/^[#]*$/.test(text) || isOwn(text, context)) return undefined;
  const bearing = findBearing(text, context);
  if (bearing !== undefined && !isStart(phrase, text, to))
    return { failure: reasons.tellingWord({ text: bearing.word }), unread: unreadFrom(phrase, stretch, bearing.word) };
  const isKnown = stretch.isBefore
    ? !leansOnNumber(text, phrase, to) && maySayPlaceOf(phrase, stretch, text)
    : mayFollow(phrase, stretch, text);
  return isKnown
    ? undefined
    : {
        failure: reasons.tellingWord({ text }),
        unread: Array.from({ length: to - from }, (_, offset) => from + offset),
      };
}

/** 签订合同后15日内, 接到报修后30分钟内: the time runs from then on. */
function isStart(phrase: Phrase, text: string, at: number): boolean {
  return isWithinTime(phrase, at) && /[\u3400-\u9FFF]{2}后$/.test(text) && findBearing(text.slice(0, -1)) === undefined;
}

function isWithinTime(phrase: Phrase, at: number): boolean {
  const within = phrase.tokens[at + 2];
  const isWithin = within?.type === "word" && within.sense.role === "suffix" && within.sense.op === "<=";
  return isWithin && /^(?:分钟|个?小时|天|日|个?工作日|个?月)$/.test(textOf(phrase, at + 1, at + 2));
}

/** Signs, figures and words of comparison, whatever they stand in. */
function objectionTo(phrase: Phrase, at: number, stretch: Stretch): Text | undefined {
  const token = phrase.tokens[at];
  const text = textOf(phrase, at, at + 1);
  switch (token?.type) {
    case "numeral":
    case "unit":
    case "date":
      return isFigureOfName(phrase, at, stretch.isBefore) ? undefined : reasons.looseNumber({ text });
    case "mark":
      return isPlainSign(phrase, at, token.mark) ? undefined : reasons.looseNumber({ text });
    case "word":
      return objectionToWord(phrase, at, stretch);
    default:
      return undefined;
  }
}

function objectionToWord(phrase: Phrase, at: number, stretch: Stretch): Text | undefined {
  const { isBefore, from, to } = stretch;
  const role = roleAt(phrase, at) ?? "";
  const text = textOf(phrase, at, at + 1);
  if (HARMLESS_ROLES.has(role) || (text === "排名" && isBefore && !stretch.isBeforeReference)) return undefined;
  // 办公电脑（含打印机）15台: a part of what is counted.
  if (role === "inclusion" && stretch.isBracketed && isWord(phrase, at + 1) && !text.startsWith("不")) return undefined;
  // 达到或优于Ⅲ类水质比例: the comparison is with a rung and part of the name.
  if (isBefore && leadsToRung(phrase, at, to)) return undefined;
  // 不合格率: what is negated is the name.
  if (role === "negation") return isBefore && isNameNegated(phrase, at) ? undefined : reasons.negation({ word: text });
  // 维修或更换设备: both belong to the name.
  if (role === "or")
    return isBefore && at > from && at + 1 < to && isWord(phrase, at - 1) && isWord(phrase, at + 1)
      ? undefined
      : reasons.looseComparator({ text });
  if (role === "after" && isBefore && at + 1 === to && isWithinTime(phrase, to)) return undefined;
  // 到2025年, 在12月底前
  if (LEADS_TO_DATE.has(role) && phrase.tokens[to]?.type === "date") return undefined;
  // 增长不低于上年: the change is part of the demand.
  if (role === "change" || role === "suffix")
    return isBefore && !stretch.isBeforeReference ? undefined : reasons.looseComparator({ text });
  if (role === "condition") return reasons.condition({ word: text });
  return role === "telling" ? reasons.tellingWord({ text }) : reasons.looseComparator({ text });
}

function isWord(phrase: Phrase, at: number): boolean {
  const type = phrase.tokens[at]?.type;
  return type === "text" || type === "grade" || type === "word";
}

const LEADS_TO_DATE: ReadonlySet<string> = new Set(["to", "between", "from", "hold"]);

/** Words that change no threshold beside which they stand, and words that only look like words of the grammar. */
const HARMLESS_ROLES: ReadonlySet<string> = new Set([
  "frame",
  "copula",
  "plain",
  "and",
  "hedge",
  "ordinal",
  "compared",
]);

/** 不低于三级标准的项目占比, 达到或优于Ⅲ类水质比例 */
function leadsToRung(phrase: Phrase, at: number, to: number): boolean {
  let next = at;
  while (RUNG_LEADS.has(roleAt(phrase, next) ?? "")) next += 1;
  const noun = phrase.tokens[next + 1];
  return (
    next < to &&
    phrase.tokens[next]?.type === "grade" &&
    (noun?.type === "text" || roleAt(phrase, next + 1) === "plain")
  );
}

const RUNG_LEADS: ReadonlySet<string> = new Set(["negation", "comparator", "reach"]);

/** The negation and what follows make a word that bears on nothing: 不合格, 未成年. */
function isNameNegated(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  return token !== undefined && findBearing(phrase.text.slice(token.from, token.from + LONGEST_WORD)) === undefined;
}

const LONGEST_WORD = 6;

/** The words of a stretch, without signs, and with # for what has been accounted for: the figures of names. */
function wordsOf(phrase: Phrase, stretch: Stretch): string {
  let text = "";
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const type = phrase.tokens[at]?.type;
    if (
      type === "numeral" ||
      type === "unit" ||
      type === "date" ||
      (stretch.isBefore && leadsToRung(phrase, at, stretch.to))
    )
      text += "#";
    else if (type !== "mark" && roleAt(phrase, at) !== "or") text += textOf(phrase, at, at + 1);
  }
  return text;
}

/** The same without the words that frame a threshold at its ends. */
function unframed(phrase: Phrase, { from, to }: Stretch): string {
  let [first, last] = [from, to];
  while (first < last && isFraming(phrase, first)) first += 1;
  while (last > first && isFraming(phrase, last - 1)) last -= 1;
  return textOf(phrase, first, last).replaceAll(/[“”‘’"'《》:]/g, "");
}

function isFraming(phrase: Phrase, at: number): boolean {
  const role = roleAt(phrase, at);
  return role === "frame" || role === "copula" || phrase.tokens[at]?.type === "mark";
}

function isOwn(text: string, context: string): boolean {
  return text.length > 1 && context.includes(text);
}

/** A name that ends in such a word makes the number behind it something else: 后10%, 原90%, 签订后30日 may be a start. */
function leansOnNumber(text: string, phrase: Phrase, to: number): boolean {
  if (/[原现第逾超近满另再又还减加计由从自]$/.test(text) && !FINE_ENDS.test(text)) return true;
  // 完成目标的95% is a share of what was to be done; 合同价的80% is not.
  const isShare = /^[%‰]$|^倍/.test(textOf(phrase, to + 1, to + 2)) || shareAt(phrase, to);
  // 按每人每年500元标准发放
  const isStandard = !isShare && /标准|测算|补[助贴]|发放/.test(phrase.text.slice(phrase.tokens[to]?.from));
  if (/按$/.test(text) && !isStandard) return true;
  return isShare && (/给予$|予以$/.test(text) || (/的$/.test(text) && !DONE_OF.test(text)));
}

const FINE_ENDS =
  /(?:统计|审计|设计|会计|累计|合计|总计|共计|预计|估计|增加|参加|追加|附加|高原|草原|平原|中原|出现|实现|兑现|发现|表现|展现|圆满|不满|超近|就近|附近|邻近|年满|已满|理由|自由|案由|缩减|减免减|消减|削减|递减|压减|核减|裁减)$/;
const DONE_OF = /到原来的$|(?:目标|任务|计划|预算|指标|总数|总量|总额|全部|应.{1,4})(?:数|量|额|任务|目标)?的$|率的$/;

/** 全市前三名 is a place to reach; 奖励前10名 says who gets something. */
function maySayPlaceOf(phrase: Phrase, { to }: Stretch, text: string): boolean {
  const role = roleAt(phrase, to);
  return (role !== "rank" && role !== "ordinal") || PLACED.test(text) || !/名/.test(textOf(phrase, to + 1, to + 3));
}

const PLACED =
  /(?:[国省市县区州校]|排名?|考核|评比|评价|考评|位次|名次|成绩|得分|综合|竞争力|水平|指数|进入|位居|位列|名列|居|保持|系统|同类|单位|率|量|获)$/;

function shareAt({ tokens }: Phrase, at: number): boolean {
  const token = tokens[at];
  return token?.type === "numeral" && token.numeral.share !== undefined;
}

/** Behind a number, date or period, or in a bracket. */
function mayFollow(phrase: Phrase, stretch: Stretch, text: string): boolean {
  if (!stretch.isBehind && !stretch.isBracketed) return true;
  const isFine = (words: string) => isDeed(words) || isCounted(words) || isShareOf(words);
  const bare = unframed(phrase, stretch);
  return bare === "" || isFine(text) || isFine(bare) || (stretch.isBracketed && isAside(text));
}

function unreadFrom(phrase: Phrase, { from, to }: Stretch, word: string): readonly number[] {
  for (let at = from; at < to; at += 1) if (textOf(phrase, at, at + 1).includes(word)) return [at];
  return [from];
}
