import { describe, expect, test } from "vitest";
import { GOOD } from "./support/forms.ts";
import { run } from "./support/run.ts";

const SLY = "::error::x ##[error]y";
const FORM = GOOD.replace("name: 群众文化活动场次", `name: "${SLY}"`).replace("target: ≥100", "target: 待定");

const environment = { GITHUB_ACTIONS: "true" };

describe("under GitHub Actions nothing that is printed is a command", () => {
  test.for(["pretty", "json", "jsonl", "markdown", "csv", "junit", "checkstyle", "sarif", "gitlab", "html"])(
    "in the format %s",
    async (format) => {
      const { stdout } = await run(["validate", "a.yaml", "--format", format], {
        files: { "a.yaml": FORM },
        environment,
      });
      expect(stdout).not.toMatch(/##\[|^\s*::/m);
      expect(stdout).toContain("error");
    },
  );

  test("and JSON says the same", async () => {
    const words = ["validate", "a.yaml", "--format", "json"];
    const there = await run(words, { files: { "a.yaml": FORM }, environment });
    const here = await run(words, { files: { "a.yaml": FORM } });
    expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout));
  });

  test("but the annotations of the format for GitHub", async () => {
    const { stdout } = await run(["validate", "a.yaml", "--format", "github"], {
      files: { "a.yaml": FORM },
      environment,
    });
    expect(stdout).toMatch(/^::error file=a\.yaml,line=/m);
    expect(stdout).not.toMatch(/^::error::x/m);
  });

  test("nor is a complaint", async () => {
    const { stderr } = await run(["validate", "##[error]x"], { environment });
    expect(stderr).toContain("no file matches");
    expect(stderr).not.toContain("##[");
  });

  test("and elsewhere everything stays as it is", async () => {
    const { stdout } = await run(["validate", "a.yaml", "--format", "csv"], { files: { "a.yaml": FORM } });
    expect(stdout).toContain("##[error]y");
  });
});
