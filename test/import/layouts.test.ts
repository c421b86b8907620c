import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../cli/support/run.ts";

const FOLDER = new URL("layouts/", import.meta.url);
const DOCUMENTS = readdirSync(FOLDER).filter((file) => /\.\w+$/.test(file));

// Documents made for this: two levels with 指标内容, names under 二级指标, no levels, tables side by side, heads over heads,
// 年初 and 调整后, tracked and hidden text, monitoring, pages, a cell on a line, two forms, number formats.
test.for(DOCUMENTS)("%s: what a person is told of it, and the files", { timeout: 60_000 }, async (file) => {
  const files = { [file]: readFileSync(new URL(file, FOLDER)) };
  const { status, stdout, stderr, written } = await run(["import", file, "--lang", "zh"], { files });
  const told = [
    `status ${status}\n`,
    stderr,
    stdout,
    ...Object.entries(written).map(([path, text]) => `── ${path}\n${text}`),
  ];
  const text = told.join("\n").replaceAll("\r\n", "\n");
  await expect(text).toMatchFileSnapshot(`layouts/golden/${file.replace(/\.\w+$/, ".out")}`);
});
