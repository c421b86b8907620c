import { sentence, type Text } from "../../base/language.ts";
import type { Move } from "../view/movement.ts";

export const SIGNS: Readonly<Record<Move["kind"], Text>> = {
  up: { zh: "↑ 上升", en: "↑ up" },
  down: { zh: "↓ 下降", en: "↓ down" },
  level: { zh: "= 持平", en: "= level" },
  new: { zh: "+ 新增", en: "+ new" },
  gone: { zh: "− 不再有", en: "− gone" },
};

export const HEADINGS = {
  move: { zh: "变化", en: "move" },
  before: { zh: "上次", en: "before" },
  after: { zh: "本次", en: "now" },
  change: { zh: "差", en: "change" },
} satisfies Record<string, Text>;

export const movementSince = sentence({ zh: "与 {path} 比较", en: "movement since {path}" });
export const previousBasis = sentence({
  zh: "上次：{department}，{year} 年，按 {policy}（第 {version} 版）评分",
  en: "before: {department}, {year}, scored by {policy} (version {version})",
});
export const otherPolicyContent = sentence({
  zh: "上次的评分办法也叫 {policy}（第 {version} 版），但内容不同",
  en: "before, the policy was also called {policy} (version {version}), but was another",
});
export const changedTarget = sentence({
  zh: "“{name}”的目标由 {before} 改为 {after}",
  en: "the target of “{name}” was {before} and is {after}",
});
export const moreTargets = sentence({ zh: "另有 {count} 项目标不同", en: "{count} more targets differ" });
export const totalMove = sentence({
  zh: "总分 {before} → {after}（{change}），等级 {ratingBefore} → {ratingAfter}",
  en: "total {before} → {after} ({change}), rating {ratingBefore} → {ratingAfter}",
});
export const noMove: Text = { zh: "各项得分和结果都没有变化", en: "no score and no verdict has moved" };
