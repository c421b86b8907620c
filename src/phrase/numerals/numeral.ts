import type { Value } from "../comparator.ts";

/** A number as written in a phrase. */
export interface Numeral {
  readonly from: number;
  /** The first offset behind it, share sign words (百分之, 成) included, units not. */
  readonly to: number;
  /** For 几十 and 两三 the lower end. */
  readonly value: Value;
  /** 几十: the upper end, not included; 两三: the upper end, included. */
  readonly upper?: { readonly value: Value; readonly kind: "vague" | "neighbour" };
  /** Written inside the number: 百分之 and 成 make per cent, 千分之 per mille. */
  readonly share?: "%" | "‰";
  /** 三百余, 10多万: somewhat more; 十来: thereabouts. */
  readonly more?: "above" | "around";
  /** 3万: the power of ten behind the last figures, which a range may share (3-5万). */
  readonly scale: number;
  /** Written in Chinese characters, which also occur inside ordinary words (一致, 十分). */
  readonly hanzi: boolean;
}
