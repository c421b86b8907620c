import type { Comparator } from "../comparator.ts";

/** What an actual answers. Everything may be left out; what is not told cannot vouch for a word. */
export interface Question {
  readonly target?: Comparator | undefined;
  /** 计算单位 */
  readonly unitColumn?: string;
  /** The target phrase: it tells in what scale its number is written, and its words are known to be harmless. */
  readonly targetText?: string;
  /** Of the indicator: 招标5个 is right where 招标项目数 is counted. */
  readonly name?: string;
  /** Of the form; 2023年5场 is as good as 5场 in a form of 2023. */
  readonly year?: number;
}
