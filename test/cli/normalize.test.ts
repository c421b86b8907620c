import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

describe("perf normalize", () => {
  test("reads its arguments", async () => {
    const { status, stdout } = await run(["normalize", "不少于2个", "超过90%", "--format", "jsonl"]);
    expect(status).toBe(0);
    expect(notations(stdout)).toEqual([">= 2 个", "> 90 %"]);
  });

  test("takes the unit column", async () => {
    const { stdout } = await run(["normalize", "≤30", "--unit", "万元", "--format", "jsonl"]);
    expect(notations(stdout)).toEqual(["<= 300000 元"]);
  });

  test("reads a phrase, or phrase and unit, per line of standard input", async () => {
    const stdin = ["不少于2\t个\n\n≤", "30\t万元\n≥95%"];
    const { stdout } = await run(["normalize", "--format", "jsonl"], { stdin });
    expect(notations(stdout)).toEqual([">= 2 个", "?", "<= 300000 元", ">= 95 %"]);
  });

  test("prefers the unit of the line to --unit", async () => {
    const stdin = ["≤30\t元\n≤30\n"];
    const { stdout } = await run(["normalize", "--unit", "万元", "--format", "jsonl"], { stdin });
    expect(notations(stdout)).toEqual(["<= 30 元", "<= 300000 元"]);
  });

  test("has status 1 where a phrase cannot be read", async () => {
    expect((await run(["normalize", "不少于2个", "详见附件"])).status).toBe(1);
    expect((await run(["normalize"], { stdin: ["详见附件"] })).status).toBe(1);
  });

  test("gives one JSON object for one phrase and an array for several", async () => {
    const one = JSON.parse((await run(["normalize", "2个", "--format", "json"])).stdout);
    expect(one).toMatchObject({ schemaVersion: 1, notation: "=? 2 个" });
    const several = JSON.parse((await run(["normalize", "2个", "3个", "--format", "json"])).stdout);
    expect(several).toHaveLength(2);
    const lines = JSON.parse((await run(["normalize", "--format", "json"], { stdin: ["2个\n", "3个\n"] })).stdout);
    expect(lines).toEqual(several);
    expect((await run(["normalize", "--format", "json"], { stdin: [] })).stdout).toBe("[]\n");
  });

  test("tells a person at a terminal what it waits for", async () => {
    const terminal = { stdinIsTTY: true };
    expect((await run(["normalize"], { terminal })).stderr).toBe("type one phrase per line, Ctrl-D ends\n");
    expect((await run(["normalize", "2个"], { terminal })).stderr).toBe("");
  });

  test("does not read what is no UTF-8", async () => {
    const outcome = await run(["normalize"], { stdin: [new Uint8Array([0xb2, 0xbb])] });
    expect(outcome).toMatchObject({ status: 2, stderr: "perf: “-” is not UTF-8\n" });
  });

  test("prints in large pieces, however long the input", async () => {
    let prints = 0;
    const stdin = Array.from({ length: 20 }, () => "不少于2个\n".repeat(1_000));
    const { stdout } = await run(["normalize", "--format", "jsonl"], {
      stdin,
      print: () => {
        prints += 1;
      },
    });
    expect(notations(stdout)).toHaveLength(20_000);
    expect(prints).toBeLessThanOrEqual(21);
  });
});

function notations(jsonl: string): readonly string[] {
  return jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).notation);
}
