import type { Rating } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { RATINGS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";

/** The rating in a frame of its colour. */
export function ratingMark(rating: Rating, { language }: Style): Markup {
  return markup`<span class="rating ${TONES[rating]}">${RATINGS[rating][language]}</span>`;
}

/** A rating → the colour of its frame and of the bar of the total. */
export const TONES: Readonly<Record<Rating, string>> = {
  优: "good",
  良: "fine",
  中: "middling",
  差: "bad",
};
