import { expect, test } from "vitest";
import { GOOD_FORM, goodFormWith, read } from "../support/read.ts";

type Told = readonly [text: string, zh: string, en: string, help?: string];

test.for<Told>([
  [
    goodFormWith("department", "departmnet"),
    "“departmnet”不是已知的键，是否想写“department”？（必填，因此缺失）",
    "“departmnet” is not a known key, did you mean “department”? (required, so it is missing)",
  ],
  [
    goodFormWith("    target: 不少于4场\n", ""),
    "指标“宣讲报告会场数”缺少“target”（预期指标）",
    "indicator “宣讲报告会场数” has no “target”",
  ],
  [
    goodFormWith("    name: 宣讲报告会场数\n    target: 不少于4场\n", ""),
    "第 1 个指标缺少“name”（三级指标）、“target”（预期指标）",
    "indicator 1 has no “name” and “target”",
  ],
  [
    goodFormWith("year: 2023", "year: 2023\nyear: 2024"),
    "键“year”重复：第 2 行和第 3 行",
    "the key “year” stands twice, on lines 2 and 3",
  ],
  [
    goodFormWith("  - level1: 效益指标", "    level1: 效益指标"),
    "列表的一项从这里开始，却没有“- ”",
    "an item of a list begins here without its “- ”",
  ],
  [
    GOOD_FORM.replaceAll("    ", "\t\t"),
    "缩进用了制表符（Tab），应为空格（另有 3 行相同）",
    "the line is indented with a tab, expected spaces (3 more like it)",
  ],
  [
    goodFormWith("year: ", "year："),
    "“year”后面是全角冒号“：”，应为半角冒号加空格“: ”",
    "“year” is followed by the full-width colon “：”, expected “: ”",
  ],
  [
    goodFormWith("不少于4场", ">=4场"),
    "“>=4场”以“>”开头，YAML 会把它当作语法符号",
    "“>=4场” starts with “>”, which YAML takes for syntax",
    "请给整个值加引号：'>=4场'",
  ],
  [
    goodFormWith("2023", "二〇二三"),
    "表格的“year”（年度）应为 1990 到 2100 之间的年份，现为文字“二〇二三”",
    "“year” of the form should be a year from 1990 to 2100, found the text “二〇二三”",
    "请写成 2023",
  ],
  [
    goodFormWith("宣传部", "12345"),
    "部门的“name”（部门名称）应为文字，现为 12345",
    "“name” of the department should be a text, found 12345",
    "请加引号：'12345'",
  ],
  [
    goodFormWith("不少于4场", "不少于4场\n    weight: 120"),
    "指标“宣讲报告会场数”的“weight”（分值）不能是 120，应为 0 到 100 之间的分值",
    "“weight” of indicator “宣讲报告会场数” cannot be 120, expected points from 0 to 100",
  ],
  [
    `${GOOD_FORM}contact: {phone: 081599840}\n`,
    "“081599840”没有引号，YAML 会读作数字 81599840",
    "“081599840” has no quotes, so YAML reads it as the number 81599840",
    "如果是编号或电话，请加引号：'081599840'；如果是数量，请写成普通数字",
  ],
  [
    "年度: 2023\n部门名称: 宣传部\n部门指标:\n  - 一级指标: 产出指标\n    三级指标: 场次\n",
    "指标“场次”缺少“预期指标”",
    "indicator “场次” has no “预期指标”",
  ],
])("%s", ([text, zh, en, help]) => {
  const [diagnostic, ...more] = read(text).diagnostics;
  expect(more).toEqual([]);
  expect(diagnostic?.message).toEqual({ zh, en });
  if (help !== undefined) expect(diagnostic?.help?.zh).toBe(help);
});
