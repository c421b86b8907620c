import { fold } from "../phrase/fold.ts";
import { remembered } from "./remembered.ts";

/** A name in one spelling and without its list mark, so that equal names are equal: “指标1：新建 厕所数量” is 新建厕所数量. */
export const nameKey = remembered((name) =>
  name.length > LONGEST_NAME ? name : fold(name).text.replace(LIST_MARK, "").replace(END_PUNCTUATION, ""),
);

/** The bare words of a name, without the remarks in brackets and the ≥** that the ministry's templates print behind it. */
export const plainName = remembered((name) =>
  nameKey(name).replace(BRACKETED, "").replace(TEMPLATE_BOUND, "").replace(END_PUNCTUATION, ""),
);

/** ★ and * mark poverty-relief indicators in the ministry's templates; 指标1: and 1. number the lines; 其中: begins a sub-item. */
const LIST_MARK = /^(?:[★☆*]+|指标(?:\d{1,2}(?!\d)|\d(?=\d{4}年))[:、.]?|\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|其中:)+/;
const BRACKETED = /\([^()]*\)/g;
const TEMPLATE_BOUND = /(?<![≥≤<>=])[≥≤<>=]+\*.*$/;
const END_PUNCTUATION = /(?<![。.;,、:])[。.;,、:]+$/;

/** A longer text is no name, and is taken as it stands. */
const LONGEST_NAME = 1000;
