import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { type NameMeasure, nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { type UnitKind, unitKind } from "../../indicator/unit-kind.ts";
import { defineRule } from "../rule.ts";

export const targetNameUnitMismatch = defineRule({
  code: "target/name-unit-mismatch",
  severity: "warning",
  aspect: "sound",
  title: { zh: "指标名称与单位不是一回事", en: "name and unit that measure different things" },
  explanation: {
    zh: "名称说的是数量，目标却是百分比（党报党刊征订量 100%），读者不知道考核的是数量还是完成率。请改名称（党报党刊征订任务完成率 100%）或改目标（党报党刊征订量 ≥1200份），使两者一致。",
    en: "Where the name speaks of a count but the target is a percentage (党报党刊征订量 100%), nobody knows whether the number or the share fulfilled is meant. Change the name (党报党刊征订任务完成率 100%) or the target (党报党刊征订量 ≥1200份) so that both agree.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const measure = nameMeasure(name);
      if (measure === undefined) continue;
      const kind = targetParts(indicator)
        .filter(isQuantity)
        // 发病率 ≤5例/万人 is a share in spite of its unit.
        .filter(({ unit }) => measure !== "share" || !unit.includes("/"))
        .map(({ unit }) => unitKind(unit))
        .find((found) => isForeign(found, measure, name));
      if (kind === undefined) continue;
      const words = { name, text: printedTarget(indicator), measure: MEASURES[measure], kind: KINDS[kind] };
      yield { path: [...path, "target"], message: MISMATCH(words) };
    }
  },
});

function isForeign(kind: UnitKind, measure: NameMeasure, name: string): boolean {
  return FOREIGN[measure].includes(kind) || (kind === "people" && /(?<![人户家])次数?$/.test(plainName(name)));
}

/** Units that a name of each measure cannot have. Money may be set as a share of a budget, so it may have %. */
const FOREIGN: Readonly<Record<NameMeasure, readonly UnitKind[]>> = {
  count: ["share", "money", "time"],
  share: ["money", "time", "people", "items"],
  money: ["time", "people", "items"],
  time: ["share", "money", "people", "items"],
  satisfaction: ["money", "time", "people", "items"],
};

const MEASURES: Readonly<Record<NameMeasure, Text>> = {
  count: { zh: "数量", en: "a count" },
  share: { zh: "比率", en: "a share" },
  money: { zh: "金额", en: "an amount of money" },
  time: { zh: "时间", en: "a time" },
  satisfaction: { zh: "满意度", en: "a degree of satisfaction" },
};

const KINDS: Readonly<Record<UnitKind, Text>> = {
  share: { zh: "比率", en: "a share" },
  money: { zh: "金额", en: "an amount of money" },
  time: { zh: "时间", en: "a time" },
  people: { zh: "人数", en: "a number of people" },
  items: { zh: "件数", en: "a number of items" },
  other: { zh: "其他", en: "something else" },
};

const MISMATCH = sentence({
  zh: "“{name}”说的是{measure}，预期指标“{text}”却是{kind}",
  en: "“{name}” names {measure}, but its target “{text}” is {kind}",
});
