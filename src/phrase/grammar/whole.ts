import type { Text } from "../../base/language.ts";
import { findBearing } from "../audit/find-bearing.ts";
import type { SimpleComparator } from "../comparator.ts";
import type { Doubt } from "../match.ts";
import { doubts, reasons } from "../messages.ts";
import { readUnit } from "../tokens/read-unit.ts";
import { namesFigure } from "./reference.ts";

/*
 * Phrases that mean something only as a whole: 无, 是, 定性 优良中低差, 零事故, 全覆盖, 不超预算, 与上年持平, 详见附件.
 */

export type Whole =
  | { readonly comparator: SimpleComparator; readonly doubts: readonly Doubt[] }
  | { readonly failure: Text };

/** Reads the text of a phrase, or of one part of it, as a whole; undefined where it is nothing of the kind. */
export function readWhole(text: string): Whole | undefined {
  if (PLACEHOLDER.test(text)) return { failure: reasons.placeholder };
  // With figures in it, it is a threshold; this spares the patterns below.
  if (/\d/.test(text)) return undefined;
  if (ELSEWHERE.test(text) || lacksNumber(text)) return { failure: reasons.placeholder };
  return readFixed(text) ?? readScale(text) ?? readPart(text) ?? readLabelled(text);
}

/** What may also be one part among several. */
export function readPart(text: string): Whole | undefined {
  return readZero(text) ?? readCoverage(text) ?? readWithin(text) ?? readLevelWith(text) ?? readDirection(text);
}

const NOT_APPLICABLE =
  /^(?:\/+|-+|无|不涉及|不适用|无此项|无相关|不涉及此项|未涉及|N\/A|n\/a|NA|不设置|未设置|不需要|没有|空|暂无|\\)$/;
const PLACEHOLDER =
  /\*{2,}|×{2,}|[□■]|[Xx]{2,}|_{2,}|\.{3,}|…|^(?:详见|见附|另见|参见|同上|若干|待定|待核定|待确定|待补充|待明确|另行|未定|未确定|视情况|按实际|据实|以实际)|(?:见|按|依|照|同)附[件表]|^附[件表]\d*$|^[?？]+$|^\)|\($/;
/** The same where no figure stands. */
const ELSEWHERE = /^(?:见.{0,8}(?:清单|备注|说明|明细|方案|文件|合同)$|另附|TBD$|tbd$)/;

const COMPARISON =
  /^[\u3400-\u9FFF]{0,10}?(?:不少于|不得少于|不低于|不得低于|不超过|不得超过|不高于|不得高于|不大于|不小于|至少|最多|约|近|共)(?=(.*)$)/;

/** 不少于 个, 约 万元, 第 批, 次/年, 万元: forms in which the number was left out. Blanks went with the folding. */
function lacksNumber(text: string): boolean {
  const behind = text.length < 25 && /[不至最约近共]/.test(text) ? COMPARISON.exec(text)?.[1] : undefined;
  if (behind === undefined) return text.length < 7 && (/^第[个批次届期名位]$/.test(text) || isUnitOnly(text));
  if (behind === "") return !/(?:至少|约|近|共)$/.test(text);
  // 近千人 has its number.
  return !/[约近][百千万亿]/.test(text) && isUnitOnly(behind.replace(/以[上下内]$/, ""));
}

/** 对 and 行 say yes, 优 and 中 are no units anyway; 年 and 天 alone say too little to be sure. */
function isUnitOnly(text: string): boolean {
  const unit = text.replace(/^[百千万亿]+(?=.)/, "");
  return readUnit(unit, 0)?.to === unit.length && !/[A-Za-z]|^(?:[对行成分]|一.*)$/.test(text);
}

function readFixed(text: string): Whole | undefined {
  if (NOT_APPLICABLE.test(text)) {
    const isNone = text === "无" || text === "没有";
    return { comparator: { kind: "not-applicable" }, doubts: isNone ? [noneOrZero] : [] };
  }
  if (/^(?:是|√|Y|yes|YES)$/.test(text)) return { comparator: { kind: "yes-no", expected: true }, doubts: [] };
  if (/^(?:否|N|no|NO)$/.test(text)) return { comparator: { kind: "yes-no", expected: false }, doubts: [] };
  return undefined;
}

const SCALES: readonly (readonly string[])[] = [
  ["优", "良", "中", "低", "差"],
  ["优", "良", "中", "差"],
  ["优", "良", "差"],
  ["优", "中", "差"],
  ["高", "中", "低"],
  ["好", "中", "差"],
  ["好", "坏"],
  ["强", "中", "弱"],
  ["优秀", "良好", "合格", "不合格"],
  ["优秀", "良好", "一般", "较差"],
  ["优秀", "良好", "一般", "差"],
  ["好", "较好", "一般", "较差", "差"],
  ["好", "较好", "一般", "差"],
  ["达成", "部分达成", "未达成"],
  ["达标", "不达标"],
  ["合格", "不合格"],
  ["是", "否"],
  ["有", "无"],
];

const SCALE_BY_LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  SCALES.map((grades) => [grades.join(""), grades]),
);

/** 定性 优良中低差: the grades that may be given, not the one aimed at. */
function readScale(text: string): Whole | undefined {
  const [, label, rest] = /^(定性)?[:=]?(.+)$/.exec(text) ?? [];
  const letters = (rest ?? "").replaceAll(/(?<=[\u3400-\u9FFF])[/、,|;或](?=[\u3400-\u9FFF])/g, "");
  const grades = SCALE_BY_LETTERS.get(letters);
  const isScale = grades !== undefined && (label !== undefined || grades.length > 2);
  return isScale ? { comparator: { kind: "scale", grades }, doubts: [] } : undefined;
}

/** 定性 显著提升, = 达标: the label and the sign say nothing of their own. */
function readLabelled(text: string): Whole | undefined {
  const rest = /^(?:定性[:=]?|=)([\u3400-\u9FFF][^≥≤<>=]*)$/.exec(text)?.[1];
  if (rest === undefined || namesFigure(rest) || /^(?:.?合格|.?良好|优秀|[一二三四甲乙丙].)$/.test(rest))
    return undefined;
  return readFixed(rest) ?? readPart(rest) ?? { comparator: { kind: "qualitative", text: rest }, doubts: [] };
}

const COUNTABLE =
  "事故|投诉|差错|失误|违纪|违规|违法|案件|上访|信访|纠纷|拖欠|欠薪|死亡|伤亡|舆情|事件|偏差|缺陷|浪费|超标|逾期|退单|积压|返贫|火灾|疫情|污染|泄露|泄密|瞒报|漏报|误报|迟报|漏检|漏登|隐患|险情|复吸|伤害|损失|延误|超支|挪用|截留|故障|停电|溺水|感染|失职|行为|现象|问题|责任|案例|违约|赊欠|脱管|漏管|遗漏|漏洞|差评|退货|诉讼|返工|死角|发案|复发|违建|冲突|聚集|负面|火情|火警|警情|险兆|中毒|传染|走失|脱逃|逃脱|闹访|缠访|越级访|进京访|质疑|投诉举报";
const ZERO = new RegExp(
  `^(?:确保|保证|实现|做到|力争|有效)?(?<word>零|无|不发生|未发生|没有发生|不出现|未出现|没有出现|没有|(?:杜绝|避免)(?:发生|出现)?)(?<noun>[\\u3400-\\u9FFF]{0,12}?(?:${COUNTABLE}))(?:发生|出现)?$`,
);

/** 零事故, 无重大安全事故: none of something that is counted. */
function readZero(text: string): Whole | undefined {
  const noun = ZERO.exec(text)?.groups?.noun;
  if (noun === undefined || /明显|显著|障碍|^[一二三\d]/.test(noun)) return undefined;
  return {
    comparator: { kind: "bound", op: "=", value: "0", unit: noun, implied: false },
    doubts: [asQuality("zero-or-quality", text)],
  };
}

function readCoverage(text: string): Whole | undefined {
  return /^(?:实现|达到|确保|做到)?(?:全覆盖|百分百|百分之百覆盖)$/.test(text)
    ? {
        comparator: { kind: "bound", op: "=", value: "100", unit: "%", implied: true },
        doubts: [asQuality("coverage-word", text)],
      }
    : undefined;
}

const WITHIN =
  /^(?<lead>[\u3400-\u9FFF]{0,10}?)(?:控制|限制|限定|保持|维持)?(?:在|于)(?<name>[\u3400-\u9FFF]{0,8}(?:预算|概算|批复|限额|额度|标准|定额)[\u3400-\u9FFF]{0,6}?)(?:范围)?(?:以内|之内|内)(?:执行|支出|完成)?$|^(?<bare>(?:年度|批复|年初|项目|部门)?(?:预算|概算)数?)(?:范围)?(?:以内|之内|内)$/;

/** 控制在预算内, 在批复预算范围内 */
function readWithin(text: string): Whole | undefined {
  const groups = WITHIN.exec(text)?.groups;
  const name = (groups?.name ?? groups?.bare)?.replace(/范围$/, "");
  return name === undefined || findBearing(groups?.lead ?? "") !== undefined
    ? undefined
    : { comparator: { kind: "reference", op: "<=", name }, doubts: [] };
}

const LEVEL_WITH =
  /^(?<lead>[\u3400-\u9FFF]{0,8}?)(?:与|和|同|较|跟)?(?<base>上年度?|去年|上一年度?|往年|上年同期|去年同期|同比|环比|上期|(?:19|20)\d\d年)(?:度)?(?:水平)?(?:相比)?(?<soft>基本)?(?:保持)?持平$/;

/** 与上年持平, 同比持平 */
function readLevelWith(text: string): Whole | undefined {
  const { lead = "", base, soft } = LEVEL_WITH.exec(text)?.groups ?? {};
  if (base === undefined || soft !== undefined || findBearing(lead) !== undefined) return undefined;
  const name = base === "同比" ? "上年同期" : base === "环比" ? "上期" : base;
  return { comparator: { kind: "reference", op: "=", name }, doubts: [asQuality("reference-or-quality", text)] };
}

const DIRECTION = /^(?:(?<up>增长|增加|提高|提升|上升)|(?<down>下降|减少|降低))$/;

/** 提高 alone: a direction, but nothing to measure it by. */
function readDirection(text: string): Whole | undefined {
  const groups = DIRECTION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const direction = groups.up === undefined ? "down" : "up";
  const change = {
    kind: "change",
    direction,
    to: false,
    amount: undefined,
    base: { kind: "named", name: "unstated" },
  } as const;
  return {
    comparator: { kind: "qualitative", text },
    doubts: [{ code: "direction-or-quality", message: doubts["direction-or-quality"], alternative: () => change }],
  };
}

function asQuality(code: "zero-or-quality" | "coverage-word" | "reference-or-quality", text: string): Doubt {
  return { code, message: doubts[code], alternative: () => ({ kind: "qualitative", text }) };
}

const noneOrZero: Doubt = {
  code: "not-applicable-or-zero",
  message: doubts["not-applicable-or-zero"],
  alternative: () => ({ kind: "bound", op: "=", value: "0", unit: "", implied: false }),
};
