import { exact, ONE } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { ActualValue } from "../actual-value.ts";
import { fold } from "../fold.ts";
import { actualReasons } from "../messages.ts";
import { readTarget } from "../read-target.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { convert } from "../units.ts";
import { unknownWord, withoutKnownWords } from "./known-words.ts";
import type { Question } from "./question.ts";
import { singleValue } from "./single-value.ts";
import { unitOf, withTargetUnit } from "./target-unit.ts";
import { plain, type Valued } from "./valued.ts";

/**
 * What an actual of one or more clauses says: one of them has to answer the target, and the others must not take it back.
 * @param text folded
 * @param written the same as the user wrote it, which a text keeps
 */
export function valueOfClauses(folded: string, written: string, question: Question): Valued {
  const text = question.target?.kind === "change" ? asVerbs(folded) : folded;
  const clauses = text.split(SEPARATOR).filter((clause) => clause !== "");
  const [only = text, ...others] = clauses;
  if (others.length === 0 || !hasFigure(text, question))
    return valueOfClause(others.length === 0 ? only : text, written, question);
  const read = clauses.slice(0, MOST).map((clause) => ({ clause, valued: valueOfClause(clause, clause, question) }));
  const answers = read.filter(({ valued }) => "value" in valued && answersTarget(valued.value, question));
  const [answer] = answers;
  const rest = read.filter((one) => !answers.includes(one));
  const doubtful = rest.find((one) => !isHarmless(one.clause, one.valued, question));
  if (doubtful !== undefined && "reason" in doubtful.valued) return doubtful.valued;
  if (answer === undefined || answers.length > 1 || doubtful !== undefined || clauses.length > MOST)
    return { reason: actualReasons.severalValues };
  return answer.valued;
}

/** 增幅6.2% says 增长6.2%. */
function asVerbs(text: string): string {
  return text
    .replace(/增(?:长?幅度?|速|长率)为?(?=\d)/, "增长")
    .replace(/(?:降幅|下降幅度|下降率|降低率)为?(?=\d)/, "下降");
}

/** A comma within a number does not part it. */
const SEPARATOR = /[;。]|,(?!\d{3}(?!\d))/;

/** A narrative that goes on longer is no answer. */
const MOST = 12;

function valueOfClause(clause: string, written: string, question: Question): Valued {
  if (!hasFigure(clause, question)) return valueOfText(clause, written, question);
  const core = withoutKnownWords(clause, question);
  const word = unknownWord(core, clause, question);
  if (word !== undefined) return { reason: actualReasons.unknownWord({ word }) };
  const phrase = core.trim();
  const reading = readTarget(phrase);
  if (reading.status === "unreadable") return { reason: reading.reason };
  const valued = singleValue(reading.comparator, phrase, question.target);
  return "reason" in valued ? valued : withTargetUnit(valued, phrase, question);
}

/** 达成, 是, 较好, 深入人心: what is no plain yes or no is a text for a person, whatever the grammar would make of it as a target. */
function valueOfText(clause: string, written: string, { target }: Question): Valued {
  const reading = readTarget(clause);
  if (reading.status === "unreadable") return { reason: reading.reason };
  const { kind } = reading.comparator;
  return kind === "yes-no" || kind === "grade"
    ? singleValue(reading.comparator, written, target)
    : plain({ kind: "text", text: written });
}

/** Whether there is a number or date in it, or a grade where one is asked for. */
function hasFigure(text: string, { target }: Question): boolean {
  const isGraded = target?.kind === "grade" || target?.kind === "rank";
  return tokenize(text).some(({ type }) => type === "numeral" || type === "date" || (isGraded && type === "grade"));
}

/** Two answers to a target without a unit are one too many, so a number without one answers any. */
function answersTarget(value: ActualValue, { target }: Question): boolean {
  switch (target?.kind) {
    case "bound":
    case "interval":
    case "tolerance":
    case "approximate":
    case "vague":
    case "reference": {
      if (value.kind !== "quantity") return false;
      const wanted = unitOf(target)?.unit ?? "";
      return value.unit === "" || wanted === "" || convert(exact(1), value.unit, wanted) !== undefined;
    }
    case "deadline":
    case "period":
      return value.kind === "date";
    case "change":
      return value.kind === "change" || value.kind === "quantity";
    case "ratio":
      return value.kind === "ratio";
    case "rank":
      return value.kind === "rank";
    default:
      return value.kind !== "text";
  }
}

/** “，全部验收合格”, “，较上年提高2个百分点”, “，参与500人”: said beside the answer, and not against it. */
function isHarmless(clause: string, valued: Valued, question: Question): boolean {
  if (withoutKnownWords(clause, question).trim() === "") return true;
  if (PEOPLE_REACHED.test(clause)) return convert(ONE, unitOf(question.target)?.unit ?? "", "人") === undefined;
  return "value" in valued && valued.value.kind === "change" && question.target?.kind !== "change";
}

/** Why something said beside an answer may take it back; undefined where it does not. */
export function doubtfulAside(text: string, question: Question): Text | undefined {
  const clause = fold(text).text;
  if (withoutKnownWords(clause, { ...question, target: undefined }).trim() === "" || PEOPLE_REACHED.test(clause))
    return undefined;
  const word = unknownWord(withoutKnownWords(clause, question), clause, question);
  return word === undefined ? actualReasons.severalValues : actualReasons.unknownWord({ word });
}

const PEOPLE_REACHED =
  /^(?:参与|参加|覆盖|惠及|受益|服务|参训|参会|到场)(?:人数|群众|人员|人次)?(?:约|达|共)?\d[\d,.]*万?余?(?:人|人次|名)$/;
