import { type Exact, exact, ZERO } from "../../base/exact.ts";
import { fold } from "../fold.ts";
import type { NumeralToken } from "../tokens/token.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { withoutKnownWords } from "./known-words.ts";
import type { Question } from "./question.ts";

/**
 * Without what is said of the parts of a number: 3场（含线上1场）, 12场，其中线上5场、线下7场, 28万元（含税）, 5场（320人次）.
 * Of several parts the sum has to be the number; nothing that is not known may be said of them: 5场（含明年2场）.
 * @param text folded
 * @returns undefined where nothing of the kind is said
 */
export function withoutParts(text: string, question: Question): string | undefined {
  const [whole, inBrackets, behind] = PARTS.exec(text) ?? [];
  const said = inBrackets ?? behind ?? "";
  if (whole === undefined) return undefined;
  const head = text.slice(0, -whole.length);
  if (TAXES.test(said)) return head;
  const numbers = numbersOf(head);
  const items = said.split(/[、,;和及]/).map((item) => itemOf(item, question));
  const [total, ...more] = numbers;
  if (total === undefined || more.length > 0) return undefined;
  const values = items.flatMap((item) => item ?? []);
  if (values.length < items.length) return undefined;
  const [only, ...others] = values;
  if (others.length === 0) return only !== undefined && isWithin(only, total, said) ? head : undefined;
  return values.reduce((sum, value) => sum.add(value), ZERO).equals(total) ? head : undefined;
}

const PARTS = /(?<=[^\s(])(?:\((?:其中|包?含|包括)?:?([^()]{1,60})\)|[,;]?其中:?([^()]{1,60}))$/;
const TAXES = /^(?:税|运费|增值税|税费)$/;

/** 含线上1场 is part of 3场; 320人次 stands beside 5场. */
function isWithin(part: Exact, total: Exact, said: string): boolean {
  return PEOPLE.test(said) || part.lte(total);
}

const PEOPLE = /^\d+(?:人|人次|名)$/;

/** The number of one part: beside it stands nothing but its unit and what part it is. */
function itemOf(item: string, question: Question): Exact | undefined {
  const core = fold(withoutKnownWords(item.replace(PLACES, ""), question)).text;
  const [number, unit, ...more] = tokenize(core);
  if (!/^[\d.,]+[^\d]*$/.test(core) || /^[\d.,]+[折成]/.test(core)) return undefined;
  if (number?.type !== "numeral" || more.length > 0) return undefined;
  return unit === undefined || unit.type === "unit" ? exact(number.numeral.value) : undefined;
}

const PLACES =
  /线上|线下|室内|室外|现场|视频|集中|城区|城镇|农村|本级|[省市区县]级|男性?|女性?|党员|干部|群众|学生|教师|上半年|下半年|第?[一二三四]季度|自筹|财政|中央/g;

function numbersOf(text: string): readonly Exact[] {
  return tokenize(text)
    .filter((token): token is NumeralToken => token.type === "numeral")
    .map(({ numeral }) => exact(numeral.value));
}
