import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./cli/support/run.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const transcripts = [...readme.matchAll(/```console\n\$ perf (.+)\n([\s\S]*?)```/g)].map(
  ([, command = "", output = ""]) => [command, output] as const,
);

describe("the README shows what the program prints", () => {
  test("three transcripts", () => {
    expect(transcripts).toHaveLength(3);
  });

  test.for(transcripts)("perf %s", async ([command, output]) => {
    const argv = command.split(" ");
    const paths = argv.filter((word) => word.includes("/"));
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, root))]));
    const { stdout } = await run(argv, { files });
    expect(stdout).toBe(output);
  });
});
