import { expect, test } from "vitest";
import { describeComparator } from "../../src/phrase/describe.ts";
import { parseComparator } from "../../src/phrase/notation.ts";

test.for<[notation: string, zh: string, en: string]>([
  ["by --12", "不晚于12月底", "by the end of December"],
  ["by --12-31", "不晚于12月31日", "by 31 December"],
  ["by 2023-06", "不晚于2023年6月底", "by the end of June 2023"],
  ["by 2023", "不晚于2023年底", "by the end of 2023"],
  ["by Q3", "不晚于第三季度末", "by the end of Q3"],
  ["by 2023-Q4", "不晚于2023年第四季度末", "by the end of Q4 2023"],
  ["before 2024-01-05", "早于2024年1月5日", "before 5 January 2024"],
  ["by --10 per month", "每月不晚于10日", "by day 10 every month"],
  ["during --01..--06", "1月到6月期间", "during January to June"],
  ["during year", "本年度期间", "during the year of the form"],
  ["up >= 5 % vs 2020", "比2020年增加至少 5 %", "up on 2020, at least 5 %"],
  ["up >= 5 % vs previous-year", "比上年增加至少 5 %", "up on the previous year, at least 5 %"],
  ["[30000, 50000) 元", "30000 到 50000 元（不含上限）", "from 30000 to 50000 元 (without the upper end)"],
  ["all(>= 3 场; by --12)", "至少 3 场；并且不晚于12月底", "at least 3 场; and by the end of December"],
])("%s is %s, %s", ([notation, zh, en]) => {
  const comparator = parseComparator(notation);
  expect(comparator && describeComparator(comparator)).toEqual({ zh, en });
});
