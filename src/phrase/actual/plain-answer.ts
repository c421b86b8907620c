import type { ActualValue } from "../actual-value.ts";
import type { Comparator } from "../comparator.ts";
import { fold } from "../fold.ts";
import { withoutKnownWords } from "./known-words.ts";
import type { Question } from "./question.ts";
import { unitOf } from "./target-unit.ts";
import { flag, plain, type Valued } from "./valued.ts";

/** An actual without a figure that is as definite as one: 未发生 for 0起, 未提升 for 显著提升. */
export function plainAnswer(text: string, question: Question): Valued | undefined {
  return asZero(text, question) ?? asWhole(text, question) ?? asNotReached(text, question);
}

/** 无, 未发生, 全年未发生安全事故 answer 0起; of ≤3起 only what says so in full. */
function asZero(text: string, question: Question): Valued | undefined {
  const { target } = question;
  if (target?.kind !== "bound" || (target.value !== "0" && target.op !== "<=" && target.op !== "<")) return undefined;
  const [, none = "", what = ""] = NONE.exec(text) ?? [];
  const isSaid = /发生|出现|产生/.test(none) || what !== "";
  if (none === "" || (target.value !== "0" && !isSaid) || !isOwn(what, question)) return undefined;
  const zero: ActualValue = { kind: "quantity", value: "0", unit: unitOf(target)?.unit ?? "" };
  return isSaid ? plain(zero) : plain(zero, flag("none-as-zero"));
}

const NONE =
  /^(?:全年|本年度?|年内|当年|今年|均|目前)*(未发生|未出现|未产生|没有发生|没有出现|零发生|没有|无|零)(?:任何)?([^\d,;。]*)[。.]?$/;

/** 实现全覆盖 answers a share. */
function asWhole(text: string, question: Question): Valued | undefined {
  const { target } = question;
  const isShare = target?.kind === "bound" && target.unit === "%";
  return isShare && /^(?:全覆盖|全部覆盖)$/.test(withoutKnownWords(text, question).trim())
    ? plain({ kind: "quantity", value: "100", unit: "%" })
    : undefined;
}

/** Whether all that is said is in the indicator's own words. */
function isOwn(words: string, question: Question): boolean {
  return withoutKnownWords(words.replace(/(?:事件|情况|现象|问题)$/, ""), question).trim() === "";
}

/** 未 and the verb of the target or of doing: it was not reached, whatever the figure. 未全部完成 leaves open how far. */
function asNotReached(text: string, question: Question): Valued | undefined {
  const { target, targetText = "", name = "" } = question;
  if (target === undefined || wantsNothing(target, targetText)) return undefined;
  const [, verb = "", what = ""] = DENIED.exec(text) ?? [];
  const isOfTarget = DONE.has(verb) || fold(`${targetText} ${name}`).text.includes(verb);
  if (verb === "" || !isOfTarget || !isOwn(what, question)) return undefined;
  return plain({ kind: "not-reached", text });
}

/** Targets that ask that something does not happen are reached by not doing it. */
function wantsNothing(target: Comparator, text: string): boolean {
  return (
    (target.kind === "yes-no" && !target.expected) ||
    /[无不未零]|杜绝|避免|防止|禁止/.test(text.replace(/不[少低超高大小多]/g, ""))
  );
}

const VERBS =
  "完成 达成 达到 实现 达标 开展 落实 启动 实施 到位 提升 提高 改善 增强 增加 增长 下降 降低 减少 建立 健全 完善 解决 通过 公开 完工 竣工 验收 发放 拨付 举办 优化 扩大 缓解 合格 符合".split(
    " ",
  );

/** These deny any target. */
const DONE: ReadonlySet<string> = new Set(["完成", "达成", "达到", "实现", "达标", "开展", "落实", "实施"]);

const DENIED = new RegExp(
  `^(?:目前|至今|尚|还|仍|均|也)*(?:未能|未见|未得到|未有|未曾|尚未|并未|未|没有|没|不)(?:明显|显著|有效|任何)?(${VERBS.join("|")})([^\\d,;。]*)[。.]?$`,
);
