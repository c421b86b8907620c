import { type Exact, exact, ZERO } from "../../base/exact.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import type { IndicatorMovement, Movement } from "../../comparing/comparison.ts";
import type { Block } from "../../form/form.ts";
import type { Scorecard, Verdict } from "../../scoring/scorecard.ts";
import { policyDigest } from "../../settings/digest.ts";
import { blockName } from "./comparison.ts";
import { points } from "./numbers.ts";
import { makeTable, NONE, type TitledTable, type Tone } from "./table.ts";
import { VERDICTS, WORDS } from "./words.ts";

/** One indicator whose score or verdict is not what it was. */
export interface Move {
  readonly kind: "up" | "down" | "level" | "new" | "gone";
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly name: string;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

export interface Standing {
  readonly score: Exact;
  readonly weight: Exact;
  readonly verdict: Verdict;
}

/** The total then and now, and every indicator that has moved. */
export function movementTable(movement: Movement, scorecard: Scorecard, language: Language): TitledTable {
  const moves = movesOf(movement);
  const basis = basisFact(movement, scorecard)?.[language];
  return {
    title: movementSince({ path: movement.previous.path })[language],
    notes: [
      ...(basis === undefined ? [] : [basis]),
      totalFact(movement, scorecard)[language],
      ...(moves.length === 0 ? [noMove[language]] : []),
    ],
    table: makeTable(moves, [
      { heading: WORDS.indicator[language], kind: "name", cell: ({ name }) => name },
      { heading: WORDS.block[language], kind: "form", cell: ({ block }) => blockName(block)[language] },
      {
        heading: HEADINGS.move[language],
        kind: "word",
        cell: ({ kind }) => ({ text: SIGNS[kind][language], tone: MOVE_TONES[kind] }),
      },
      { heading: HEADINGS.before[language], kind: "text", cell: ({ before }) => standingText(before, language) },
      { heading: HEADINGS.after[language], kind: "text", cell: ({ after }) => standingText(after, language) },
      { heading: HEADINGS.change[language], kind: "number", cell: changeOf },
    ]),
  };
}

function standingText(standing: Standing | undefined, language: Language): string {
  if (standing === undefined) return NONE;
  const { score, weight, verdict } = standing;
  return `${points(score)} / ${points(weight)} ${VERDICTS[verdict][language]}`;
}

const MOVE_TONES: Readonly<Record<Move["kind"], Tone>> = {
  up: "good",
  down: "bad",
  gone: "bad",
  level: "middling",
  new: "middling",
};

/** In the order of the form; what is gone comes last. */
export function movesOf({ indicators, gone }: Movement): readonly Move[] {
  return [
    ...indicators.map(moveOf).filter(hasMoved),
    ...gone.map(
      ({ block, indicator, ...before }): Move => ({
        kind: "gone",
        block,
        name: indicator.name,
        before,
        after: undefined,
      }),
    ),
  ];
}

function moveOf({ block, before, after }: IndicatorMovement): Move {
  const { verdict, indicator } = after;
  const now = { score: after.score, weight: after.weight, verdict };
  const change = before === undefined ? ZERO : now.score.sub(before.score);
  const kind = before === undefined ? "new" : change.gt(ZERO) ? "up" : change.lt(ZERO) ? "down" : "level";
  return { kind, block, name: indicator.name, before, after: now };
}

function hasMoved({ kind, before, after }: Move): boolean {
  return kind !== "level" || before?.verdict !== after?.verdict;
}

/** +4.30, −1.00, ±0.00 */
function printChange(change: Exact): string {
  const sign = change.gt(ZERO) ? "+" : change.lt(ZERO) ? "−" : "±";
  return sign + points(change.abs());
}

export function totalChange({ previous }: Movement, { total }: Scorecard): Exact {
  return total.sub(previous.total);
}

/** An earlier report has no more decimals than it prints. */
export function asPrinted(value: Exact): Exact {
  return exact(points(value));
}

/** 总分 83.20 → 87.50（+4.30），等级 良 → 良 */
function totalFact(movement: Movement, scorecard: Scorecard): Text {
  const { total, rating } = movement.previous;
  return totalMove({
    before: points(total),
    after: points(scorecard.total),
    change: printChange(totalChange(movement, scorecard)),
    ratingBefore: rating,
    ratingAfter: scorecard.rating,
  });
}

/** Said only where the earlier report is about something else, or was scored otherwise: then not all that moved was achieved. */
function basisFact(movement: Movement, scorecard: Scorecard): Text | undefined {
  const facts = [...otherBasis(movement.previous, scorecard), ...changedTargets(movement)];
  if (facts.length === 0) return undefined;
  return { zh: facts.map(({ zh }) => zh).join("；"), en: facts.map(({ en }) => en).join("; ") };
}

function otherBasis(previous: Movement["previous"], { department, year, policy }: Scorecard): readonly Text[] {
  const { name, version, digest } = previous.policy;
  const isSame =
    previous.department === department && previous.year === year && name === policy.name && version === policy.version;
  if (!isSame) return [previousBasis({ department: previous.department, year: previous.year, policy: name, version })];
  return digest === "" || digest === policyDigest(policy) ? [] : [otherPolicyContent({ policy: name, version })];
}

function changedTargets({ indicators }: Movement): readonly Text[] {
  const changed = indicators.flatMap(({ before, after }): readonly Text[] => {
    if (before === undefined || before.target === "" || before.target === after.effectiveNotation) return [];
    const words = { name: after.indicator.name, before: before.target, after: after.effectiveNotation };
    return [changedTarget(words)];
  });
  const [shown, more] = [changed.slice(0, MOST_SHOWN), changed.length - MOST_SHOWN];
  return more > 0 ? [...shown, moreTargets({ count: more })] : shown;
}

const MOST_SHOWN = 5;

/** Nothing where there is only one of the two. */
function changeOf({ before, after }: Move): string {
  return before === undefined || after === undefined ? "" : printChange(after.score.sub(before.score));
}

const SIGNS: Readonly<Record<Move["kind"], Text>> = {
  up: { zh: "↑ 上升", en: "↑ up" },
  down: { zh: "↓ 下降", en: "↓ down" },
  level: { zh: "= 持平", en: "= level" },
  new: { zh: "+ 新增", en: "+ new" },
  gone: { zh: "− 不再有", en: "− gone" },
};

const HEADINGS = {
  move: { zh: "变化", en: "move" },
  before: { zh: "上次", en: "before" },
  after: { zh: "本次", en: "now" },
  change: { zh: "差", en: "change" },
} satisfies Record<string, Text>;

const movementSince = sentence({ zh: "与 {path} 比较", en: "movement since {path}" });
const previousBasis = sentence({
  zh: "上次：{department}，{year} 年，按 {policy}（第 {version} 版）评分",
  en: "before: {department}, {year}, scored by {policy} (version {version})",
});
const otherPolicyContent = sentence({
  zh: "上次的评分办法也叫 {policy}（第 {version} 版），但内容不同",
  en: "before, the policy was also called {policy} (version {version}), but was another",
});
const changedTarget = sentence({
  zh: "“{name}”的目标由 {before} 改为 {after}",
  en: "the target of “{name}” was {before} and is {after}",
});
const moreTargets = sentence({ zh: "另有 {count} 项目标不同", en: "{count} more targets differ" });
const totalMove = sentence({
  zh: "总分 {before} → {after}（{change}），等级 {ratingBefore} → {ratingAfter}",
  en: "total {before} → {after} ({change}), rating {ratingBefore} → {ratingAfter}",
});
const noMove: Text = { zh: "各项得分和结果都没有变化", en: "no score and no verdict has moved" };
