import type { Operator, Reference } from "../comparator.ts";
import type { Doubt, Match, Phrase } from "../match.ts";
import { indices, isMark, mark, roleAt } from "../match.ts";
import { doubts } from "../messages.ts";
import { combine, readPrefix } from "./operator.ts";

/*
 * reference = prefix name       不超预算, ≤预算批复数, 不低于上年水平, 高于全国平均水平
 * A name is taken for a reference only where it speaks of a figure that stands elsewhere.
 */

const FIGURE =
  /预算|概算|决算|批复|计划|标准|水平|上年|去年|往年|上一年|同期|平均|均值|目标|指标|定额|限额|总额|额度|合同|市场价|价格|基数|基准|控制数|控制价|成本|投资|核定|下达|全[国省市县区]|GDP|增速|增幅|进度|[中招]标价|限价/;

/** Whether a word speaks of a figure that stands elsewhere. */
export function namesFigure(name: string): boolean {
  return FIGURE.test(name);
}

export function readReference(phrase: Phrase, at: number): Match<Reference> | undefined {
  const prefix = readPrefix(phrase, at);
  if ("failure" in prefix) return undefined;
  const op = combine(prefix.operators) ?? (prefix.hold === "cap" ? "<=" : undefined);
  if (op === undefined || op === "conflict") return undefined;
  const end = segmentEnd(phrase, prefix.next);
  const [first, last] = [phrase.tokens[prefix.next], phrase.tokens[end - 1]];
  if (first === undefined || last === undefined || end <= prefix.next) return undefined;
  if (phrase.tokens.slice(prefix.next, end).some(({ type }) => type === "numeral" || type === "unit")) return undefined;
  const name = phrase.text.slice(first.from, last.to).replace(/(?:范围)?(?:以内|之内|内|的)$/, "");
  if (name.length < 2 || name.length > 20 || !namesFigure(name)) return undefined;
  const isSign = /^[≥≤><=]+$/.test(phrase.text.slice(phrase.tokens[at]?.from, first.from));
  return {
    value: { kind: "reference", op, name },
    next: end,
    marks: [...prefix.marks, ...indices(prefix.next, end).map((index) => mark(index, "reference"))],
    doubts: isSign || op === "<=" ? [] : [referenceOrQuality(phrase, at, end, op)],
  };
}

function segmentEnd(phrase: Phrase, at: number): number {
  let end = at;
  while (
    end < phrase.tokens.length &&
    !isMark(phrase, end, ",;。、()") &&
    !/^(?:and|or)$/.test(roleAt(phrase, end) ?? "")
  )
    end += 1;
  return end;
}

function referenceOrQuality({ text, tokens }: Phrase, from: number, to: number, op: Operator): Doubt {
  const written = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
  return {
    code: "reference-or-quality",
    message: doubts["reference-or-quality"],
    alternative: (comparator) =>
      comparator.kind === "reference" && comparator.op === op ? { kind: "qualitative", text: written } : undefined,
  };
}
