import { HUNDRED } from "../../base/exact.ts";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { percent } from "../view/numbers.ts";
import { VERDICT_TONES, WORDS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE, stripShows } from "./messages.ts";

/** In per cent; what is beyond stands at the end. */
const LONGEST = 150;

/** A dot for each indicator at how far it came: what barely passes and what is far beyond is seen at once. */
export function achievementStrip({ blocks }: Scorecard, { language }: Style): Markup | undefined {
  const counted = blocks.filter(({ counts }) => counts).flatMap(({ indicators }) => indicators);
  const dots = placed(counted);
  if (dots.length < FEWEST) return undefined;
  const height = (Math.max(...dots.map(({ row }) => row)) + 1) * STEP + STEP;
  const open = counted.length - dots.length;
  const reached = dots.filter(({ score }) => score.achievement?.gte(HUNDRED)).length;
  const shown = stripShows({ count: dots.length, reached, open })[language];
  const marks = dots.map(({ score, x, row }) => {
    const name = `${score.indicator.name} ${percent(score.achievement)}`;
    return markup`<circle class="${VERDICT_TONES[score.verdict]}" cx="${MARGIN + x * SCALE}" cy="${height - STEP * (row + 1)}" r="2.4"><title>${name}</title></circle>`;
  });
  const ticks = [0, 50, 100, LONGEST].map((tick) => {
    const at = MARGIN + tick * SCALE;
    return markup`<line class="${tick === 100 ? "goal" : "tick"}" x1="${at}" x2="${at}" y1="0" y2="${height}"/>`;
  });
  return markup`<section class="strip"><h2>${WORDS.achievement[language]}</h2>
<figure><svg role="img" viewBox="0 0 ${LONGEST * SCALE + 2 * MARGIN} ${height}"><title>${PAGE.strip[language]}</title><desc>${shown}</desc>${ticks}${marks}</svg>
<div class="axis" aria-hidden="true"><span>0 %</span><span>50 %</span><span>100 %</span><span>≥ ${LONGEST} %</span></div>
<figcaption class="standing">${shown}</figcaption></figure>
</section>
`;
}

/** With fewer dots the table says as much. */
const FEWEST = 3;
const SCALE = 2;
const MARGIN = 6;
const STEP = 6;

interface Dot {
  readonly score: IndicatorScore;
  readonly x: number;
  /** Dots that would hide each other stand one above the other. */
  readonly row: number;
}

function placed(scores: readonly IndicatorScore[]): readonly Dot[] {
  const taken = new Map<number, number>();
  return scores.flatMap((score) => {
    if (score.achievement === undefined) return [];
    const x = Math.min(LONGEST, Math.max(0, Math.round(score.achievement.valueOf() / WIDTH) * WIDTH));
    const row = taken.get(x) ?? 0;
    taken.set(x, row + 1);
    return [{ score, x, row }];
  });
}

/** Per cent that a dot covers. */
const WIDTH = 3;
