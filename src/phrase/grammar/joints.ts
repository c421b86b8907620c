import { isMark, isNoun, type Phrase, roleAt, textOf } from "../match.ts";

export type Joint = "and" | "or";

/**
 * Where one demand ends and the next begins: signs and 且 part demands that all hold, 或 parts alternatives. 或 between two
 * nouns (维修或更换设备20台) is part of a name: it binds its two neighbours only.
 */
export function jointsOf(phrase: Phrase): readonly (Joint | undefined)[] {
  const asides = wordsInBrackets(phrase);
  return phrase.tokens.map((_, at) => (asides.has(at) ? undefined : jointAt(phrase, at)));
}

function jointAt(phrase: Phrase, at: number): Joint | undefined {
  const role = roleAt(phrase, at);
  if (role === "or") return joinsDemands(phrase, at) ? "or" : undefined;
  if (role === "and" || isMark(phrase, at, ",;。、!")) return "and";
  return isMark(phrase, at, "/") && isCompared(phrase, at + 1) && hasFigure(phrase, clauseStart(phrase, at), at)
    ? "and"
    : undefined;
}

/** 不低于2场/不超过4场 */
function isCompared(phrase: Phrase, at: number): boolean {
  const role = roleAt(phrase, at);
  return role === "negation" || role === "comparator" || role === "no-later";
}

/** 90分以上或优秀, 优秀或90分以上, ≥90分或A级, but not 国家级或省级奖项3项. */
function joinsDemands(phrase: Phrase, at: number): boolean {
  const [start, end] = [clauseStart(phrase, at), clauseEnd(phrase, at + 1)];
  const [before, behind] = [hasFigure(phrase, start, at), hasFigure(phrase, at + 1, end)];
  if (before && behind) return true;
  if (before) return isVerdict(phrase, at + 1, end);
  return behind && isVerdict(phrase, start, at) && !isNoun(phrase, at + 1) && phrase.tokens[at + 1]?.type !== "grade";
}

function clauseStart(phrase: Phrase, at: number): number {
  let start = at;
  while (start > 0 && !endsClause(phrase, start - 1)) start -= 1;
  return start;
}

function clauseEnd(phrase: Phrase, at: number): number {
  let end = at;
  while (end < phrase.tokens.length && !endsClause(phrase, end)) end += 1;
  return end;
}

function endsClause(phrase: Phrase, at: number): boolean {
  const role = roleAt(phrase, at);
  return role === "or" || role === "and" || isMark(phrase, at, ",;。、!");
}

function hasFigure({ tokens }: Phrase, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ type }) => type === "numeral" || type === "date");
}

/** A rung or a word of praise that stands for a demand of its own. */
function isVerdict(phrase: Phrase, from: number, to: number): boolean {
  const isRung = phrase.tokens[from]?.type === "grade" && (to === from + 1 || roleAt(phrase, from + 1) === "suffix");
  return isRung || VERDICT.test(textOf(phrase, from, to));
}

const VERDICT =
  /^(?:(?:达到|获得|评为|考核)?(?:优秀|良好|合格|达标|优良|优|良|[A-E一二三四五甲乙丙ⅠⅡⅢⅣⅤ1-5][级类等])(?:等次)?(?:以上|及以上)?|全覆盖|零.{1,6}|无.{1,8})$/;

/** What stands in brackets without any figure or comparison: 13个县(市、区). */
function wordsInBrackets(phrase: Phrase): ReadonlySet<number> {
  if (!phrase.text.includes("(")) return NONE;
  const asides = new Set<number>();
  for (const [open, token] of phrase.tokens.entries()) {
    if (token.type !== "mark" || token.mark !== "(") continue;
    let close = open + 1;
    while (isNoun(phrase, close) || isMark(phrase, close, "、,/")) close += 1;
    if (isMark(phrase, close, ")")) for (let index = open; index < close; index += 1) asides.add(index);
  }
  return asides;
}

const NONE: ReadonlySet<number> = new Set();
