import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { ASPECTS } from "../../src/report/review-items.ts";
import { rules } from "../../src/rules/index.ts";
import { GOOD_FORM } from "../readers/support/read.ts";
import { realFolder } from "./support/real-folder.ts";

// Every command is loaded.
vi.setConfig({ testTimeout: 30_000 });

describe("perf review", () => {
  test.for(["zh", "en"])("is the sheet of a reviewer, in %s", async (language) => {
    const folder = realFolder({ "form.yaml": readFileSync("examples/liwan-2023/form.yaml", "utf8") });
    const { stdout, status } = await folder.perf(`review form.yaml --lang ${language}`);
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot(`output/review.${language}.md`);
  });

  test("is written to a file, never over another", async () => {
    const folder = realFolder({ "form.yaml": GOOD_FORM });
    expect(await folder.perf("review form.yaml -o sheet.md")).toMatchObject({ stdout: "", status: 0 });
    expect(await folder.perf("review form.yaml -o sheet.md")).toMatchObject({ status: 2 });
    expect(await folder.perf("review form.yaml -o form.yaml")).toMatchObject({ status: 2 });
  });

  test("of what cannot be read says why", async () => {
    expect(await realFolder({}).perf("review form.yaml")).toMatchObject({ status: 2, stdout: "" });
    const { stdout } = await realFolder({ "form.yaml": "- 1\n" }).perf("review form.yaml --lang zh");
    expect(stdout).toContain("规范完整");
  });
});

test("each question but one has rules that answer it", () => {
  const answered = new Set(rules.map(({ aspect }) => aspect));
  const items = ASPECTS.flatMap((aspect) => aspect.items);
  expect(items.filter(({ id }) => !answered.has(id)).map(({ title }) => title.zh)).toEqual(["条件充分"]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});
