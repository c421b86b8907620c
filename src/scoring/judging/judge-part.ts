import { exact, HUNDRED, ONE, printExact } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import type { EffectivePart } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import { readActual } from "../../phrase/read-actual.ts";
import type { flagFindings } from "../findings/flag-findings.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { judgeByBands, judgeGraded, judgeRate, repeats } from "./graded.ts";
import { judgeValue } from "./judge-value.ts";
import { type Circumstances, type Judgement, undecided } from "./judgement.ts";
import { messages } from "./messages.ts";

/** What is asked about an actual although it was read. */
interface Flag {
  readonly code: keyof typeof flagFindings;
  readonly message: Text;
}

/** A judgement, what the actual was read as, and what should be asked about it although it could be judged. */
export interface JudgedText {
  readonly judgement: Judgement;
  readonly notation: string;
  readonly flags: readonly Flag[];
}

/** Reads an actual with one target in mind and holds it against it. */
export function judgePart(target: EffectivePart, text: string, circumstances: Circumstances): JudgedText {
  const { indicator } = circumstances;
  const own = judgeByBands(text, circumstances);
  if (own !== undefined) return { judgement: own, notation: text, flags: [] };
  const phrase = target.kind === "qualitative" ? target.text : indicator.target.text;
  const reading = readActual(text, {
    target,
    unitColumn: indicator.unit,
    targetText: indicator.target.text,
    name: indicator.name,
    year: circumstances.year,
  });
  const graded = isGraded(target)
    ? judgeGraded(text, isOpinion(target) ? phrase : "", reading, circumstances)
    : undefined;
  if (graded !== undefined) return { judgement: graded, notation: text, flags: [] };
  if (reading.status === "unreadable") {
    const { value } = isGraded(target) ? needsFindings.needsGrade : judgingFindings.unreadable;
    const judgement = undecided(value.remark({ text: brief(text), reason: reading.reason }));
    return { judgement, notation: reading.notation, flags: [] };
  }
  const { notation, flags, value } = reading;
  const judgement = judgeAround(target, value, circumstances);
  // What keeps it from being judged is said once.
  const asked =
    judgement.verdict === "undecided"
      ? flags.filter(({ code }) => code !== "approximate")
      : flags.map((flag) => (isCopied(flag, text, phrase) ? REPEATED : flag));
  return { judgement: byRate(judgement, circumstances) ?? judgement, notation, flags: asked };
}

/** ≥95% for ≥95%, 12月底前 for 12月底前: not only the sign is the target's. */
function isCopied({ code }: Flag, text: string, phrase: string): boolean {
  return (code === "operator-repeated" || code === "deadline-repeated") && repeats(text, phrase);
}

const REPEATED: Flag = { code: "repeats-target", message: messages.repeatsTarget({}) };

/** 约50场 may be 45 or 55, by the width that the policy gives to 约: where that decides, the number has to be exact. */
function judgeAround(target: EffectivePart, value: ActualValue, circumstances: Circumstances): Judgement {
  const judgement = judgeValue(target, value, circumstances);
  if ((value.kind !== "quantity" && value.kind !== "change") || value.around === undefined) return judgement;
  const width = exact(circumstances.policy.approximate).div(HUNDRED);
  const ends = [ONE.sub(width), ONE.add(width)].map((share) => printExact(exact(value.value).mul(share)));
  const isDecided = ends.every(
    (end) => judgeValue(target, { ...value, value: end }, circumstances).verdict === judgement.verdict,
  );
  const [lower = "", upper = ""] = ends;
  return isDecided ? judgement : undecided(judgingFindings.unreadable.aroundThreshold.remark({ lower, upper }));
}

/** Where a date is too early to be believed, a rate says that somebody has looked at it. */
function byRate(judgement: Judgement, circumstances: Circumstances): Judgement | undefined {
  const isTooEarly = judgement.verdict === "undecided" && judgement.remark?.code === judgingFindings.beforePeriod.code;
  return isTooEarly ? judgeRate(circumstances) : undefined;
}

/** What no number answers, or none need: a person may judge it instead. */
function isGraded(target: EffectivePart): boolean {
  return (
    isOpinion(target) || ["grade", "yes-no", "period", "reference"].includes(target.kind) || isMereDirection(target)
  );
}

function isOpinion({ kind }: EffectivePart): boolean {
  return kind === "qualitative" || kind === "scale";
}

function isMereDirection(target: EffectivePart): boolean {
  return target.kind === "change" && target.amount === undefined;
}
