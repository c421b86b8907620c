import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { type Level2Kind, level2Kind } from "../../indicator/level2-kind.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, printedTarget, type Quantity, targetParts } from "../../indicator/target-parts.ts";
import { unitInName, unitKind } from "../../indicator/unit-kind.ts";
import { defineRule } from "../rule.ts";

export const classKindMismatch = defineRule({
  code: "class/kind-mismatch",
  severity: "warning",
  aspect: "sound",
  title: { zh: "二级指标与指标的内容不符", en: "level 2 that does not fit what is measured" },
  explanation: {
    zh: "数量指标写做了多少（场次、面积），质量指标写做得怎样（合格率），时效指标写何时完成（时间、及时率），成本指标写花多少钱（金额、单位成本）。数量指标里的比率、质量和时效指标里的计数、成本指标里的比率，多半放错了类。请移到相符的二级指标。",
    en: "数量指标 says how much is done, 质量指标 how well (合格率), 时效指标 when (date, 及时率), 成本指标 at what cost (amount of money). A share under 数量, a count under 质量 or 时效 and a share under 成本 are mostly in the wrong place. Move it to the level 2 that fits.",
  },
  basis: {
    zh: "财预〔2015〕88号：数量、质量、时效、成本指标各反映产出的一个方面",
    en: "财预〔2015〕88号: quantity, quality, time and cost are one side of the output each",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level2, path } = indicator;
      const kind = level2Kind(level2);
      const measured = kind && strangerTo(kind, indicator);
      if (measured === undefined) continue;
      const message = MISMATCH({ name, level2, text: printedTarget(indicator), measured });
      yield { path: [...path, "level2"], message };
    }
  },
});

/** What is measured, where the kind does not measure it. */
function strangerTo(kind: Level2Kind, indicator: Indicator): Text | undefined {
  const parts = targetParts(indicator).filter(isQuantity);
  const [part] = parts;
  if (part === undefined || parts.length !== targetParts(indicator).length) return undefined;
  const measure = nameMeasure(indicator.name);
  const plain = plainName(indicator.name);
  switch (kind) {
    case "数量":
      return measure === "share" && part.unit === "%" && !QUANTITY_SHARE.test(plain) ? MEASURED.share : undefined;
    case "质量":
      return measure === "count" && isCounted(part, indicator) && !QUALITY_COUNT.test(plain)
        ? MEASURED.count
        : undefined;
    case "时效":
      return measure === "count" && isCounted(part, indicator) && !TIME.test(plain) ? MEASURED.count : undefined;
    case "成本":
      return measure === "share" && part.unit === "%" && !SAVED.test(plain) ? MEASURED.share : undefined;
  }
}

/** A count that is to be high; what must stay low (差错数) tells of quality. */
function isCounted(part: Quantity, { name }: Indicator): boolean {
  const isCeiling = part.kind === "bound" && (part.op === "<=" || part.op === "<" || part.value === "0");
  const kind = unitKind(part.unit === "" ? unitInName(name) : part.unit);
  return !isCeiling && (kind === "items" || kind === "people" || part.unit === "");
}

/** How far a quantity was carried out: 完成率, 覆盖率 of what is counted. */
const QUANTITY_SHARE = /(?:完成|覆盖|执行|实施|发放|到位|普及|参与|参加|安装|建设)(?:进度|任务)?(?:率|比例)$/;
const QUALITY_COUNT =
  /差错|错误|事故|投诉|故障|违规|返工|获奖|奖项|优秀|优质|合格|达标|通过|认定|专利|发明|论文|标准|等级|星级|问题|荣誉/;
const TIME = /及时|时|期|天|日|月|年|进度|频|周期|逾期|季/;
const SAVED = /节约|节省|降低|下降|压减/;

const MEASURED = {
  share: { zh: "比率", en: "a share" },
  count: { zh: "数量", en: "a count" },
} satisfies Record<string, Text>;

const MISMATCH = sentence({
  zh: "“{name}”（{text}）是{measured}，却列为“{level2}”",
  en: "“{name}” ({text}) is {measured}, but filed as “{level2}”",
});
