import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { exact } from "../../src/base/exact.ts";
import { html } from "../../src/formatters/html/index.ts";
import { STYLES } from "../../src/formatters/html/styles.ts";
import { bar } from "../../src/formatters/html/table.ts";
import { inertLines } from "../../src/formatters/text/inert.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeFileReport, makeScoreReport } from "../../src/report/make-report.ts";
import type { Report } from "../../src/report/report.ts";
import { HOSTILE, hostileFinding, hostileScore } from "./support/hostile.ts";
import { manyFindings } from "./support/many-findings.ts";
import { parseXml, type XmlElement } from "./support/parse-xml.ts";
import { makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

const english = style({ language: "en" });

/** Every finding about the first indicator, once as the form has it and once with the form's labels as keys. */
const ABOUT_FIRST: readonly Diagnostic[] = ["/indicators/0/target", "/指标/0/预期指标"].map((pointer, index) => ({
  code: `target/finding-${index + 1}`,
  severity: "info",
  message: { zh: `第 ${index + 1} 个问题`, en: `finding ${index + 1}` },
  place: {
    file: "form.yaml",
    pointer,
    start: { line: 8, column: 13 },
    end: { line: 8, column: 17 },
  },
}));

describe.each<[what: string, report: Report]>([
  ["findings", validationReport()],
  ["no findings", validationReport([])],
  ["a score", scoreReport()],
  ["a form that could not be scored", makeScoreReport(validationReport().files, undefined, DEFAULT_GATE)],
  ...HOSTILE.flatMap((text): [string, Report][] => [
    [`findings about ${JSON.stringify(text).slice(0, 40)}`, hostileFinding(text)],
    [`a score of ${JSON.stringify(text).slice(0, 40)}`, hostileScore(text)],
  ]),
])("html of %s", (_, report) => {
  const elements = flat(parseHtml(html.report(report, style())));

  test("is well-formed, has no script and loads nothing", () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const active of ["script", "img", "link", "iframe", "object", "form", "input", "base"]) {
      expect(names).not.toContain(active);
    }
    const attributes = elements.flatMap(({ attributes }) => Object.entries(attributes));
    expect(attributes.filter(([name]) => name.startsWith("on") || name === "src" || name === "style")).toEqual([]);
    expect(attributes.filter(([name, value]) => name === "href" && !value.startsWith("#"))).toEqual([]);
  });

  test("names its bars and describes them, and names the cells of cards", () => {
    for (const { children } of elements.filter(({ name }) => name === "svg")) {
      expect(children.slice(0, 2).map(({ name, text }) => [name, text !== ""])).toEqual([
        ["title", true],
        ["desc", true],
      ]);
    }
    const cells = elements.filter(({ name, text, children }) => name === "td" && (text !== "" || children.length > 0));
    expect(cells.filter(({ attributes }) => !attributes["data-label"] && attributes.colspan !== "7")).toEqual([]);
  });
});

describe("a score as a page", () => {
  const page = parseHtml(html.report(scoreReport(), english));
  const row = rowOf(page, "宣讲报告会场数");

  test("says whose it is, by which rules, what came out and what it is not", () => {
    expect(page.attributes.lang).toBe("en");
    const cover = textOf(find(page, "header"));
    for (const said of ["荔湾区委员会宣传部", "2023", "mof-2020-10 (version 1)", "53.83", "差 (poor)", "✗ fail"]) {
      expect(cover).toContain(said);
    }
    expect(textOf(page)).toContain("not the official evaluation of the department");
  });

  test("says by which rules the total can be computed again, and from which files", () => {
    const said = textOf(page);
    for (const rule of [
      "财预〔2020〕10号",
      "half up to 2 decimals",
      "优 ≥ 90, 良 ≥ 80",
      "部分达成 80–60 %",
      "form.yaml",
    ]) {
      expect(said).toContain(rule);
    }
  });

  test("tells first where the points were lost, the most first", () => {
    const section = flat(page).find(({ attributes }) => attributes.class === "lost");
    const rows = flat(section ?? page).filter(({ name, attributes }) => name === "tr" && attributes.role === "row");
    expect(rows.slice(1).map((one) => textOf(find(one, "span")) + textOf(find(one, "td")))).toEqual([
      "新闻报道量−15.00",
      "网络正面宣传报道篇数−15.00",
      "市民对文明城市建设满意度−10.00",
      "宣讲报告会场数−3.12",
      "广州荔湾发布微信、微博阅读量−2.17",
      "budget execution−0.88",
      "sum−46.17",
    ]);
    expect(textOf(section)).toContain("−3.12");
  });

  test("shows a row with all that its points follow from", () => {
    const cells = flat(row).filter(({ attributes }) => attributes["data-label"]);
    expect(cells.map((cell) => [cell.attributes["data-label"], cell.text + textOf(find(cell, "span"))])).toEqual([
      ["target", "不少于4场"],
      ["actual", "3场"],
      ["achieved", "75 %"],
      ["weight", "12.50"],
      ["score", "9.38"],
      ["verdict", "✗ unmet"],
    ]);
    expect(textOf(find(row, "details"))).toContain("3 ÷ 4 × 12.50 = 9.38");
    expect(textOf(find(row, "details"))).toContain("actuals.csv:3");
    expect(textOf(find(row, "details"))).toContain("宣讲通知三份");
    expect(textOf(find(row, "p"))).toContain("会场装修，一场改到次年");
  });

  test.for<[score: string, weight: string, width: string]>([
    ["0", "12.5", "0.0"],
    ["0.01", "12.5", "1"],
    ["9.38", "12.5", "75.0"],
    ["12.5", "12.5", "100.0"],
    ["13", "12.5", "100.0"],
  ])("draws %s of %s points", ([score, weight, width]) => {
    const { html: drawing } = bar("新闻报道量", { score: exact(score), weight: exact(weight) }, "en");
    expect(drawing).toContain(`class="fill" width="${width}"`);
  });

  test("shows a finding beside the row it is about and nowhere else", () => {
    expect(textOf(row)).toContain("did you mean “宣讲报告会场数”? error actuals/unknown-indicator");
    expect(textOf(page).split("actuals/unknown-indicator")).toHaveLength(2);
  });

  test("finds the row of a finding in a form with Chinese keys", () => {
    const files = [makeFileReport("form.yaml", "", ABOUT_FIRST)];
    const scorecard = makeScorecard();
    const blocks = scorecard.blocks.map((block) => ({
      ...block,
      indicators: block.indicators.map((score, index) => {
        const path = block.block.kind === "task" ? ["tasks", 0, "indicators", index] : ["indicators", index];
        return { ...score, indicator: { ...score.indicator, path } };
      }),
    }));
    const shown = parseHtml(html.report(makeScoreReport(files, { ...scorecard, blocks }, DEFAULT_GATE), english));
    const first = textOf(rowOf(shown, "文明社区示范点推荐数量"));
    expect(first).toContain("finding 1");
    expect(first).toContain("finding 2");
  });

  test("keeps what is about no row in a list of its own", () => {
    const report = makeScoreReport(validationReport().files, makeScorecard(), DEFAULT_GATE);
    expect(textOf(parseHtml(html.report(report, english)))).toContain("Other findings");
  });
});

describe("findings as a page", () => {
  test("marks the text in question", () => {
    const page = parseHtml(html.report(validationReport(), english));
    expect(flat(page).flatMap((element) => (element.name === "mark" ? element.text : []))).toEqual([
      "departmnet",
      "质量指标",
      "反映舆情处置率，即当年已经处置的舆情数量占当年发现的舆情数量的比例，由区委宣传部舆情科按月统计并在次月五日之前报送，全年数为十二个月的平均数",
    ]);
  });

  test("lists files without findings by name only", () => {
    const files = [...validationReport().files, makeFileReport("forms/clean.yaml", "", [])];
    const page = parseHtml(html.report({ ...validationReport(), files }, english));
    expect(textOf(find(page, "h3"))).toBe("forms/2023/xuanchuan.yaml");
    expect(textOf(page)).toContain("Files without findings forms/clean.yaml");
  });

  test("lists all of 30,000 and links every file", () => {
    const page = html.report(manyFindings(30_000), english);
    expect(page.match(/<li class="finding/g)).toHaveLength(30_000);
    expect(page.match(/<a href="#file-/g)).toHaveLength(10);
  });

  test("of one endless line stays small", () => {
    const line = "数".repeat(100_000);
    const finding = (column: number): Diagnostic => ({
      code: "yaml/syntax",
      severity: "error",
      message: { zh: "x", en: "x" },
      place: {
        file: "a.yaml",
        start: { line: 1, column },
        end: { line: 1, column: column + 1 },
      },
    });
    const findings = Array.from({ length: 1_000 }, (_, index) => finding(index + 1));
    const files = [makeFileReport("a.yaml", line, findings)];
    expect(html.report({ ...validationReport(), files }, english).length).toBeLessThan(1_000_000);
  });
});

describe("hostile text", () => {
  test.each(HOSTILE)("is text and nothing else: %j", (text) => {
    const page = parseHtml(html.report(hostileScore(text), style()));
    const shown = blanks(withoutNoncharacters(inertLines(text)));
    const names = flat(page).filter(({ name, attributes }) => name === "th" && attributes.scope === "row");
    expect(names.filter((cell) => blanks(textOf(cell)).includes(shown)).length).toBeGreaterThan(7);
  });
});

describe("the colours", () => {
  const [light = "", dark = ""] = Array.from(
    STYLES.matchAll(/:root \{([^}]*--ground[^}]*)\}/g),
    ([, body]) => body ?? "",
  );

  test.for([
    ["light", light],
    ["dark", dark],
  ] as const)("have a contrast of 4.5 : 1 in the %s", ([, source]) => {
    const colour = (name: string) => new RegExp(`--${name}: #(\\w+)`).exec(source)?.[1] ?? "";
    const texts = ["text", "muted", "accent", "good", "fine", "middling", "bad"];
    const pairs = texts.flatMap((text) => ["sheet", "ground", "band"].map((ground) => [text, ground] as const));
    const poor = [...pairs, ["on-mark", "mark"] as const].filter(
      ([text, ground]) => contrast(colour(text), colour(ground)) < 4.5,
    );
    expect(poor).toEqual([]);
  });
});

/** The page as an element: its own markup is also XML, except for the parts that this takes away. */
function parseHtml(page: string): XmlElement {
  const xml = withoutNoncharacters(page)
    .replace(/^<!doctype html>\n/, '<?xml version="1.0" encoding="UTF-8"?>\n')
    .replace(/<style>[^<]*<\/style>/, "")
    .replaceAll(/<meta ([^>]*)>/g, "<meta $1/>");
  return parseXml(xml);
}

/** Browsers show a replacement for these; XML has no place for them. */
function withoutNoncharacters(text: string): string {
  return text.replaceAll(/[\uFFFE\uFFFF]/g, "");
}

function flat(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(flat)];
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  return flat(element).find((one) => one.name === name);
}

function rowOf(page: XmlElement, indicator: string): XmlElement {
  const row = flat(page).find(
    (element) => element.attributes.class === "indicator" && textOf(find(element, "th")).startsWith(indicator),
  );
  if (row === undefined) throw new Error(`no row of ${indicator}`);
  return row;
}

/** The text of an element and of all inside, in no particular order of the two. */
function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return blanks([element.text, ...element.children.map(textOf)].join(" "));
}

function blanks(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Of two colours, after WCAG 2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
