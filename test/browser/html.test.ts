/// <reference lib="dom" />
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pid, stderr } from "node:process";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLeftOut, openBrowser, WHY_LEFT_OUT } from "./support/chromium.ts";
import { flawsOfLayout } from "./support/flaws-of-layout.ts";
import { HOSTILE_ACTUALS, HOSTILE_FORM, HOSTILE_NAMES } from "./support/hostile-form.ts";
import { poorContrasts } from "./support/poor-contrasts.ts";
import { writeReport } from "./support/write-report.ts";

const folder = join(tmpdir(), `perf-browser-${pid}`);
const inFolder = (name: string) => join(folder, name);

const FORM = "examples/liwan-2023/form.yaml";
const ACTUALS = "examples/liwan-2023/actuals.csv";

/** Report → its language, and the command that writes it. */
const REPORTS = {
  "a score": ["zh", "score", FORM, ACTUALS],
  "a score in English": ["en", "score", FORM, ACTUALS],
  "a score without actuals": ["en", "score", FORM, inFolder("empty.csv")],
  "a score beside an earlier one": ["zh", "score", FORM, ACTUALS, "--compare", inFolder("earlier.json")],
  "a ranking": ["en", "score", FORM, inFolder("hostile.yaml"), "--actuals-dir", inFolder("actuals")],
  findings: ["zh", "validate", FORM],
  "findings in English": ["en", "validate", FORM],
  "a score of hostile names": ["zh", "score", inFolder("hostile.yaml"), inFolder("hostile.csv")],
} as const;

type ReportName = keyof typeof REPORTS;

const reportNames = Object.keys(REPORTS).filter((name): name is ReportName => Object.hasOwn(REPORTS, name));

let browser: Browser;

if (isLeftOut) stderr.write(`left out: ${WHY_LEFT_OUT}\n`);

describe.skipIf(isLeftOut)("in a browser", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    mkdirSync(folder);
    mkdirSync(inFolder("actuals"));
    copyFileSync(ACTUALS, inFolder("actuals/form.csv"));
    writeFileSync(inFolder("actuals/hostile.csv"), HOSTILE_ACTUALS);
    writeFileSync(inFolder("empty.csv"), "indicator,actual\n");
    writeFileSync(inFolder("hostile.yaml"), HOSTILE_FORM);
    writeFileSync(inFolder("hostile.csv"), HOSTILE_ACTUALS);
    writeReport("json", inFolder("earlier.json"), "zh", ["score", FORM, inFolder("empty.csv")]);
    for (const name of reportNames) {
      const [language, ...argv] = REPORTS[name];
      writeReport("html", inFolder(`${name}.html`), language, argv);
    }
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(reportNames)("%s", (name) => {
    let page: Page;
    let heard: readonly string[];

    beforeAll(async () => {
      ({ page, heard } = await open(name));
    }, 60_000);

    afterAll(() => page?.context().close());

    test.each([360, 768, 1280])("is neither cut nor overlapping at %i pixels, folded or unfolded", async (width) => {
      await page.setViewportSize({ width, height: 900 });
      for (const isOpen of [false, true]) {
        await fold(page, isOpen);
        expect(await page.evaluate(flawsOfLayout)).toEqual([]);
      }
    });

    test.each(["light", "dark"] as const)(
      "has text that stands out from its ground in %s rooms",
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(poorContrasts)).toEqual([]);
      },
    );

    test("fits the width of A4 paper, on which nothing is folded or dark", async () => {
      await fold(page, false);
      await page.setViewportSize({ width: PAPER_WIDTH, height: 900 });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.evaluate(flawsOfLayout)).toEqual([]);
      expect(await page.evaluate(poorContrasts)).toEqual([]);
      const folded = await page.locator("details > *:not(summary)").evaluateAll(hidden);
      expect(folded).toEqual([]);
    });

    test("has loaded nothing else and complained of nothing", () => {
      expect(heard).toEqual([`loads ${addressOf(name)}`]);
    });
  });

  test("the score stands open, and how a row was judged unfolds, without any script", async () => {
    const { page } = await open("a score in English", { javaScriptEnabled: false });
    const shown = await page.innerText("main");
    for (const said of [
      "96.50",
      "优 (excellent)",
      "mof-2020-10 (version 1)",
      "not the official evaluation",
      ...NAMES,
    ]) {
      expect(shown).toContain(said);
    }
    expect(shown).toContain("targets without an operator: 1");

    const row = page.locator("tbody.indicator").filter({ hasText: "宣讲报告会场数" }).first();
    expect(await row.innerText()).toContain("1 场因场地维修推迟到次年");
    const formula = row.getByText("3 ÷ 4 × 12.50 = 9.38");
    expect(await formula.isVisible()).toBe(false);
    await row.getByText("how it was judged").click();
    expect(await formula.isVisible()).toBe(true);
  });

  test("a phone shows rows as cards, each value with the heading of its column", async () => {
    const { page } = await open("a score in English", { viewport: { width: 360, height: 800 } });
    const cell = page.locator("tbody.indicator td").first();
    expect(await cell.evaluate((one) => getComputedStyle(one, "::before").content)).toBe('"target"');
    expect(
      await page
        .locator("thead")
        .first()
        .evaluate((head) => head.getBoundingClientRect().width),
    ).toBe(1);
  });

  test("who hears the page instead of seeing it gets headings, tables, and what each bar shows", async () => {
    const { page } = await open("a score in English");
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("img", { name: "产出指标" }).first().isVisible()).toBe(true);
    const row = page.locator("tbody.indicator").getByRole("row", { name: "宣讲报告会场数" }).first();
    expect(await row.getByRole("cell").count()).toBe(6);
  });

  test("the printed report is A4, page by page", async () => {
    const { page } = await open("a score");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = Array.from(pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g), ([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)),
    );
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(new Set(sizes.map(String))).toEqual(new Set(["210,297"]));
  });

  test("what a form says stays text", async () => {
    const { page } = await open("a score of hostile names");
    expect(await page.title()).toContain("2023 · 绩效目标得分报告");
    expect(await page.locator("script, img, iframe, link, base, a, [onload], [onerror]").count()).toBe(0);
    expect(await page.locator("svg:not([role=img])").count()).toBe(0);
    const shown = await page.locator("tbody.indicator th > span").allInnerTexts();
    const escaped = ["<U+202E>gpj.exe", "␛[31mred␛[0m", "line one line two"];
    expect(shown.slice(0, HOSTILE_NAMES.length)).toEqual([
      ...HOSTILE_NAMES.slice(0, -5),
      ...escaped,
      ...HOSTILE_NAMES.slice(-2),
    ]);
  });
});

/** 210 mm without the margins, in pixels. */
const PAPER_WIDTH = Math.floor(((210 - 2 * 13) / 25.4) * 96);

/** Every indicator of the form. */
const NAMES = [
  ...[
    "文明社区示范点推荐数量",
    "宣讲报告会场数",
    "公共文明引导队伍建设数量",
    "广州荔湾发布微信、微博阅读量",
    "新闻报道量",
  ],
  ...["网络正面宣传报道篇数", "舆情日报数量", "党报党刊征订量", "先进人物推荐参评数量", "开展主题活动次数", "巡查次数"],
  ...["开展爱国主义教育主题活动次数", "市民对文明城市建设满意度", "反映群众的知晓程度", "舆情处置率"],
  "党员学习教育宣传覆盖情况",
];

function addressOf(name: ReportName): string {
  return pathToFileURL(inFolder(`${name}.html`)).href;
}

/** Opens a report in a window of its own; `heard` is what it asks for and complains of. */
async function open(name: ReportName, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext(options)).newPage();
  const heard: string[] = [];
  page.on("request", (request) => heard.push(`loads ${request.url()}`));
  page.on("console", (message) => heard.push(`says ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`throws ${error.message}`));
  page.on("dialog", (dialog) => heard.push(`asks ${dialog.message()}`));
  await page.goto(addressOf(name));
  return { page, heard };
}

async function fold(page: Page, isOpen: boolean): Promise<void> {
  await page.locator("details").evaluateAll((all, open) => {
    for (const one of all) one.toggleAttribute("open", open);
  }, isOpen);
}

function hidden(elements: readonly Element[]): readonly string[] {
  const isShown = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
  return elements.filter((element) => !isShown(element)).map(({ textContent }) => textContent ?? "");
}
