import { type Exact, exact } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { EffectiveCompound, EffectivePart } from "../../meaning/effective-target.ts";
import { fold } from "../../phrase/fold.ts";
import { printComparator } from "../../phrase/notation.ts";
import { doubtfulAside } from "../../phrase/read-actual.ts";
import type { Policy } from "../../settings/policy.ts";
import { NOTHING, type Share } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { type JudgedText, judgePart } from "./judge-part.ts";
import {
  type Circumstances,
  type Decided,
  type Judgement,
  met,
  type Undecided,
  undecided,
  unmet,
} from "./judgement.ts";

/** 12月底前100%到位: each condition is answered by its own piece of the actual; then the policy combines them. */
export function judgeCompound(target: EffectiveCompound, text: string, circumstances: Circumstances): JudgedText {
  const { answers, unused } = answer(target.parts, piecesOf(text), circumstances);
  const judgements = [...answers.map(({ judgement }) => judgement), ...doubts(unused, circumstances)];
  return {
    judgement: target.mode === "all" ? allOf(judgements, circumstances.policy) : anyOf(judgements),
    notation: answers
      .map(({ notation }) => notation)
      .filter((notation) => notation !== "")
      .join("; "),
    flags: answers.flatMap(({ flags }) => flags),
  };
}

/** “12月20日完成100%；4次” has three pieces. A comma within a number does not part it. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/[;；，、。]|,(?!\d{3})/)
    .flatMap((piece) => AFTER_DATE.exec(piece)?.slice(1) ?? [piece])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .slice(0, MOST_PIECES);
}

/** A target has two or three conditions; a narrative that goes on longer answers none of them. */
const MOST_PIECES = 12;

/** The lookahead keeps 12月20日 whole: it may not give up its day to find something after it. */
const AFTER_DATE = /^(?=(.*?\d月(?:\d{1,2}[日号]|底|末|份)?(?:之?前)?))\1(.+)$/s;

/** Each piece answers one condition at most: one bare “4” cannot be the number of events and of visitors. */
function answer(parts: EffectiveCompound["parts"], pieces: readonly string[], circumstances: Circumstances) {
  const unused = new Set(pieces.keys());
  const answers = parts.map((part, index) => {
    const own = piecesFor(parts, index, pieces).filter((at) => unused.has(at));
    for (const at of own.toSorted((a, b) => Number(b === index) - Number(a === index))) {
      const judged = judgePart(part, pieces[at] ?? "", circumstances);
      if (judged.judgement.verdict === "undecided") continue;
      unused.delete(at);
      return judged;
    }
    return unanswered(part);
  });
  return { answers, unused: [...unused].map((at) => pieces[at] ?? "") };
}

/** “；其中2场作废”: what answers nothing may not take back what was answered. */
function doubts(pieces: readonly string[], { indicator, year }: Circumstances): readonly Undecided[] {
  return pieces.flatMap((text) => {
    const reason = doubtfulAside(text, { targetText: indicator.target.text, name: indicator.name, year });
    return reason === undefined
      ? []
      : [undecided(judgingFindings.unreadable.value.remark({ text: brief(text), reason }))];
  });
}

/**
 * Where the pieces that may answer a condition stand: those that call it by its name, otherwise those without any name. Of
 * two conditions of one unit, only the place in the list tells which answers which.
 */
function piecesFor(parts: EffectiveCompound["parts"], index: number, pieces: readonly string[]): readonly number[] {
  const names = pieces.map((piece) => namedPart(parts, piece));
  if (names.includes(index)) return [...names.keys()].filter((at) => names[at] === index);
  const isMistakable = parts.some((other, at) => at !== index && isAlike(other, parts[index]));
  if (!isMistakable) return [...names.keys()].filter((at) => names[at] === undefined);
  return names.every((name) => name === undefined) && pieces.length === parts.length ? [index] : [];
}

/** The condition whose name a piece of the actual uses; of 合格率 and 一次合格率 the longer name. */
function namedPart(parts: EffectiveCompound["parts"], piece: string): number | undefined {
  const text = fold(piece).text;
  const named = parts.flatMap(({ label = "" }, index) =>
    label !== "" && text.includes(label) ? [{ label, index }] : [],
  );
  return named.toSorted((a, b) => b.label.length - a.label.length)[0]?.index;
}

function isAlike(one: EffectivePart, other: EffectivePart | undefined): boolean {
  const unit = (part: EffectivePart) => ("unit" in part ? part.unit : "");
  return one.kind === other?.kind && one.kind !== "qualitative" && unit(one) === unit(other);
}

function unanswered(part: EffectivePart): JudgedText {
  const remark = needsFindings.partMissing.here.remark({ part: printComparator(part) });
  return { judgement: undecided(remark), notation: "", flags: [] };
}

/** Without one of its parts the whole is unknown, even where another part is unmet: the lowest may be lower still. */
function allOf(judgements: readonly Judgement[], policy: Policy): Judgement {
  const decided = judgements.filter((judgement) => judgement.verdict !== "undecided");
  const open = judgements.find((judgement) => judgement.verdict === "undecided");
  if (open !== undefined) return open;
  const lowest = decided.reduce((low, next) => (next.share.value.lt(low.share.value) ? next : low), met());
  if (policy.compound === "lowest") return decided.every(isMet) ? lowest : { ...lowest, verdict: "unmet" };
  return decided.every(isMet) ? met() : unmet(averageShare(decided));
}

function anyOf(judgements: readonly Judgement[]): Judgement {
  const decided = judgements.filter((judgement) => judgement.verdict !== "undecided");
  const best = decided.reduce<Decided | undefined>(
    (high, next) => (high === undefined || isMet(next) || next.share.value.gt(high.share.value) ? next : high),
    undefined,
  );
  const open = judgements.find((judgement) => judgement.verdict === "undecided");
  if (best !== undefined && (isMet(best) || open === undefined)) return best;
  return open ?? unmet(NOTHING);
}

function isMet({ verdict }: Decided): boolean {
  return verdict === "met";
}

function averageShare(decided: readonly Decided[]): Share {
  const sum = decided.reduce<Exact>((total, { share }) => total.add(share.value), exact(0));
  const workings = `(${decided.map(({ share }) => share.workings).join(" + ")}) ÷ ${decided.length}`;
  return { value: sum.div(exact(decided.length)), workings };
}
