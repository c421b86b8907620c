import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { unitKind } from "../../indicator/unit-kind.ts";
import { defineRule } from "../rule.ts";

export const unitAbsurd = defineRule({
  code: "unit/absurd",
  severity: "warning",
  aspect: "clear",
  title: { zh: "单位与对象对不上", en: "unit that the object cannot have" },
  explanation: {
    zh: "“横幅 =1 年”“出差人次 24 人/次”的单位写错了：横幅论条、论幅，人次的单位就是“人次”，写成“人/次”变成了每次几人。请改正单位。",
    en: "横幅 =1 年 and 出差人次 24 人/次 have the wrong unit: banners are counted in 条, and the unit of 人次 is 人次, while 人/次 is persons per occasion. Mend the unit.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const unit = strangeUnit(indicator);
      if (unit === undefined) continue;
      const { name, path } = indicator;
      yield { path: [...path, "target"], message: ABSURD({ name, text: printedTarget(indicator), unit }) };
    }
  },
});

function strangeUnit({ name, target, unit: column }: Indicator): string | undefined {
  const plain = plainName(name);
  const units = targetParts({ target })
    .filter(isQuantity)
    .map(({ unit }) => unit);
  return units.find((unit) => isPerOccasion(unit, column, plain) || (THINGS.test(plain) && unitKind(unit) === "time"));
}

/** 人/次 for 人次. */
function isPerOccasion(unit: string, column: string, name: string): boolean {
  return /人次(?:数|数量)?$/.test(name) && (/^人\/次$/.test(unit) || /^人[/／]次$/.test(column.trim()));
}

/** What is put up, printed or bought, and has no length in time. */
const THINGS = /(?:横幅|标语|宣传栏|展板|宣传画|宣传册|手册|海报|标识牌|指示牌|电脑|车辆|桌椅|路灯|摄像头)$/;

const ABSURD = sentence({
  zh: "“{name}”的预期指标“{text}”单位不对：{unit}",
  en: "“{name}”: target “{text}” has a unit that does not fit: {unit}",
});
