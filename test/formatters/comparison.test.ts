import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import type { ChangeKind } from "../../src/comparing/comparison.ts";
import { diff } from "../../src/diff.ts";
import { renderComparison as json } from "../../src/formatters/json/comparison.ts";
import { renderComparison as markdown } from "../../src/formatters/markdown/comparison.ts";
import { renderComparison as pretty } from "../../src/formatters/terminal/comparison.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { style } from "./support/styles.ts";

const BEFORE = `version: 1
year: 2023
department: { name: 中共某区委宣传部 }
indicators:
  - { level1: 产出指标, name: 新闻报道量, target: 不少于50篇 }
  - { level1: 产出指标, name: 宣讲报告会场数, target: 4场 }
  - { level1: 产出指标, name: 主题活动次数, target: 不少于10场 }
tasks:
  - name: 文明城市建设与公共文明引导工作
    indicators:
      - { level1: 产出指标, name: 巡查次数, target: 不少于50组次 }
      - { level1: 效益指标, name: 市民对文明城市建设满意度, target: 显著提升 }
      - { level1: 产出指标, name: 引导队伍建设经费, target: 不超过30万元 }
`;

/** Weakened, unchanged in other words, other unit, removed, other words, stricter in another unit, added. */
const AFTER = BEFORE.replace("year: 2023", "year: 2024")
  .replace("不少于50篇", "≥40篇")
  .replace("4场", "不少于4场")
  .replace("不少于10场", "不少于10次")
  .replace("      - { level1: 产出指标, name: 巡查次数, target: 不少于50组次 }\n", "")
  .replace("显著提升", "明显提升")
  .replace("不超过30万元", "≤250000元")
  .concat("      - { level1: 产出指标, name: 志愿者培训人数, target: 约500人 }\n");

function report(after = AFTER, failOn: readonly ChangeKind[] = ["weakened", "removed"]) {
  const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
  return diff(input("forms/2023.yaml", BEFORE), input("forms/2024.yaml", after), failOn);
}

const UNREADABLE = report(AFTER.replace("name: 新闻报道量", "nmae: 新闻报道量"));

describe.each<Language>(["zh", "en"])("a comparison in %s", (language) => {
  test.each([80, 120])("is laid out at %i columns", async (width) => {
    const text = pretty(report(), style({ language, width }));
    await expect(text).toMatchFileSnapshot(`golden/diff.${language}.${width}.txt`);
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
  });

  test("is a table in Markdown", async () => {
    await expect(markdown(report(), style({ language }))).toMatchFileSnapshot(`golden/diff.${language}.md`);
  });

  test("of two equal forms says that nothing has changed", () => {
    const text = pretty(report(BEFORE), style({ language }));
    expect(text).toContain({ zh: "目标没有变化", en: "no target has changed" }[language]);
    expect(text).toContain({ zh: "不变 6\n✓ 通过\n", en: "unchanged 6\n✓ pass\n" }[language]);
  });
});

test("colour is never the only signal", () => {
  const coloured = pretty(report(), style({ colour: new Chalk({ level: 3 }) }));
  expect(coloured).toContain("\u001b[");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
  expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(pretty(report(), style()));
});

test("forms with errors are shown with their findings instead", () => {
  for (const format of [pretty, markdown]) {
    const text = format(UNREADABLE, style({ language: "en" }));
    expect(text).toContain("shape/unknown-key");
    expect(text).toContain("a form has errors, so nothing was compared");
    expect(text).not.toContain("→");
  }
});

describe("JSON", () => {
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  const isDiff = new Ajv2020({ allErrors: true, strict: false })
    .addSchema(schemaOf("report"))
    .compile(schemaOf("diff"));

  test.for([
    ["a comparison", report()],
    ["forms with errors", UNREADABLE],
  ] as const)("of %s is what the schema says", ([, one]) => {
    isDiff(JSON.parse(json(one, style())));
    expect(isDiff.errors).toBe(null);
  });

  test("has every target, also the unchanged ones", () => {
    const { before, after, changes, summary, verdict, reasons } = JSON.parse(json(report(), style({ language: "en" })));
    expect([before, after]).toEqual([
      { path: "forms/2023.yaml", department: "中共某区委宣传部", year: 2023 },
      { path: "forms/2024.yaml", department: "中共某区委宣传部", year: 2024 },
    ]);
    expect(changes.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
      "weakened 新闻报道量",
      "unchanged 宣讲报告会场数",
      "changed 主题活动次数",
      "changed 市民对文明城市建设满意度",
      "strengthened 引导队伍建设经费",
      "added 志愿者培训人数",
      "removed 巡查次数",
    ]);
    expect(changes[0]).toEqual({
      kind: "weakened",
      block: "department",
      blockName: "中共某区委宣传部",
      name: "新闻报道量",
      before: expect.objectContaining({ text: "不少于50篇", notation: ">= 50 篇" }),
      after: expect.objectContaining({
        text: "≥40篇",
        place: expect.objectContaining({ file: "forms/2024.yaml", line: 5 }),
      }),
      because: null,
      remarks: [],
    });
    expect(summary).toEqual({
      removed: 1,
      weakened: 1,
      changed: 2,
      strengthened: 1,
      added: 1,
      renamed: 0,
      unchanged: 1,
    });
    expect([verdict, reasons]).toEqual(["fail", ["targets removed: 1", "targets weakened: 1"]]);
  });
});
