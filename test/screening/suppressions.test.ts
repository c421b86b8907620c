import { describe, expect, test } from "vitest";
import { validate } from "../../src/validate.ts";
import { summary } from "../readers/support/read.ts";

/** One finding that matters here: level 1 of the second indicator, in line 11. */
const FORM = `version: 1
year: 2023
department: { name: 宣传部, finance_office: 行政政法科, functions: 宣传 }
budget: { total: 1, fiscal_appropriation: 1 }
goal: 举办宣讲4场
indicators:
  - level1: 产出指标
    name: 宣讲报告会场数
    target: 不少于4
    unit: 场
  - level1: 质量指标
    name: 报告质量合格率
    target: ≥95
    unit: '%'
`;

const CODE = "class/unknown-level1";

/** The form with a line of its own before line 11, and what is found of the code and of suppressions. */
function above(comment: string): readonly string[] {
  return found(FORM.replace("  - level1: 质量", `${comment}\n  - level1: 质量`));
}

function found(text: string): readonly string[] {
  const { diagnostics } = validate("form.yaml", new TextEncoder().encode(text));
  return diagnostics.filter(({ code }) => code === CODE || code.startsWith("suppression/")).map(summary);
}

describe("a suppression", () => {
  test("is needed here", () => {
    expect(found(FORM)).toEqual([`11:13 ${CODE}`]);
  });

  test.for<[what: string, found: readonly string[]]>([
    ["for the next line", above(`  # perf-disable-next-line ${CODE} -- 原表如此`)],
    ["with a dash of a word processor", above(`# perf-disable-next-line ${CODE} —— 原表如此`)],
    ["without a space behind the mark", above(`#perf-disable-next-line ${CODE} -- 原表如此`)],
    [
      "over other comments and blank lines",
      above(`# perf-disable-next-line ${CODE} -- 原表如此\n\n# 第二项\n  # 质量`),
    ],
    ["for the whole file", found(`# perf-disable ${CODE} -- 原表如此\n${FORM}`)],
    ["for the whole file, at its end", found(`${FORM}# perf-disable ${CODE} -- 原表如此\n`)],
    ["behind the line", found(FORM.replace("质量指标", `质量指标 # perf-disable ${CODE} -- 原表如此`))],
    ["in a file with CRLF", found(`# perf-disable ${CODE} -- 原表如此\n${FORM}`.replaceAll("\n", "\r\n"))],
  ])("takes a finding out: %s", ([, found]) => {
    expect(found).toEqual([]);
  });

  test.for<[what: string, found: readonly string[], expected: readonly string[]]>([
    [
      "for another line",
      found(FORM.replace("  - level1: 产出", `# perf-disable-next-line ${CODE} -- 原表如此\n  - level1: 产出`)),
      ["7:26 suppression/unused", `12:13 ${CODE}`],
    ],
    [
      "behind another line",
      found(FORM.replace("不少于4", `不少于4 # perf-disable ${CODE} -- 原表如此`)),
      ["9:33 suppression/unused", `11:13 ${CODE}`],
    ],
    [
      "for another code",
      above("# perf-disable-next-line target/implausible -- 原表如此"),
      ["11:26 suppression/unused", `12:13 ${CODE}`],
    ],
    [
      "for one of two codes",
      above(`# perf-disable-next-line target/implausible, ${CODE} -- 原表如此`),
      ["11:26 suppression/unused"],
    ],
    [
      "for a code that there is not",
      above("# perf-disable-next-line class/unknown-level -- 原表如此"),
      ["11:26 suppression/unknown-code", `12:13 ${CODE}`],
    ],
    ["for no code", above("# perf-disable-next-line -- 原表如此"), ["11:1 suppression/unknown-code", `12:13 ${CODE}`]],
    [
      "in a text",
      found(FORM.replace("goal: 举办宣讲4场", `goal: '举办4场 # perf-disable ${CODE} -- 原表如此'`)),
      [`11:13 ${CODE}`],
    ],
    [
      "in a block of text",
      found(FORM.replace("goal: 举办宣讲4场", `goal: |\n  举办4场\n  # perf-disable ${CODE} -- 原表如此`)),
      [`13:13 ${CODE}`],
    ],
    ["of another tool", above(`# eslint-disable ${CODE} -- 原表如此`), [`12:13 ${CODE}`]],
    ["of another program called perf", above("# perf stat -d"), [`12:13 ${CODE}`]],
    ...["perf-disable-all", "perf-disable-nextline", "perf-disble", "Perf-Disable-Next-Line", "perf_disable"].map(
      (word): [string, readonly string[], readonly string[]] => [
        word,
        above(`# ${word} ${CODE} -- 原表如此`),
        ["11:3 suppression/unknown-directive", `12:13 ${CODE}`],
      ],
    ),
  ])("tells what it does not do: %s", ([, found, expected]) => {
    expect(found).toEqual(expected);
  });

  test.for<[what: string, edited: string, expected: readonly string[]]>([
    ["a list", FORM.replace("indicators:", `# perf-disable-next-line ${CODE} -- 原表如此\nindicators:`), []],
    [
      "a list in its own column",
      FORM.replaceAll("\n  ", "\n").replace("indicators:", `# perf-disable-next-line ${CODE} -- 原表如此\nindicators:`),
      [],
    ],
    [
      "a key with its value behind it",
      FORM.replace("goal:", `# perf-disable-next-line ${CODE} -- 原表如此\ngoal:`),
      ["5:26 suppression/unused", `12:13 ${CODE}`],
    ],
    [
      "another block",
      `# perf-disable-next-line ${CODE} -- 原表如此\ncontact:\n  name: 某人\n${FORM}`,
      ["1:26 suppression/unused", `14:13 ${CODE}`],
    ],
  ])("above a key covers its value: %s", ([, edited, expected]) => {
    expect(found(edited)).toEqual(expected);
  });

  test("of 5,000 comments above one key takes no time", () => {
    const one = `# perf-disable-next-line ${CODE}\n`;
    const text = FORM.replace("indicators:", `${one.repeat(5_000)}indicators:`);
    expect(found(text).at(-1)).toContain("suppression/without-reason");
  });

  test("works without a reason, but is asked for one", () => {
    expect(above(`# perf-disable-next-line ${CODE}`)).toEqual(["11:1 suppression/without-reason"]);
    expect(above(`# perf-disable-next-line ${CODE} --`)).toEqual(["11:1 suppression/without-reason"]);
  });

  test("cannot hide that a form was not read", () => {
    const text = `# perf-disable yaml/open-quote, shape/missing-key -- 以后再改\n${FORM}remarks: '未完\n`;
    const { diagnostics } = validate("form.yaml", new TextEncoder().encode(text));
    expect(diagnostics.map(summary)).toEqual([
      "1:16 suppression/unused",
      "1:33 suppression/unused",
      "16:10 yaml/open-quote",
    ]);
    expect(diagnostics[0]?.message.en).toBe(
      "“yaml/open-quote” cannot be suppressed: with that error the form is not read in full",
    );
  });

  test("says what was probably meant", () => {
    const text = `# perf-disable class/unknow-level1 -- 原表如此\n${FORM}`;
    const { diagnostics } = validate("form.yaml", new TextEncoder().encode(text));
    expect(diagnostics.find(({ code }) => code === "suppression/unknown-code")?.message).toEqual({
      zh: "没有代码“class/unknow-level1”，是否想写“class/unknown-level1”？",
      en: "there is no code “class/unknow-level1”, did you mean “class/unknown-level1”?",
    });
  });
});
