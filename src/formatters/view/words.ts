import type { Severity } from "../../base/diagnostic.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { Block } from "../../form/form.ts";
import type { Role } from "../../phrase/reading.ts";
import type { Rating, Verdict } from "../../scoring/scorecard.ts";
import type { Tone } from "./table.ts";

export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

/** A sign beside the word, so that colour is never the only signal. */
export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  met: { zh: "✓ 达标", en: "✓ met" },
  unmet: { zh: "✗ 未达标", en: "✗ unmet" },
  undecided: { zh: "? 待判定", en: "? undecided" },
  missing: { zh: "! 未填报", en: "! missing" },
  "not-applicable": { zh: "– 不适用", en: "– n/a" },
};

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  met: "good",
  unmet: "bad",
  undecided: "middling",
  missing: "middling",
  "not-applicable": "muted",
};

/** The colour of a rating; one of the policy's own has none of its own. */
export function ratingTone(rating: Rating): Tone {
  return RATING_TONES[rating] ?? "fine";
}

const RATING_TONES: Readonly<Record<string, Tone>> = { 优: "good", 良: "fine", 中: "middling", 差: "bad" };

/** A rating in words; one of the policy's own is told as it is. */
export function ratingName(rating: Rating): Text {
  return RATINGS[rating] ?? { zh: rating, en: rating };
}

const RATINGS: Readonly<Record<string, Text>> = {
  优: { zh: "优", en: "优 (excellent)" },
  良: { zh: "良", en: "良 (good)" },
  中: { zh: "中", en: "中 (fair)" },
  差: { zh: "差", en: "差 (poor)" },
};

export const ROLES: Readonly<Record<Role, Text>> = {
  comparator: { zh: "比较", en: "comparator" },
  number: { zh: "数值", en: "number" },
  unit: { zh: "单位", en: "unit" },
  approximation: { zh: "约数", en: "approximation" },
  direction: { zh: "增减", en: "direction" },
  base: { zh: "基期", en: "base" },
  date: { zh: "日期", en: "date" },
  period: { zh: "周期", en: "period" },
  inclusion: { zh: "含否", en: "inclusion" },
  rank: { zh: "名次", en: "rank" },
  grade: { zh: "等级", en: "grade" },
  reference: { zh: "参照", en: "reference" },
  quality: { zh: "定性", en: "quality" },
  connector: { zh: "连接", en: "connector" },
  ignored: { zh: "略去", en: "ignored" },
  unread: { zh: "未读懂", en: "unread" },
};

export const WORDS = {
  help: { zh: "建议：", en: "help: " },
  clean: { zh: "没有问题", en: "nothing found" },
  noErrors: { zh: "没有错误", en: "no errors" },
  dataCheck: { zh: "数据检查", en: "data check" },
  pass: { zh: "✓ 通过", en: "✓ pass" },
  fail: { zh: "✗ 未通过", en: "✗ fail" },
  colon: { zh: "：", en: ": " },
  comma: { zh: "，", en: ", " },
  indicator: { zh: "指标", en: "indicator" },
  target: { zh: "目标", en: "target" },
  actual: { zh: "实际", en: "actual" },
  achievement: { zh: "完成率", en: "achieved" },
  weight: { zh: "分值", en: "weight" },
  score: { zh: "得分", en: "score" },
  verdict: { zh: "结果", en: "verdict" },
  department: { zh: "部门整体", en: "department" },
  project: { zh: "项目指标", en: "project" },
  transfer: { zh: "区域绩效指标", en: "transfer" },
  longTerm: { zh: "中长期指标", en: "long term" },
  execution: { zh: "预算执行", en: "budget execution" },
  item: { zh: "项目", en: "item" },
  indicators: { zh: "指标合计", en: "indicators" },
  published: { zh: "自评", en: "published" },
  computed: { zh: "复算", en: "computed" },
  difference: { zh: "差", en: "difference" },
  sum: { zh: "合计", en: "sum" },
  lost: { zh: "失分", en: "lost" },
  notReported: { zh: "未填报", en: "none" },
  nextSteps: { zh: "先做什么", en: "what to do first" },
  total: { zh: "总分", en: "total" },
  notes: { zh: "说明", en: "notes" },
  findings: { zh: "问题", en: "findings" },
  place: { zh: "位置", en: "place" },
  code: { zh: "代码", en: "code" },
  count: { zh: "数量", en: "count" },
  firstPlace: { zh: "首见", en: "first at" },
  severity: { zh: "级别", en: "severity" },
  message: { zh: "说明", en: "message" },
  shownOnly: { zh: "不计入总分", en: "not part of the total" },
  counts: { zh: "计入总分", en: "part of the total" },
  notation: { zh: "记法", en: "notation" },
  meaning: { zh: "意思", en: "meaning" },
  ambiguous: { zh: "歧义", en: "ambiguous" },
  ignored: { zh: "略去", en: "ignored" },
  unreadable: { zh: "读不懂", en: "unreadable" },
  leftover: { zh: "剩余", en: "left over" },
  basis: { zh: "依据", en: "basis" },
  file: { zh: "文件", en: "file" },
  line: { zh: "行", en: "line" },
  column: { zh: "列", en: "column" },
  remedy: { zh: "建议", en: "help" },
  block: { zh: "指标块", en: "block" },
  level1: { zh: "一级指标", en: "level 1" },
  level2: { zh: "二级指标", en: "level 2" },
  achievementPercent: { zh: "完成率（%）", en: "achieved (%)" },
  formula: { zh: "算式", en: "formula" },
  rating: { zh: "等级", en: "rating" },
  policy: { zh: "评分办法", en: "policy" },
  reason: { zh: "偏差原因", en: "reason" },
  evidence: { zh: "佐证材料", en: "evidence" },
  scoreBefore: { zh: "上次得分", en: "score before" },
  scoreChange: { zh: "得分变化", en: "change of score" },
  verdictBefore: { zh: "上次结果", en: "verdict before" },
} satisfies Record<string, Text>;

/** An earlier report does not say of which kind the form was. */
type TitledBlock = Pick<Block, "kind" | "id"> & Partial<Pick<Block, "formKind">>;

/** The order number of a task stands in its id. */
export function blockTitle({ kind, id, formKind = "department" }: TitledBlock): Text {
  const number = id.replace("task", "");
  return kind === "department" ? WORDS[formKind] : { zh: `任务 ${number}`, en: `task ${number}` };
}

export const judgedAs = sentence({
  zh: "按“{meaning}”评分",
  en: "judged as “{meaning}”",
});
export const scoredAs = sentence({
  zh: "按{level1}计分",
  en: "scored under {level1}",
});
export const otherReading = sentence({
  zh: "也可读作 {notation}：{why}",
  en: "or {notation}: {why}",
});
export const scoredBy = sentence({
  zh: "{year} 年，按 {policy}（第 {version} 版）评分",
  en: "{year}, scored by {policy} (version {version})",
});
export const policyVersion = sentence({
  zh: "{name}（第 {version} 版）",
  en: "{name} (version {version})",
});
export const because = sentence({
  zh: "“{text}”：{why}",
  en: "“{text}”: {why}",
});

export function inFiles(count: number): Text {
  return {
    zh: `${count} 个文件`,
    en: count === 1 ? "1 file" : `${count} files`,
  };
}

export const notAnnotated = sentence({
  zh: "每级最多显示 {most} 条批注，另有 {more}未列出",
  en: "at most {most} annotations of a kind are shown, not listed: {more}",
});
export const notListed = sentence({ zh: "另有 {more}未列出", en: "not listed: {more}" });
export const hintsFolded = sentence({ zh: "{hints}（--verbose 逐条显示）", en: "{hints} (--verbose shows each)" });
export const notShown = sentence({
  zh: "另有 {count} 个问题未显示（--max-findings 0 全部显示）",
  en: "findings not shown: {count} (--max-findings 0 shows all)",
});
export const resultsLeftOut = sentence({
  zh: "结果超过 {most} 条，略去较轻的 {leftOut} 条",
  en: "more than {most} results, the {leftOut} least severe ones are left out",
});
