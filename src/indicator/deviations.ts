import { ONE } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Indicator } from "../form/form.ts";
import { fold } from "../phrase/fold.ts";
import { readTarget } from "../phrase/read-target.ts";
import { readSignedTarget } from "../phrase/signed-target.ts";
import { convert } from "../phrase/units.ts";
import { bareClass } from "./bare-class.ts";
import type { LibraryEntry } from "./library.ts";
import { isQuantity, targetParts } from "./target-parts.ts";
import { standardLevel1 } from "./taxonomy.ts";

/** What an indicator has otherwise than the library's of the same name; what either leaves open is no difference. */
export function deviations(indicator: Indicator, entry: LibraryEntry): readonly Text[] {
  return [
    differs(WORDS.level1, indicator.level1, entry.level1, standardLevel1(indicator) === standardLevel1(entry)),
    differs(WORDS.level2, indicator.level2, entry.level2, bareClass(indicator.level2) === bareClass(entry.level2)),
    differs(WORDS.unit, unitOf(indicator), entry.unit, isSameUnit(unitOf(indicator), entry.unit)),
    differs(WORDS.sign, operatorOf(indicator), entry.sign, isSameSign(indicator, entry)),
    differs(WORDS.direction, indicator.direction ?? "", entry.direction ?? "", indicator.direction === entry.direction),
    differs(WORDS.formula, indicator.formula, entry.formula, fold(indicator.formula).text === fold(entry.formula).text),
  ].filter((text) => text !== undefined);
}

function differs(what: Text, here: string, there: string, isSame: boolean): Text | undefined {
  return here.trim() === "" || there.trim() === "" || isSame ? undefined : DIFFERENT({ what, here, there });
}

function unitOf({ unit, target }: Indicator): string {
  return unit === "" ? (targetParts({ target }).filter(isQuantity)[0]?.unit ?? "") : unit;
}

function isSameUnit(one: string, other: string): boolean {
  return fold(one).text === fold(other).text || convert(ONE, unitIn(one), unitIn(other)) !== undefined;
}

/** As the grammar writes a unit: 公里 is km. */
function unitIn(unit: string): string {
  const { comparator } = readTarget("1", unit);
  return comparator?.kind === "bound" ? comparator.unit : unit;
}

function operatorOf({ target }: Indicator): string {
  const [part] = targetParts({ target });
  return part?.kind === "bound" && !part.implied ? part.op : "";
}

/** Under either sign the value reads as the same. */
function isSameSign({ target, unit }: Indicator, { sign }: LibraryEntry): boolean {
  return readSignedTarget(sign, target.written, unit).reading.notation === target.reading.notation;
}

const WORDS = {
  level1: { zh: "一级指标", en: "level 1" },
  level2: { zh: "二级指标", en: "level 2" },
  unit: { zh: "计量单位", en: "unit" },
  sign: { zh: "指标性质", en: "sign" },
  direction: { zh: "指标方向", en: "direction" },
  formula: { zh: "计算公式", en: "formula" },
} satisfies Record<string, Text>;

const DIFFERENT = sentence({
  zh: "{what}为“{here}”，指标库为“{there}”",
  en: "{what} is “{here}”, “{there}” in the library",
});
