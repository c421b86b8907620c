import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { readForm } from "../../../src/readers/form/read-form.ts";
import type { FormDocument } from "../../../src/readers/form/read-yaml-form.ts";

/** A small form that is right. */
export const GOOD_FORM = `version: 1
year: 2023
department:
  name: 宣传部
  finance_office: 行政政法科
indicators:
  - level1: 产出指标
    name: 宣讲报告会场数
    target: 不少于4场
  - level1: 效益指标
    name: 新闻报道量
    target: 不少于50篇
`;

/** The good form with its first occurrence of some words replaced; fails where the words are not there. */
export function goodFormWith(words: string, replacement: string): string {
  if (!GOOD_FORM.includes(words)) throw new Error(`the good form has no “${words}”`);
  return GOOD_FORM.replace(words, replacement);
}

export function read(text: string): FormDocument {
  return readForm("form.yaml", new TextEncoder().encode(text));
}

/** "9:13 target/unreadable", or the code alone where the finding is about the file. */
export function summary({ code, place: { start } }: Diagnostic): string {
  return start ? `${start.line}:${start.column} ${code}` : code;
}

export function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(summary);
}
