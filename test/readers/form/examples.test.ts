import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/form.schema.json" with { type: "json" };
import { printExact } from "../../../src/base/exact.ts";
import type { Form } from "../../../src/form/form.ts";
import { readForm } from "../../../src/readers/form/read-form.ts";
import { readActuals } from "../support/read-actuals.ts";

const FOLDER = new URL("../../../examples/liwan-2023/", import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, FOLDER));
const document = readForm("form.yaml", bytes("form.yaml"));

const OUTPUT = "数量、质量、时效、成本方面的指标";
const BENEFIT = "经济效益、社会效益、环境效益、可持续影响等方面的指标";

/** Every indicator of the published form, as printed and as it is to be read. */
const ROWS = `
department | 产出指标 | ${OUTPUT} | 文明社区示范点推荐数量 | 广州市文明社区示范点称号社区推荐数量 | 不少于2个 | >= 2 个
department | 产出指标 | ${OUTPUT} | 宣讲报告会场数 | 举办宣讲活动场数 | 不少于4场 | >= 4 场
department | 产出指标 | ${OUTPUT} | 公共文明引导队伍建设数量 | 打造公共文明引导队伍 | 1支 | =? 1 支
department | 产出指标 | ${OUTPUT} | 广州荔湾发布微信、微博阅读量 | 广州荔湾发布微信、微博阅读量 | 年增加5% | up =? 5 % vs previous-year
department | 效益指标 | ${BENEFIT} | 新闻报道量 | 中央、省市各大主流媒体反映荔湾正面新闻报道量 | 不少于50篇 | >= 50 篇
department | 效益指标 | ${BENEFIT} | 网络正面宣传报道篇数 | 涉我区网络正面宣传情况 | 不少于200篇 | >= 200 篇
department | 效益指标 | 服务满意度指标 | 舆情日报数量 | 编发舆情日报数量 | 不少于200期 | >= 200 期
task1 | 产出指标 | ${OUTPUT} | 党报党刊征订量 | 完成征订党报党刊指标，为我区各项工作开展提供理论参考 | 100% | =? 100 %
task1 | 产出指标 | ${OUTPUT} | 新闻报道量 | 中央、省市各大主流媒体反映荔湾正面新闻报道量 | 不少于50篇 | >= 50 篇
task1 | 产出指标 | ${OUTPUT} | 广州荔湾发布微信、微博阅读量 | 广州荔湾发布微信、微博阅读量 | 年增加5% | up =? 5 % vs previous-year
task1 | 效益指标 | ${BENEFIT} | 网络正面宣传报道篇数 | 涉我区网络正面宣传情况 | 不少于200篇 | >= 200 篇
task2 | 产出指标 | ${OUTPUT} | 先进人物推荐参评数量 | 推荐参评先进人物数量 | 不少于5人 | >= 5 人
task2 | 产出指标 | ${OUTPUT} | 开展主题活动次数 | 开展新时代文明实践主题活动次数 | 不少于10场 | >= 10 场
task2 | 产出指标 | ${OUTPUT} | 巡查次数 | 对相关单位专项测评和日常巡查次数 | 不少于50组次 | >= 50 组次
task2 | 产出指标 | ${OUTPUT} | 开展爱国主义教育主题活动次数 | 开展爱国主义教育主题活动次数 | 不少于3次 | >= 3 次
task2 | 产出指标 | ${OUTPUT} | 公共文明引导队伍建设数量 | 打造公共文明引导队伍 | 1支 | =? 1 支
task2 | 效益指标 | 服务满意度指标 | 市民对文明城市建设满意度 | 市民对文明城市创建程度的满意度 | 显著提升 | quality 显著提升
task3 | 产出指标 | - | 宣讲报告会场数 | 举办宣讲活动场数 | 不少于4场 | >= 4 场
task3 | 效益指标 | ${BENEFIT} | 反映群众的知晓程度 | 反映群众的知晓程度 | 深入人心 | quality 深入人心
task4 | 产出指标 | ${OUTPUT} | 舆情日报数量 | 编发舆情日报数量 | 不少于200期 | >= 200 期
task4 | 质量指标 | ${OUTPUT} | 舆情处置率 | 反映舆情处置率 | 达90% | >= 90 %
task4 | 效益指标 | ${BENEFIT} | 党员学习教育宣传覆盖情况 | 反映党员学习教育宣传覆盖情况 | 95% | =? 95 %
`;

describe("the form of Liwan 2023", () => {
  const form = theForm();

  test("has no mistake of writing or shape, and the schema says so too", () => {
    expect(document.diagnostics).toEqual([]);
    const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);
    expect(validate(parse(document.text))).toBe(true);
  });

  test("has the 22 indicators as they were published", () => {
    const rows = form.blocks.flatMap(({ id, indicators }) =>
      indicators.map(({ level1, level2, name, explanation, target }) =>
        [id, level1, level2, name, explanation, target.text, target.reading.notation].join(" | "),
      ),
    );
    expect(rows).toEqual(ROWS.trim().split("\n"));
  });

  test("has no unit, formula, weight or baseline, since none was published", () => {
    for (const { unit, formula, weight, baseline } of form.blocks.flatMap(({ indicators }) => indicators)) {
      expect({ unit, formula, weight, baseline }).toEqual({ unit: "", formula: "", weight: undefined, baseline: "" });
    }
  });

  test("has the facts around them", () => {
    const { title, year, department, budget, contact, filedOn, remarks } = form;
    expect({ title, year, filedOn, remarks, contact }).toEqual({
      title: "荔湾区部门整体绩效目标",
      year: 2023,
      filedOn: "2023-01-04",
      remarks: "",
      contact: { name: "黄君芝", phone: "81599840" },
    });
    expect(department.name).toBe("中国共产党广州市荔湾区委员会宣传部");
    expect(department.financeOffice).toBe("行政政法科");
    expect(department.functions).toMatch(/^区委宣传部是.*相关监督管理等工作。$/);
    const { total, fiscalAppropriation, specialAccount, other } = budget ?? {};
    const amounts = [total, fiscalAppropriation, specialAccount, other].map((amount) => amount && printExact(amount));
    expect(amounts).toEqual(["28036202", "28036202", "0", "0"]);
    expect(form.goal).toMatch(/^坚持以.*文化条件。$/);
  });

  test("has the tasks with their goals and projects", () => {
    const tasks = form.blocks.filter(({ kind }) => kind === "task");
    expect(tasks.map(({ name, projects, goal }) => [name, projects.length, goal.slice(0, 4)])).toEqual([
      ["新闻宣传和融媒体中心建设工作", 5, "根据上级"],
      ["社会主义精神文明建设工作", 8, "开展文明"],
      ["理论和出版、版权工作", 6, "开展思想"],
      ["网络信息和舆情工作", 3, "构建舆论"],
    ]);
  });
});

describe("the actuals of Liwan 2023", () => {
  const names = new Set(theForm().blocks.flatMap(({ indicators }) => indicators.map(({ name }) => name)));

  test("have a row for each of the 16 indicators and one for the budget", () => {
    const { rows, diagnostics, text } = readActuals("actuals.csv", bytes("actuals.csv"));
    expect(diagnostics).toEqual([]);
    expect(text).toMatch(/^# 示例数据/);
    expect(rows.map(({ indicator }) => indicator.text)).toEqual([...names, "预算执行率"].toSorted(inOrderOf(rows)));
    expect(rows.every(({ actual }) => actual.text !== "")).toBe(true);
  });

  test("come a second time with a row that is missing, and a name that is nearly right", () => {
    const { rows: all, diagnostics } = readActuals("actuals.partial.csv", bytes("actuals.partial.csv"));
    const rows = all.map(({ indicator }) => indicator.text);
    expect(diagnostics).toEqual([]);
    expect(rows.filter((name) => !names.has(name))).toEqual(["宣讲报告会次数", "预算执行率"]);
    expect([...names].filter((name) => !rows.includes(name))).toEqual(["宣讲报告会场数", "舆情处置率"]);
  });
});

function theForm(): Form {
  if (document.form === undefined) throw new Error("the form could not be read");
  return document.form;
}

function inOrderOf(rows: readonly { readonly indicator: { readonly text: string } }[]) {
  const order = rows.map(({ indicator }) => indicator.text);
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}
