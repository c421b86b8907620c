import type { Amount, Comparator, Operator, SimpleComparator } from "../comparator.ts";
import { fold } from "../fold.ts";

/** On which side of its number a value lies; `exact` where it is the number itself. */
export type Sense = "floor" | "ceiling" | "exact";

/**
 * The side that an actual leaves open: 不足3场 lies below 3, 超过20天 above 20, 3场 is 3.
 * 下降5%以上 is a level that lies below.
 */
export function senseOfActual(part: SimpleComparator, text: string): Sense {
  switch (part.kind) {
    case "bound":
    case "approximate":
      return senseOfAmount(part, text);
    case "change": {
      const sense = part.amount === undefined ? "exact" : senseOfAmount(part.amount, text);
      return part.direction === "down" && !part.to ? turned(sense) : sense;
    }
    case "ratio":
    case "grade":
      return part.implied ? "exact" : senseOf(part.op);
    case "rank":
      return senseOf(part.op);
    default:
      return "exact";
  }
}

/** The side on which a target is met; undefined where that is for the policy to say. */
export function senseOfTarget(target: Comparator): Sense | undefined {
  switch (target.kind) {
    case "bound":
      return target.implied ? undefined : senseOf(target.op);
    case "interval":
      return "exact";
    case "change": {
      const sense = senseOfChange(target.amount);
      return target.direction === "down" && !target.to ? turned(sense) : sense;
    }
    case "ratio":
    case "grade":
      return target.implied ? undefined : senseOf(target.op);
    case "rank":
    case "reference":
      return senseOf(target.op);
    default:
      return undefined;
  }
}

function senseOfAmount(amount: Amount, text: string): Sense {
  if (amount.kind === "interval") return "exact";
  if (amount.kind === "approximate")
    return amount.side === "above" ? "floor" : amount.side === "below" ? "ceiling" : "exact";
  return amount.implied || isReached(amount.op, text) ? "exact" : senseOf(amount.op);
}

/** 达到96.3% and 完成3场 say what was reached. */
export function isReached(op: Operator, text: string): boolean {
  return op === ">=" && /达|完成|实现/.test(text) && !/[≥>]|以上|不/.test(text);
}

/** Without an amount, or with one that needs no operator, more of the change is what is asked for. */
function senseOfChange(amount: Amount | undefined): Sense {
  if (amount?.kind === "interval") return "exact";
  return amount?.kind === "bound" && !amount.implied ? senseOf(amount.op) : "floor";
}

function senseOf(op: Operator): Sense {
  if (op === "=") return "exact";
  return op === ">=" || op === ">" ? "floor" : "ceiling";
}

function turned(sense: Sense): Sense {
  if (sense === "exact") return sense;
  return sense === "floor" ? "ceiling" : "floor";
}

/**
 * A word that makes the number beside it something else than what was achieved: 还差3场, 计划3场, 取消3场, 倒数第3名.
 * @returns undefined where there is none, or where the target speaks of the same
 */
export function notAchieved(text: string, targetText: string): string | undefined {
  const [word] = NOT_ACHIEVED.exec(fold(text).text) ?? [];
  return word === undefined || fold(targetText).text.includes(word) ? undefined : word;
}

const NUMBER = "(?=[约近]?[\\d〇零一二两三四五六七八九十百])";

const NOT_ACHIEVED = new RegExp(
  [
    `(?:还|尚|仍|只|相)?(?:差|缺|欠|剩余|剩下|剩|余下)(?:了)?${NUMBER}`,
    // 按计划完成3场 and 完成计划的75% tell what was done.
    `(?:原|年度|年初)?(?:计划|目标)值?[为:]?${NUMBER}`,
    "预计|预估|拟|原定|力争|争取|确保|(?:应|需|待)(?:完成|达到?|实现)",
    "取消|暂停|中止|停办",
    "正在|筹备|筹建|(?:进行|推进|实施|建设|办理)中",
    "逾期|超期|超时|延期|推迟|滞后",
    "不合格|不达标|不满意|不符合",
    "明年|次年|来年|翌年|下一?年",
    "倒数|末位",
  ].join("|"),
);
