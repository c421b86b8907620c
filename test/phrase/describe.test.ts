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
  ["by --quarter-end per quarter", "不晚于每季度末", "by the end of every quarter"],
  [">= 2 次 per 3 年", "每3年不少于2次", "at least 2 次 per 3 年"],
  ["<= 95 %", "不超过95%", "at most 95 %"],
  ["5000 元 ± 5 %", "5000元上下5%以内", "within 5 % of 5000 元"],
  [
    "up =? 5 个百分点 vs 全市平均",
    "比“全市平均”增加5个百分点（未写明比较方式）",
    "up on “全市平均”, 5 个百分点 (operator not written)",
  ],
  [
    "all(合格率: >= 95 %; 优良率: >= 30 %)",
    "合格率不低于95%；并且优良率不低于30%",
    "合格率 at least 95 %; and 优良率 at least 30 %",
  ],
  ["during --01..--06", "1月到6月期间", "during January to June"],
  ["during year", "本年度期间", "during the year of the form"],
  ["up >= 5 % vs 2020", "比2020年增加不低于5%", "up on 2020, at least 5 %"],
  ["up >= 5 % vs previous-year", "比上年增加不低于5%", "up on the previous year, at least 5 %"],
  ["[30000, 50000) 元", "30000到50000元（不含上限）", "from 30000 to 50000 元 (without the upper end)"],
  ["all(>= 3 场; by --12)", "不少于3场；并且不晚于12月底", "at least 3 场; and by the end of December"],
])("%s is %s, %s", ([notation, zh, en]) => {
  const comparator = parseComparator(notation);
  expect(comparator && describeComparator(comparator)).toEqual({ zh, en });
});
