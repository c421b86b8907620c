import type { Exact } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import { points } from "../view/numbers.ts";
import { type Markup, markup } from "./markup.ts";
import { barShows } from "./messages.ts";

/** The part of the points that was reached, as a drawing with a name and a description. Nothing where there were none to reach. */
export function bar(
  name: string,
  { score, weight }: { readonly score: Exact; readonly weight: Exact },
  language: Language,
  tone = "",
): Markup {
  if (weight.equals(0)) return markup``;
  const shown = barShows({ score: points(score), weight: points(weight) })[language];
  return markup`<svg class="bar ${tone}" role="img" viewBox="0 0 100 8" preserveAspectRatio="none"><title>${name}</title><desc>${shown}</desc><rect class="track" width="100" height="8"/><rect class="fill" width="${width(score.div(weight))}" height="8"/></svg>`;
}

/** Per cent; only what is nothing looks empty. */
function width(share: Exact): string {
  const percent = Math.min(100, Math.max(0, share.mul(100).valueOf()));
  return percent > 0 && percent < 1 ? "1" : percent.toFixed(1);
}
