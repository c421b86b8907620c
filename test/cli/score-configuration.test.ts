import { describe, expect, test, vi } from "vitest";
import { GOOD } from "./support/forms.ts";
import { type RealFolder, realFolder } from "./support/real-folder.ts";

// The first run has the sources of the command compiled.
vi.setConfig({ testTimeout: 30_000 });

const ACTUALS = `indicator,actual
群众文化活动场次,120
活动验收合格率,96
活动按期完成率,98
单场活动成本,4000
文化服务覆盖率,95
群众满意度,93
budget_execution,100%
`;

const OWN = "extends: mof-2020-10\nname: 本市办法\n";

function scored(files: Readonly<Record<string, string>>): RealFolder {
  return realFolder({ "forms/表.yaml": GOOD, "forms/表.actuals.csv": ACTUALS, ...files });
}

async function policyOf(folder: RealFolder, line: string): Promise<unknown> {
  const { stdout } = await folder.perf(`${line} --format json`);
  return JSON.parse(stdout).policy.name;
}

describe("the policy of perf.config.yaml", () => {
  test.for<[what: string, files: Readonly<Record<string, string>>, line: string, policy: string]>([
    ["is used", { "perf.config.yaml": "policy: mof-2021-101\n" }, "score forms/表.yaml", "mof-2021-101"],
    ["is used for several forms", { "perf.config.yaml": "policy: mof-2021-101\n" }, "score forms", "mof-2021-101"],
    [
      "may be a file, from the folder of the configuration",
      { "perf.config.yaml": "policy: policies/ours.yaml\n", "policies/ours.yaml": OWN },
      "score forms/表.yaml",
      "本市办法",
    ],
    [
      "gives way to the option",
      { "perf.config.yaml": "policy: mof-2021-101\n" },
      "score forms/表.yaml --policy linear-inverse",
      "linear-inverse",
    ],
    [
      "gives way to the option even where it is wrong",
      { "perf.config.yaml": "policy: mof-2222-22\n" },
      "score forms/表.yaml --policy mof-2020-10",
      "mof-2020-10",
    ],
    [
      "is that of the nearest configuration",
      { "perf.config.yaml": "policy: mof-2021-101\n", "forms/perf.config.yaml": "policy: linear-inverse\n" },
      "score forms/表.yaml",
      "linear-inverse",
    ],
    ["is the usual one where none is named", { "perf.config.yaml": "rules: {}\n" }, "score forms", "mof-2020-10"],
  ])("%s", async ([, files, line, policy]) => {
    expect(await policyOf(scored(files), line)).toBe(policy);
  });

  test.for<[what: string, files: Readonly<Record<string, string>>, finding: string]>([
    [
      "is misspelt",
      { "perf.config.yaml": "files: ['*.yaml']\npolicy: mof-2020-1O\n" },
      "  2:9  error    there is no policy “mof-2020-1O”, did you mean “mof-2020-10”?",
    ],
    [
      "is unknown",
      { "perf.config.yaml": "policy: theirs\n" },
      "  1:9  error    there is no policy “theirs”  config/unknown-policy",
    ],
    [
      "is a file that is not there",
      { "perf.config.yaml": "policy: ours.yaml\n" },
      "  1:9  error    the policy cannot be used: “ours.yaml” does not exist",
    ],
    [
      "is a file with errors",
      { "perf.config.yaml": "policy: ours.yaml\n", "ours.yaml": "extends: mof-2020-10\ninverze: ratio\n" },
      "ours.yaml\n  2:1  error    “inverze” is not a key of the policy",
    ],
  ])("that %s is status 2 with a finding at its place, and no score", async ([, files, finding]) => {
    for (const line of ["score forms/表.yaml", "score forms"]) {
      const { status, stdout, stderr } = await scored(files).perf(line);
      expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
      expect(stdout).toContain(finding);
      expect(stdout).toContain("✗ fail: nothing was scored, the configuration has errors");
      expect(stdout).not.toContain("100.00");
    }
  });

  test("that has other mistakes is status 2 too", async () => {
    const { status, stdout } = await scored({ "perf.config.yaml": "polices: x\n" }).perf("score forms/表.yaml");
    expect(status).toBe(2);
    expect(stdout).toContain("“polices” is not a key of the configuration");
  });

  test("that differs between forms must be chosen", async () => {
    const folder = scored({
      "more/表.yaml": GOOD,
      "more/表.actuals.csv": ACTUALS,
      "more/perf.config.yaml": "policy: linear-inverse\n",
    });
    expect(await folder.perf("score forms more")).toMatchObject({
      status: 2,
      stdout: "",
      stderr:
        "perf: the configurations of these forms name different policies (mof-2020-10, linear-inverse), choose one with --policy\n",
    });
    expect(await policyOf(folder, "score forms more --policy linear-inverse")).toBe("linear-inverse");
  });

  test("is shown by perf config print", async () => {
    const folder = scored({
      "perf.config.yaml": "# 评分\npolicy: policies/ours.yaml\n",
      "policies/ours.yaml": OWN,
      "bad/perf.config.yaml": "policy: theirs\n",
    });
    expect((await folder.perf("config print forms/表.yaml")).stdout).toContain(
      "policy: policies/ours.yaml (perf.config.yaml:2)\n",
    );
    expect(await folder.perf("config print bad/a.yaml")).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("there is no policy “theirs”"),
    });
  });
});

describe("what is configured for findings", () => {
  const codesOf = async (folder: RealFolder, line: string): Promise<readonly string[]> => {
    const { stdout } = await folder.perf(`${line} --format json`);
    return JSON.parse(stdout).findings.map(
      ({ code, severity }: { code: string; severity: string }) => `${severity} ${code}`,
    );
  };
  const IMPLIED = { "forms/表.yaml": GOOD.replace("≥100", "100") };

  test("holds for a score, in the form and in the actuals", async () => {
    const actuals = { "forms/表.actuals.csv": ACTUALS.replace(",120", ",约120") };
    const plain = scored({ ...IMPLIED, ...actuals });
    expect(await codesOf(plain, "score forms/表.yaml")).toEqual([
      "info target/implied-operator",
      "warning actuals/approximate",
    ]);
    const config = {
      "perf.config.yaml": `rules: { target/implied-operator: warning }
overrides: [{ files: ["forms/"], rules: { actuals/approximate: off } }]
`,
    };
    for (const line of ["score forms/表.yaml", "score forms"]) {
      expect(await codesOf(scored({ ...IMPLIED, ...actuals, ...config }), line)).toEqual([
        "warning target/implied-operator",
      ]);
    }
  });

  test("decides whether a score passes", async () => {
    const config = { "perf.config.yaml": "rules: { target/implied-operator: error }\n" };
    expect((await scored(IMPLIED).perf("score forms/表.yaml")).status).toBe(0);
    expect((await scored({ ...IMPLIED, ...config }).perf("score forms/表.yaml")).status).toBe(1);
  });

  test("also where a comment says it", async () => {
    const form = GOOD.replace(
      "≥100, unit: 场, weight: 20 }",
      "100, unit: 场, weight: 20 } # perf-disable target/implied-operator -- 原表如此",
    );
    expect(await codesOf(scored({ "forms/表.yaml": form }), "score forms/表.yaml")).toEqual([]);
  });

  test("makes no pass of what could not be judged", async () => {
    const form = GOOD.replace("≥100", "待定");
    const config = { "perf.config.yaml": "rules: { target/unreadable: off }\n" };
    const { status, stdout } = await scored({ "forms/表.yaml": form, ...config }).perf("score forms/表.yaml --quiet");
    expect(status).toBe(1);
    expect(stdout).toContain("✗ fail: ");
  });
});
