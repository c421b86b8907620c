import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBinding } from "../src/base/diagnostic.ts";
import { statementsOf } from "../src/form/statements.ts";
import { readForm } from "../src/readers/form/read-form.ts";
import type { FormDocument } from "../src/readers/form/read-yaml-form.ts";
import { fixForm, validate } from "../src/validate.ts";
import { GOOD_FORM } from "./readers/support/read.ts";
import { ENGLISH_FORM, SLIPS } from "./readers/support/slips.ts";

function fix(text: string) {
  return fixForm("form.yaml", new TextEncoder().encode(text));
}

/** The good form with its units apart, as fixing leaves it. */
const FIXED = fix(GOOD_FORM.replace("target: 不少于4场", "target: 不少于4\n    unit: 场")).after;

function bindingErrors(text: string): number {
  const { diagnostics } = validate("form.yaml", new TextEncoder().encode(text));
  return diagnostics.filter(isBinding).length;
}

/** What stands in another text instead of some words of the fixed form. */
function fixedWith(words: string, replacement: string): string {
  if (!FIXED.includes(words)) throw new Error(`the fixed form has no “${words}”`);
  return FIXED.replace(words, replacement);
}

const amount = (written: string, unit = "") => `${FIXED}budget:\n  total: ${written}\n${unit}`;

describe("what is safe to mend", () => {
  test.for<[what: string, before: string, after: string]>([
    ["a full-width colon", fixedWith("year: ", "year："), FIXED],
    [
      "a full-width colon behind a label",
      fixedWith("version: 1", "年度：2023").replace("year: 2023\n", ""),
      fixedWith("version: 1", "年度: 2023").replace("year: 2023\n", ""),
    ],
    ["a colon without space", fixedWith("name: 宣传部", "name:宣传部"), FIXED],
    ["full-width letters in a key", fixedWith("year", "ｙｅａｒ"), FIXED],
    ["full-width letters and colon", fixedWith("year: ", "ｙｅａｒ："), FIXED],
    ["full-width digits", fixedWith("2023", "２０２３"), FIXED],
    ["a year with its unit", fixedWith("2023", "2023年"), FIXED],
    ["a number in quotes", fixedWith("version: 1", "version: '1'"), FIXED],
    ["full-width digits of an amount", amount("２８，０３６．５０"), amount("'28,036.50'")],
    ["an amount with its unit", amount("28,036.50元"), amount("'28,036.50'")],
    ["ten thousands with separators", amount("1,200万元"), amount("12000000")],
    [
      "ten thousands that the unit names as well",
      amount("1,200万元", "  unit: 万元\n"),
      amount("'1,200'", "  unit: 万元\n"),
    ],
    ["fractions of ten thousand", amount("2803.6202 万元"), amount("28036202")],
    [
      "full-width digits of a weight",
      fixedWith("target: 不少于4\n", "target: 不少于4\n    weight: １０\n"),
      fixedWith("target: 不少于4\n", "target: 不少于4\n    weight: 10\n"),
    ],
    ["a date with dots", `${FIXED}filed_on: 2023.1.4\n`, `${FIXED}filed_on: 2023-01-04\n`],
    ["full-width digits of a date", `${FIXED}filed_on: ２０２３年１月４日\n`, `${FIXED}filed_on: 2023-01-04\n`],
    ["tabs", FIXED.replaceAll("    ", "\t\t").replaceAll("  ", "\t"), FIXED],
    ["full-width spaces", FIXED.replace("  name: 宣传部", "　name: 宣传部").replace("  finance", "　finance"), FIXED],
    ["full-width bullets", FIXED.replaceAll("- level1", "－ level1"), FIXED],
    ["bullets without space", FIXED.replaceAll("- level1", "-level1"), FIXED],
    ["a typo in a key", fixedWith("department", "departmnet"), FIXED],
    ["letters of a key in another order", fixedWith("year", "yaer"), FIXED],
    ["a number that is a name", fixedWith("宣传部", "12345"), fixedWith("宣传部", "'12345'")],
    ["a value that begins with syntax", fixedWith("不少于4", ">=4"), fixedWith("不少于4", "'>=4'")],
    ["several mistakes in one line", fixedWith("  - level1: 产出", "　－level1：产出"), FIXED],
    [
      "mistakes of all kinds",
      FIXED.replace("year: ", "ｙｅａｒ：").replace("department", "departmnet").replaceAll("- level1", "－level1"),
      FIXED,
    ],
  ])("%s", ([, before, after]) => {
    expect(fix(before).after).toBe(after);
  });

  test("is said", () => {
    const { mended } = fix(fixedWith("year: ", "ｙｅａｒ："));
    expect(mended.map(({ code }) => code)).toEqual(["shape/unknown-key", "yaml/full-width-colon"]);
  });
});

describe("a unit inside the phrase is taken out", () => {
  test.for<[what: string, before: string, after: string]>([
    ["below the target", "    target: 不少于4场\n", "    target: 不少于4\n    unit: 场\n"],
    ["before a comment", "    target: 不少于4场 # 原表\n", "    target: 不少于4 # 原表\n    unit: 场\n"],
    ["out of quotes", "    target: '≥95%'\n", "    target: ≥95\n    unit: '%'\n"],
    ["out of a plain share", "    target: 100%\n", "    target: 100\n    unit: '%'\n"],
    ["into an empty unit", "    target: 不少于4场\n    unit:\n", "    target: 不少于4\n    unit: 场\n"],
    ["into empty quotes", "    target: 不少于4场\n    unit: '' # 空\n", "    target: 不少于4\n    unit: 场 # 空\n"],
    ["with words behind it", "    target: 4场以上\n", "    target: 4以上\n    unit: 场\n"],
  ])("%s", ([, before, after]) => {
    const text = FIXED.replace("    target: 不少于4\n    unit: 场\n", before);
    expect(fix(text).after).toBe(FIXED.replace("    target: 不少于4\n    unit: 场\n", after));
  });

  test("in braces, in Chinese, with CRLF", () => {
    const text = `年度: 2023
部门名称: 宣传部
指标:
  - {一级指标: 产出指标, 三级指标: 场次, 指标值: 不少于4场, 分值: 10}
  - 一级指标: 效益指标
    指标值: 不少于50篇
    三级指标: 报道量
  - {一级指标: 效益指标, 三级指标: 期数, 指标值: 不少于4, 计算单位: 期}
`;
    expect(fix(text.replaceAll("\n", "\r\n")).after).toBe(
      `年度: 2023
部门名称: 宣传部
指标:
  - {一级指标: 产出指标, 三级指标: 场次, 指标值: 不少于4, 计算单位: 场, 分值: 10}
  - 一级指标: 效益指标
    指标值: 不少于50
    计算单位: 篇
    三级指标: 报道量
  - {一级指标: 效益指标, 三级指标: 期数, 指标值: 不少于4, 计算单位: 期}
`.replaceAll("\n", "\r\n"),
    );
  });

  test.for<[what: string, target: string]>([
    ["a deadline has none", "12月底前"],
    ["several units", "每场不少于50人"],
    ["a text of several lines", "|\n      不少于4场"],
  ])("but not where %s", ([, target]) => {
    const text = FIXED.replace("    target: 不少于4\n    unit: 场\n", `    target: ${target}\n`);
    expect(fix(text).after).toBe(text);
  });

  test("but not out of what other indicators refer to", () => {
    const text = FIXED.replace("target: 不少于4\n    unit: 场", "target: &t 不少于4场").replace(
      "target: 不少于50\n    unit: 篇",
      "target: *t",
    );
    expect(fix(text).after).toBe(text);
  });
});

describe("what is not safe to mend stays", () => {
  test.for<[what: string, text: string]>([
    ["a word that is near a label", `${FIXED}填报日其: 2023-01-04\n`],
    [
      "a key that may be one of two",
      fixedWith("    target: 不少于4\n", "    target: 不少于4\n    leval: 数量指标\n").replace(
        "level1: 产出指标",
        "层级: 产出指标",
      ),
    ],
    ["a short label", fixedWith("    unit: 场\n", "    单价: 场\n")],
    ["a phone number that may be an amount", `${FIXED}contact: {phone: 081599840}\n`],
    ["ten thousands where the unit says 元", amount("1,200万元", "  unit: 元\n")],
    ["an amount that is unclear", amount("约1200万元")],
    ["a day that there is not", `${FIXED}filed_on: 2023.2.30\n`],
    ["a percentage for points", fixedWith("    unit: 场\n", "    unit: 场\n    weight: 10%\n")],
    ["a duplicate key", fixedWith("year: 2023", "year: 2023\nyear: 2024")],
    [
      "bullets inside of a text",
      FIXED.replaceAll("- level1", "－ level1").replace("version: 1", "goal: |\n  － 甲\nversion: 1"),
    ],
    ["tabs inside of a text", FIXED.replace("  name", "\tname").replace("version: 1", "goal: |\n  \t甲\nversion: 1")],
  ])("%s", ([, text]) => {
    expect(fix(text).after).toBe(text);
  });
});

describe("whatever is mended", () => {
  const slips: readonly (readonly [RegExp, string])[] = [
    [/: /, "："],
    [/: /, ":"],
    [/^ {4}/m, "\t"],
    [/- level1/, "-level1"],
    [/year/, "yaer"],
    [/level2/, "leve2"],
    [/target: /, "target: >"],
    [/name: /, "name: %"],
    [/unit/, "单位"],
    [/不少于/, "“不少于"],
  ];

  test("nothing that the form demands is lost", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.subarray([...slips], { minLength: 1 }), fc.nat(400), (chosen, from) => {
        const text = chosen.reduce(
          (form, [pattern, slip]) => form.slice(0, from) + form.slice(from).replace(pattern, slip),
          GOOD_FORM,
        );
        const [before, after] = [text, fix(text).after].map((one) => {
          const { draft } = readForm("form.yaml", new TextEncoder().encode(one));
          return draft === undefined ? [] : statementsOf(draft);
        });
        expect(after).toEqual(expect.arrayContaining([...(before ?? [])]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("fixing", () => {
  test("keeps comments, blank lines and order", () => {
    const text = `# 一\n\n${fixedWith("year: 2023", "yaer: 2023 # 二").replace("indicators:", "# 三\nindicators:")}# 四\n`;
    expect(fix(text).after).toBe(text.replace("yaer", "year"));
  });

  test("mends any mixture of mistakes, and a second time changes nothing", () => {
    const mistakes: readonly (readonly [RegExp, string])[] = [
      [/year: /, "year："],
      [/2023/, "２０２３年"],
      [/department/, "departmnet"],
      [/^ {2}- /gm, "  －"],
      [/^ {4}/gm, "\t\t"],
      [/target: 不少于4$/m, "taregt: 不少于4"],
      [/level1: 效益指标/, "level1：效益指标"],
      [/name: 宣传部/, "　name: 宣传部"],
      [/^ {4}unit: 场\n/m, ""],
      [/^target: 不少于50/m, "target: 不少于50篇"],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...mistakes]), (made) => {
        const broken = made.reduce((text, [words, mistake]) => text.replace(words, mistake), FIXED);
        const { after } = fix(broken);
        expect(fix(after)).toMatchObject({ after, mended: [] });
        expect(bindingErrors(after)).toBeLessThanOrEqual(bindingErrors(broken));
      }),
    );
  });

  test("of a form that is broken anywhere makes nothing worse, and a second time changes nothing", {
    timeout: 60_000,
  }, () => {
    const slip = fc.record({
      at: fc.nat({ max: FIXED.length }),
      cut: fc.nat({ max: 8 }),
      insert: fc.constantFrom(
        ...["", "：", "\t", "　", "－", "- ", "'", '"', "[", ">", "*", "&", "%", "\n", "  ", "10分"],
      ),
    });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const broken = slips.reduce(
          (text, { at, cut, insert }) => text.slice(0, at) + insert + text.slice(at + cut),
          FIXED,
        );
        const { after } = fix(broken);
        expect(fix(after).after).toBe(after);
        expect(bindingErrors(after)).toBeLessThanOrEqual(bindingErrors(broken));
      }),
      { numRuns: 300 },
    );
  });

  test("leaves alone what is suppressed or turned off", () => {
    const code = "target/unit-in-phrase";
    const text = `# perf-disable ${code} -- 原表如此\n${GOOD_FORM}`;
    expect(fix(text).after).toBe(text);
    const level = { value: "off", place: { file: "perf.config.yaml" } } as const;
    const settings = new Map([[code, { level, options: new Map() }]]);
    expect(fixForm("form.yaml", new TextEncoder().encode(GOOD_FORM), { settings }).after).toBe(GOOD_FORM);
  });
});

describe.each(SLIPS.map(([name, edit, form]) => ({ name, edit, form: form ?? ENGLISH_FORM })))(
  "after $name",
  ({ edit, form }) => {
    const edited = edit(form);
    const bytes = typeof edited === "string" ? new TextEncoder().encode(edited) : edited;
    const level = { value: "off", place: { file: "perf.config.yaml" } } as const;
    const settings = new Map([["target/unit-in-phrase", { level, options: new Map() }]]);
    const fixed = fixForm("form.yaml", bytes, { settings });
    const before = readForm("form.yaml", bytes);
    const after = readForm("form.yaml", new TextEncoder().encode(fixed.after));

    test("fixing mends or leaves alone, and a second time changes nothing", () => {
      expect(fix(fixed.after).mended.filter(isBinding)).toEqual([]);
      expect(after.diagnostics.length).toBeLessThanOrEqual(before.diagnostics.length - fixed.mended.length);
    });

    test("a mended form says what it was read as", () => {
      expect(indicatorsOf(after)).toEqual(expect.arrayContaining([...indicatorsOf(before)]));
    });

    test("every comment stays", () => {
      const comments = (text: string) => text.match(/#.*$/gm);
      expect(comments(fixed.after)).toEqual(comments(fixed.before));
    });
  },
);

/** Without the weight: that of the slip is silent before it is mended. */
function indicatorsOf({ draft }: FormDocument) {
  const indicators = draft?.blocks.flatMap((block) => block.indicators) ?? [];
  return indicators.map(({ weight, ...rest }) => rest);
}
