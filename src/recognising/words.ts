import { DEFAULT_WEIGHT } from "../form/exchange.ts";
import { remembered } from "../indicator/remembered.ts";
import { readTarget } from "../phrase/read-target.ts";
import { plainLabel, withoutBrackets } from "./heads.ts";

/** A class of indicators as forms print it: 产出指标(50分), 数量、质量、时效、成本方面的指标, 社会效益. */
export function isClassWord(text: string): boolean {
  return classLikeness(text) === 2;
}

/** 2 for a class, 1 for what is a class or the name of an indicator (群众满意度), 0 for other words. */
export const classLikeness: (text: string) => 0 | 1 | 2 = remembered((text) => {
  if (text.length > LONGEST_CLASS) return 0;
  const label = withoutBrackets(plainLabel(text)).replace(/^(?:[一二三四五六七八九十]+|\d{1,2})[、..]/u, "");
  if (label === "" || NO_CLASSES.has(label)) return 0;
  if (CLASS.test(label)) return 2;
  // 本方面的指标 is the end of one that a page break cut.
  if (label.length <= 40 && /^.+(?:方面的指标|等指标)$/u.test(label)) return 2;
  if (label.length <= 40 && /^.{2,}类指标$/u.test(label) && TOPIC.test(label)) return 2;
  return label.length <= 12 && /满意度$|指标$/u.test(label) ? 1 : 0;
});

const LONGEST_CLASS = 60;

const NO_CLASSES: ReadonlySet<string> = new Set([
  "绩效指标",
  "年度指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "具体指标",
]);

const TOPICS =
  "产出|效益|效果|满意度|满意|成本|投入|过程|决策|管理|结果|完成|数量|质量|时效|进度|经济|社会|生态|环境|可持续影响|可持续发展|可持续性|可持续|影响力|影响|服务对象|社会公众|公众|受益|群众|服务|对象|预算|履职|职责|部门|项目|年度|整体|运行|资金|财务|业务|社会效应|政治|环保|目标|绩效|能力|发展|创新|立项|配置|执行|资产|人员|使用|产出目标|公开";

const TOPIC = new RegExp(TOPICS, "u");

/** Topics joined, with the word that closes a class. */
const CLASS = new RegExp(
  `^(?:(?:${TOPICS})(?:、|和|与|及|或|/|等)*)+(?:类|方面的?|等方面的?)?(?:指标|目标)$|^(?:产出|效益|效果|满意度|成本|投入|过程|决策|数量|质量|时效|(?:经济|社会|生态|环境|生态环境)(?:效益|成本)|可持续(?:影响|发展)?)$`,
  "u",
);

/** ≥, 大于等于: what stands in a column of signs. */
export function signOf(text: string): string | undefined {
  return SIGNS.get(plainLabel(text));
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...["≥", ">=", "≧", "大于等于", "大于或等于", "不小于", "不低于"].map((sign) => [sign, "≥"] as const),
  ...["≤", "<=", "≦", "小于等于", "小于或等于", "不大于", "不高于"].map((sign) => [sign, "≤"] as const),
  ...["=", "等于", "=="].map((sign) => [sign, "="] as const),
  ...[">", "大于"].map((sign) => [sign, ">"] as const),
  ...["<", "小于"].map((sign) => [sign, "<"] as const),
]);

/** 定性 and 定量 say of what kind a target is. */
export function isKind(text: string): boolean {
  return /^(?:定性|定量)(?:指标)?$/u.test(plainLabel(text));
}

/** 定性: its target is graded and not measured. */
export function isQualitative(text: string): boolean {
  return /^定性(?:指标)?$/u.test(plainLabel(text));
}

/** 正向, 反向: which way is better. */
export function directionOf(text: string): "higher_is_better" | "lower_is_better" | undefined {
  const word = plainLabel(text);
  if (/^(?:正向|正|正向指标)$/u.test(word)) return "higher_is_better";
  return /^(?:反向|逆向|负向|反|逆向指标|反向指标|负向指标)$/u.test(word) ? "lower_is_better" : undefined;
}

/** A number of points, also with the mark of our own sheets, or an amount. */
export function isNumber(text: string): boolean {
  return /^[-+]?[\d,]*\.?\d+%?分?$/u.test(plainLabel(text.replace(DEFAULT_WEIGHT, "")));
}

export function isDash(text: string): boolean {
  return /^[-—–―─/\\]+$|^无$/u.test(text.replaceAll(/\s/gu, ""));
}

/** How much a text looks like a threshold: 2 for one that can be read, 0 for other words. */
export const targetLikeness: (text: string) => number = remembered((text) => {
  const plain = text.replaceAll(/\s+/gu, "");
  if (plain === "" || isClassWord(plain) || signOf(plain) !== undefined) return 0;
  if (/^(?:[≥≤≧≦<>=＝＞＜]|不(?:少|低|高|超|多|小|大)[于过]|达到?\d)/u.test(plain)) return 2;
  if (isDash(plain) || /^指标\d*[:：]/u.test(plain)) return 0;
  if (plain.length > LONGEST_TARGET) return 0;
  // Any word may be the quality that is aimed at; only what is counted, dated or graded is sure to be a target.
  const kind = readTarget(plain).comparator?.kind;
  if (kind !== undefined && kind !== "qualitative") return 2;
  return /^\d/u.test(plain) || QUALITY.test(plain) ? 1 : 0;
});

const LONGEST_TARGET = 30;

/** How qualitative targets end or begin. */
const QUALITY =
  /^(?:显著|明显|有效|不断|持续|进一步|逐步|基本|较|大幅|有所|稳步|及时|优|良|好|合格|规范|健全|完善|达标|合规|长期|充分|有力|效果)|(?:提升|提高|改善|增强|增加|明显|显著|较好|良好|优良|健全|完善|合规|规范|达标|合格|加强|优化|保障|促进|及时|降低|减少|完成|落实|人心|满意|到位)$/u;

/** A serial number of a date that lost its format: 44,561 is 2021-12-31. */
export function isDateSerial(text: string): boolean {
  return /^4\d,?\d{3}(?:\.0+)?$/u.test(plainLabel(text));
}
