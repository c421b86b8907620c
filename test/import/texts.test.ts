import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../cli/support/run.ts";

const FOLDER = new URL("texts/", import.meta.url);
const TEXTS = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

// Published texts as they were copied from web pages; each ends where the copy was cut.
test.for(TEXTS)("%s: what a person is told of it, and the YAML", async (file) => {
  const files = { [file]: readFileSync(new URL(file, FOLDER), "utf8") };
  const { status, stdout, stderr, written } = await run(["import", file, "--lang", "zh"], { files });
  const told = [
    `status ${status}\n`,
    stderr,
    stdout,
    ...Object.entries(written).map(([path, text]) => `── ${path}\n${text}`),
  ];
  await expect(told.join("\n").replaceAll("\r\n", "\n")).toMatchFileSnapshot(
    `texts/golden/${file.replace(".txt", ".out")}`,
  );
});
