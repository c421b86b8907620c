import { sentence, type Text } from "../../base/language.ts";
import type { ChangeKind } from "../../comparing/comparison.ts";
import type { Block } from "../../form/form.ts";
import { WORDS } from "../view/words.ts";

export const CHANGES: Readonly<Record<ChangeKind, Text>> = {
  removed: { zh: "删去", en: "removed" },
  weakened: { zh: "放宽", en: "weakened" },
  changed: { zh: "改变", en: "changed" },
  strengthened: { zh: "收紧", en: "strengthened" },
  added: { zh: "新增", en: "added" },
  unchanged: { zh: "不变", en: "unchanged" },
};

/** Stand beside the word, so that colour is never the only signal. */
export const SIGNS: Readonly<Record<ChangeKind, string>> = {
  removed: "−",
  weakened: "↓",
  changed: "≠",
  strengthened: "↑",
  added: "+",
  unchanged: "=",
};

export const HEADINGS = {
  change: { zh: "变化", en: "change" },
  block: { zh: "指标块", en: "block" },
  indicator: { zh: "指标", en: "indicator" },
  before: { zh: "原目标", en: "before" },
  after: { zh: "现目标", en: "after" },
} satisfies Record<string, Text>;

/** What a table says of a target that is not there. */
export const NONE = "–";

export const noChange: Text = { zh: "目标没有变化", en: "no target has changed" };
export const comparedAs = sentence({ zh: "按 {before} 与 {after} 比较", en: "compared {before} with {after}" });

/** The block as the author calls it. */
export function blockName({ kind, name }: Pick<Block, "kind" | "name">): Text {
  return kind === "department" ? WORDS.department : { zh: name, en: name };
}
