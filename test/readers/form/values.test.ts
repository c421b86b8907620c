import { describe, expect, test } from "vitest";
import { type Exact, printExact } from "../../../src/base/exact.ts";
import type { Form, Indicator } from "../../../src/form/form.ts";
import { findings, GOOD_FORM, goodFormWith, read, summary } from "../support/read.ts";

describe("numbers keep their digits", () => {
  test.for<[written: string, yuan: string]>([
    ["28036202.00", "28036202"],
    ["'28,036,202.00'", "28036202"],
    ["28,036,202.00", "28036202"],
    ["0.1", "0.1"],
    ["9007199254740993.01", "9007199254740993.01"],
    ["'123456789012345678901234567890.12'", "123456789012345678901234567890.12"],
  ])("%s", ([written, yuan]) => {
    const { form, diagnostics } = read(`${GOOD_FORM}budget:\n  total: ${written}\n`);
    expect(diagnostics).toEqual([]);
    expect(printed(form?.budget?.total)).toBe(yuan);
  });

  test("in 万元 as in 元", () => {
    const { form } = read(`${GOOD_FORM}budget: {total: 2803.6202, other: '1,000', unit: 万元}\n`);
    expect(printed(form?.budget?.total)).toBe("28036202");
    expect(printed(form?.budget?.other)).toBe("10000000");
    expect(form?.budget?.specialAccount).toBeUndefined();
  });

  test("for a task as for the department", () => {
    const text = `${GOOD_FORM}tasks:
  - name: 宣传
    budget: {amount: 120, unit: 万元}
    indicators: [{level1: 产出指标, name: 场次, target: 4场}]
`;
    expect(printed(read(text).form?.blocks[1]?.amount)).toBe("1200000");
  });

  test("where they stand for a text", () => {
    const indicator = indicatorWith("target: 100.00\n    baseline: 1200.50\n    id: 12");
    expect(indicator).toMatchObject({ target: { text: "100.00" }, baseline: "1200.50", id: "12" });
    expect(read(`${GOOD_FORM}contact: {phone: 12345678901234567890}\n`).form?.contact?.phone).toBe(
      "12345678901234567890",
    );
  });

  test("where they stand for points", () => {
    expect(printed(indicatorWith("target: 4场\n    weight: 7.15").weight)).toBe("7.15");
    expect(printed(indicatorWith("target: 4场\n    weight: '7.10'").weight)).toBe("7.1");
  });
});

describe("a target", () => {
  test.for<[written: string, unit: string, notation: string]>([
    ["不少于2个", "", ">= 2 个"],
    ["'>=95%'", "", ">= 95 %"],
    ["95", "%", "=? 95 %"],
    ["{op: '>=', value: 2, unit: 个}", "", ">= 2 个"],
    ["{op: ≤, value: '1,200.50', unit: 元}", "", "<= 1200.5 元"],
    ["{op: '=', value: 30, unit: 万元}", "", "= 300000 元"],
    ["{比较符: '<', 数值: 24, 计量单位: 小时}", "", "< 24 小时"],
  ])("%s with the unit “%s” is %s", ([written, unit, notation]) => {
    const { target } = indicatorWith(`target: ${written}\n    unit: '${unit}'`);
    expect(target.reading.notation).toBe(notation);
  });

  test("that cannot be read stays in the form for the rules to tell", () => {
    expect(indicatorWith("target: 详见附件").target.reading.status).toBe("unreadable");
    expect(findings(goodFormWith("不少于4场", "详见附件"))).toEqual([]);
  });
});

describe("the day of filing", () => {
  test.for([
    ["2023-01-04", "2023-01-04"],
    ["2023/1/4", "2023-01-04"],
    ["2023年1月4日", "2023-01-04"],
    ["'2024-02-29'", "2024-02-29"],
    ["", ""],
  ])("%s is %s", ([written, iso]) => {
    expect(read(`${GOOD_FORM}filed_on: ${written}\n`).form?.filedOn).toBe(iso);
  });
});

describe("a form that is silent", () => {
  test("may leave keys empty that it need not have", () => {
    const text = `${GOOD_FORM}title:\nbudget:\ngoal: ~\ntasks: []\nremarks: ''\ncontact:\nfiled_on:\n`;
    const { form, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(form).toMatchObject({ title: "", goal: "", budget: undefined, contact: undefined, filedOn: "" });
  });

  test("may have tasks only", () => {
    const text =
      "year: 2023\ndepartment: {name: 甲}\ntasks:\n  - {name: 乙, indicators: [{level1: 产出, name: 丙, target: 1支}]}\n";
    expect(theForm(text).blocks.map(({ id, kind, name }) => [id, kind, name])).toEqual([["task1", "task", "乙"]]);
  });
});

describe("a form with mistakes", () => {
  test("loses only the indicators that have them", () => {
    const { draft } = read(goodFormWith("不少于4场", "[1, 2]"));
    expect(draft?.blocks[0]?.indicators.map(({ name, path }) => [name, path])).toEqual([
      ["新闻报道量", ["indicators", 1]],
    ]);
  });

  test("keeps an indicator of which another part is wrong", () => {
    const { draft } = read(goodFormWith("不少于4场", "不少于4场\n    weight: 很多\n    direction: up"));
    const [first] = draft?.blocks[0]?.indicators ?? [];
    expect(first).toMatchObject({ name: "宣讲报告会场数", weight: undefined, direction: undefined });
  });

  test.for([
    ["a typo in a key", goodFormWith("target", "taget")],
    ["full-width colons", GOOD_FORM.replaceAll("target: ", "target：")],
    ["tabs", GOOD_FORM.replaceAll("    ", "\t\t").replaceAll("  ", "\t")],
    ["values without quotes", GOOD_FORM.replaceAll("不少于", ">=")],
    ["an indicator that lost its indent", goodFormWith("    target: 不少于50篇", "target: 不少于50篇")],
  ])("is read as it was meant with %s", ([, text]) => {
    const notations = theForm(text ?? "").blocks.flatMap(({ indicators }) =>
      indicators.map(({ target }) => target.reading.notation),
    );
    expect(notations).toEqual([">= 4 场", ">= 50 篇"]);
  });

  test.for<[what: string, text: string]>([
    ["a year", goodFormWith("year: 2023\n", "")],
    ["indicators", "year: 2023\ndepartment: {name: 甲}\n"],
    ["one of its targets", goodFormWith("    target: 不少于4场\n", "")],
    ["one of its weights", goodFormWith("不少于4场", "不少于4场\n    weight: 很多")],
    ["what a key that it does not know was meant for", goodFormWith("不少于4场", "不少于4场\n    zhongyaoxing: 10")],
    ["a choice between two targets", goodFormWith("不少于4场", "不少于4场\n    target: 不少于6场")],
    ["a choice between two spellings", goodFormWith("不少于4场", "不少于4场\n    预期指标: 不少于6场")],
    ["an indicator that is no mapping", goodFormWith("indicators:", "indicators:\n  - 巡查次数")],
  ])("can be checked and not be scored without %s", ([, text]) => {
    const { form, draft } = read(text);
    expect(form).toBeUndefined();
    expect(draft).toMatchObject({ department: { name: expect.any(String) } });
  });

  test("can be scored where a key says the same twice", () => {
    expect(theForm(goodFormWith("year: 2023", "year: 2023\nyear: 2023")).year).toBe(2023);
  });

  test("can be scored without what no score rests on", () => {
    expect(theForm(`${GOOD_FORM}filed_on: 2023-13-01\n`).filedOn).toBe("");
  });
});

describe("aliases and merges", () => {
  test("stand for what they name", () => {
    const text = goodFormWith("target: 不少于4场", "target: &many 不少于4场").replace("不少于50篇", "*many");
    expect(theForm(text).blocks[0]?.indicators[1]?.target.text).toBe("不少于4场");
  });

  test("never replace what is written", () => {
    const text = `year: 2023
department: {name: 甲}
indicators:
  - &first
    level1: 产出指标
    name: 场次
    target: 4场
  - <<: *first
    name: 人次
`;
    expect(findings(text)).toEqual([]);
    const [, second] = theForm(text).blocks[0]?.indicators ?? [];
    expect(second).toMatchObject({ name: "人次", target: { text: "4场" } });
  });
});

function theForm(text: string): Form {
  const { form } = read(text);
  if (form === undefined) throw new Error("there is no form");
  return form;
}

function indicatorWith(lines: string): Indicator {
  const [indicator] = theForm(goodFormWith("target: 不少于4场", lines)).blocks[0]?.indicators ?? [];
  if (indicator === undefined) throw new Error("there is no indicator");
  return indicator;
}

function printed(value: Exact | undefined): string | undefined {
  return value && printExact(value);
}

test.for<[language: string, text: string]>([
  ["不涉及", GOOD_FORM.replaceAll(/target: .*/g, "target: 不涉及")],
  ["无 and 不适用", GOOD_FORM.replace(/target: .*/, "target: 无").replace(/target: 不.*/, "target: 不适用")],
])("a form of which every target is %s is neither passed nor scored", ([, text]) => {
  const { form, draft, diagnostics } = read(text);
  expect(form).toBeUndefined();
  expect(draft?.blocks[0]?.indicators).toHaveLength(2);
  expect(diagnostics.map(summary)).toEqual(["6:1 shape/no-indicators"]);
});
