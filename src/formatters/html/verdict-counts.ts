import type { Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { ALL_VERDICTS } from "../ranking/count-verdicts.ts";
import { VERDICTS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";

/** ✓ 达标 18 ✗ 未达标 3: also the key to the signs in the tables. */
export function verdictCounts(counts: Readonly<Record<Verdict, number>>, { language }: Style): Markup {
  const shown = ALL_VERDICTS.filter((verdict) => counts[verdict] > 0);
  return markup`${shown.map((verdict) => markup`<span class="verdict ${verdict}">${VERDICTS[verdict][language]} ${counts[verdict]}</span> `)}`;
}
