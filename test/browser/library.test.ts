/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as Library from "../../src/index.ts";
import { isLeftOut, openBrowser, WHY_LEFT_OUT } from "./support/chromium.ts";

const read = (path: string) => readFileSync(new URL(`../../examples/liwan-2023/${path}`, import.meta.url), "utf8");

declare const jxperf: typeof Library;

describe.skipIf(isLeftOut)(isLeftOut ? WHY_LEFT_OUT : "the library in a browser", () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let script: string;

  beforeAll(async () => {
    browser = await openBrowser();
    // Nothing stands in for Node here: what asks for it does not build, or fails as it runs.
    const { outputFiles } = await build({
      entryPoints: ["dist/index.js"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "jxperf",
      platform: "browser",
      logLevel: "error",
    });
    script = outputFiles[0]?.text ?? "";
  }, 60_000);

  afterAll(() => browser.close());

  test("checks, scores, writes a page and reads a spreadsheet that it wrote", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.setContent("<!doctype html><title>t</title>");
    await page.addScriptTag({ content: script });
    const result = await page.evaluate(
      async ([form, actuals]) => {
        const source = { file: "form.yaml", bytes: form ?? "" };
        const scored = await jxperf.score(source, { file: "actuals.csv", bytes: actuals ?? "" });
        const { xlsx } = await jxperf.templateXlsx(source);
        const empty = await jxperf.score(source, { file: "a.xlsx", bytes: xlsx ?? "" });
        return {
          notation: jxperf.normalizeTarget("3-5万元").notation,
          errors: jxperf.validate(source).summary.errors,
          total: JSON.parse(JSON.stringify(scored)).total,
          html: jxperf.render(scored, "html").slice(0, 15),
          missing: JSON.parse(JSON.stringify(empty)).verdict,
        };
      },
      [read("form.yaml"), read("actuals.csv")],
    );
    expect(errors).toEqual([]);
    expect(result).toEqual({
      notation: "[30000, 50000] 元",
      errors: 2,
      total: "96.50",
      html: "<!doctype html>",
      missing: "fail",
    });
  }, 60_000);
});
