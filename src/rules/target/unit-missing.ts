import { parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { spreadsheetArtefact } from "../../indicator/spreadsheet-artefact.ts";
import { isQuantity, printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { hasUnitInName } from "../../indicator/unit-kind.ts";
import type { SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetUnitMissing = defineRule({
  code: "target/unit-missing",
  severity: "warning",
  aspect: "in-full",
  title: { zh: "数值没有单位", en: "number without a unit" },
  explanation: {
    zh: "“≥200”是 200 个、200 人还是 200 万元，表上看不出来，完成值也就无从比较。请在计算单位 unit 栏填写单位，或写在数值后面（≥200个）。名称已说明单位的（受益人数、造林面积（亩））和目标为 0 的不在此列。",
    en: "Whether ≥200 means 200 pieces, people or 万元 cannot be seen, so the actual value cannot be compared. Fill in unit, or write it behind the number (≥200个). Names that tell the unit (受益人数, 造林面积（亩）) and targets of 0 are fine.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, unit } = indicator;
      if (unit !== "" || hasUnitInName(name) || !targetParts(indicator).some((part) => lacksUnit(part, indicator)))
        continue;
      const message = UNIT_MISSING({ name, text: printedTarget(indicator) });
      yield { path: [...path, "target"], message, help: MEND, restsOn: [[...path, "unit"]] };
    }
  },
});

function lacksUnit(part: SimpleComparator, indicator: Indicator): boolean {
  if (!isQuantity(part)) return false;
  // 每亩300: of what?
  if (part.unit.startsWith("/")) return true;
  if (part.unit !== "") return false;
  if (part.kind !== "bound") return true;
  // 0 is the same in every unit; what a spreadsheet has spoilt is target/implausible.
  return parseExact(part.value)?.compare(ZERO) !== 0 && spreadsheetArtefact(indicator, part) === undefined;
}

const UNIT_MISSING = sentence({
  zh: "“{name}”的预期指标“{text}”没有单位",
  en: "“{name}”: target “{text}” has no unit",
});

const MEND: Text = { zh: "在计算单位 unit 栏填写单位", en: "fill in unit" };
