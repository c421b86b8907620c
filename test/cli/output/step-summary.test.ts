import { describe, expect, test, vi } from "vitest";
import { withinLimit } from "../../../src/cli/output/step-summary.ts";
import { GOOD_FORM, goodFormWith } from "../../readers/support/read.ts";
import { realFolder } from "../support/real-folder.ts";
import { run, type World } from "../support/run.ts";

// The first run has the sources of the command compiled.
vi.setConfig({ testTimeout: 30_000 });

const GITHUB = { GITHUB_STEP_SUMMARY: "summary.md" };

function world(more: Partial<World> = {}): World {
  return { files: { "form.yaml": goodFormWith("不少于4场", "待定") }, environment: GITHUB, ...more };
}

describe("the summary of a step", () => {
  test("is the report as Markdown, below what other commands have put there", async () => {
    const { path, read } = realFolder({ "form.yaml": GOOD_FORM, "summary.md": "# tests\n" });
    for (const command of ["validate form.yaml", "validate form.yaml --fail-on info"]) {
      await run([...command.split(" "), "--format", "github"], { folder: path, environment: GITHUB });
    }
    expect(read("summary.md")).toMatch(/^# tests\n## ✓ pass\n[\s\S]*form\.yaml[\s\S]*\n\n## ✗ fail: /);
  });

  test("is written of a score too", async () => {
    const files = { "form.yaml": GOOD_FORM, "form.actuals.csv": "indicator,actual\n宣讲报告会场数,5场\n" };
    const { written } = await run(["score", "form.yaml", "--format", "github"], world({ files }));
    expect(written["summary.md"]).toContain("宣讲报告会场数");
  });

  test.for<[what: string, argv: readonly string[], more: Partial<World>]>([
    ["in another format", ["--format", "json"], {}],
    ["outside GitHub", ["--format", "github"], { environment: {} }],
    ["where GitHub names no file", ["--format", "github"], { environment: { GITHUB_STEP_SUMMARY: "" } }],
    ["for a further report", ["--output", "github=a.txt", "--format", "json"], {}],
  ])("is not written %s", async ([, argv, more]) => {
    const { written } = await run(["validate", "form.yaml", ...argv], world(more));
    expect(Object.keys(written)).toEqual(argv.includes("--output") ? ["a.txt"] : []);
  });

  test.for([
    ["form.yaml", 1],
    ["good.yaml", 0],
  ] as const)("changes nothing of the result of %s where it cannot be written", async ([form, status]) => {
    const files = { ...world().files, "good.yaml": GOOD_FORM };
    const refusals = { "summary.md": "EACCES" };
    expect(await run(["validate", form, "--format", "github"], world({ files, refusals }))).toMatchObject({
      status,
      stderr: "no step summary in “summary.md” (EACCES), which changes nothing of the result\n",
    });
  });

  test("stays below what GitHub shows, in whole lines", () => {
    const row = `| ${"表".repeat(300)} |`;
    const shown = withinLimit(`${row}\n`.repeat(2000), "zh");
    expect(new TextEncoder().encode(shown).length).toBeLessThan(1024 * 1024);
    const [end, , close, , ...rows] = shown.trimEnd().split("\n").toReversed();
    expect(end).toContain("--output markdown=报告.md");
    expect(close).toBe("</details>");
    expect(new Set(rows)).toEqual(new Set([row]));
    expect(withinLimit("短\n", "zh")).toBe("短\n");
  });
});
