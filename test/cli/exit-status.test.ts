import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GOOD, TWO_IN_ONE, WRONG_CLASS } from "./support/forms.ts";
import { realFolder } from "./support/real-folder.ts";

const ACTUALS = `三级指标,实际完成值
群众文化活动场次,120场
活动验收合格率,98%
活动按期完成率,97%
单场活动成本,4800元
文化服务覆盖率,95%
群众满意度,96%
budget_executed,1000000
`;

const MISSPELT = GOOD.replace("department:", "departmnet:");
const POLICY = "extends: mof-2020-10\nname: 甲\nversion: 1\n";

/** What stands in the folder of every situation. */
const FILES = {
  "good.yaml": GOOD,
  "good.actuals.csv": ACTUALS,
  "wrong.yaml": WRONG_CLASS,
  "doubtful.yaml": TWO_IN_ONE,
  "misspelt.yaml": MISSPELT,
  "colons.yaml": GOOD.replaceAll(": ", "："),
  "broken.yaml": GOOD.replace("target: ≥100", "target: '≥100"),
  "empty.yaml": "",
  "comments.yaml": "# 只有注释\n",
  "scalar.yaml": "绩效目标\n",
  "list.yaml": "- 1\n- 2\n",
  "other.yaml": "on: push\njobs: {}\n",
  "-V.yaml": WRONG_CLASS,
  "-h.yaml": WRONG_CLASS,
  "good/a.yaml": GOOD,
  "good/.hidden.yaml": WRONG_CLASS,
  "mixed/A.YAML": GOOD,
  "mixed/other.yaml": "on: push\n",
  "bad/a.yaml": GOOD,
  "bad/b.yml": WRONG_CLASS,
  "json/a.yaml": GOOD,
  "json/b.yaml": '{"version":1,"yaer":2024,"department":{"name":"甲"},"indicators":[]}',
  "nothing/x.txt": "",
  "full.csv": ACTUALS,
  "low.csv": ACTUALS.replace("120场", "60场"),
  "missing.csv": ACTUALS.replace("群众满意度,96%\n", ""),
  "undecided.csv": ACTUALS.replace("96%", "较高"),
  "unreadable.csv": ACTUALS.replace("实际完成值", "别的"),
  "policy.yaml": POLICY,
  "policy-broken.yaml": "name: [\n",
  "known.json": '{"schemaVersion":1,"files":{}}\n',
  "no-baseline.json": "[]",
  "configured/perf.config.yaml": "rules: { class/unknown-level1: off }\n",
  "configured/a.yaml": WRONG_CLASS,
  "misconfigured/perf.config.yaml": "rules: { class/unknown-levl1: off }\n",
  "misconfigured/a.yaml": GOOD,
  "circular/perf.config.yaml": "extends: perf.config.yaml\n",
  "circular/a.yaml": GOOD,
  "report/x.txt": "",
};

function situation() {
  const folder = realFolder(FILES);
  const path = (name: string) => join(folder.path, name);
  execFileSync("mkfifo", [path("pipe.yaml")]);
  symlinkSync("nothing", path("dangling.yaml"));
  symlinkSync("loop.yaml", path("loop.yaml"));
  symlinkSync("/dev/zero", path("zero.yaml"));
  symlinkSync("good.yaml", path("link.yaml"));
  linkSync(path("good.yaml"), path("second.yaml"));
  mkdirSync(path("perf.folder"));
  folder.write("sparse.yaml", "");
  truncateSync(path("sparse.yaml"), 200_000_000);
  return folder;
}

describe("the exit status of", () => {
  test.for<[line: string, status: number]>([
    // 0: fine.
    ["--version", 0],
    ["-V", 0],
    ["--help", 0],
    ["-h", 0],
    ["help validate", 0],
    ["validate --help", 0],
    ["validate -h", 0],
    ["-V validate wrong.yaml", 0],
    ["validate good.yaml", 0],
    ["validate good.yaml link.yaml second.yaml", 0],
    ["validate doubtful.yaml", 0],
    ["validate good", 0],
    ["validate mixed", 0],
    ["validate goo*.yaml", 0],
    ["validate configured", 0],
    ["validate wrong.yaml --baseline known.json --update-baseline", 0],
    ["validate good.yaml --output json=report/out.json", 0],
    ["validate good.yaml other.yaml empty.yaml --skip-non-forms", 0],
    ["validate other.yaml --skip-non-forms", 0],
    ["validate good.yaml --max-size 300", 0],
    ["validate good.yaml --fix --dry-run", 0],
    ["score good.yaml full.csv", 0],
    ["score good.yaml", 0],
    ["score good.yaml full.csv --policy policy.yaml", 0],
    ["score good.yaml full.csv --min-score 90", 0],
    ["normalize 不少于2个", 0],
    ["template good.yaml", 0],
    ["template good.yaml --output fresh.csv", 0],
    ["init fresh.yaml", 0],
    ["rules", 0],
    ["explain class/unknown-level1", 0],
    ["schema form", 0],
    ["policy list", 0],
    ["policy show policy.yaml", 0],
    ["config print good.yaml", 0],
    ["diff good.yaml link.yaml", 0],
    ["completion bash", 0],
    ["ci github", 0],
    // 1: findings, a score below, missing or undecided.
    ["validate wrong.yaml", 1],
    ["validate misspelt.yaml", 1],
    ["validate colons.yaml", 1],
    ["validate broken.yaml", 1],
    ["validate bad", 1],
    ["validate json", 1],
    ["validate sparse.yaml", 1],
    ["validate doubtful.yaml --fail-on warning", 1],
    ["validate doubtful.yaml --max-warnings 0", 1],
    ["validate wrong.yaml --quiet", 1],
    ["validate colons.yaml --fix --dry-run", 1],
    ["validate -- -V.yaml", 1],
    ["validate ./-h.yaml", 1],
    ["score good.yaml missing.csv", 1],
    ["score good.yaml undecided.csv", 1],
    ["score good.yaml low.csv --min-score 99", 1],
    ["score good.yaml low.csv --fail-on unmet", 1],
    ["normalize 待定", 1],
    // 2: cannot do the job.
    ["", 2],
    ["nonsense", 2],
    ["validat good.yaml", 2],
    ["validate good.yaml --nonsense", 2],
    ["validate good.yaml --format nonsense", 2],
    ["validate good.yaml --output nonsense=x", 2],
    ["validate good.yaml --max-size much", 2],
    ["validate good.yaml nope.yaml", 2],
    ["validate nope*.yaml", 2],
    ["validate nothing", 2],
    ["validate empty.yaml", 2],
    ["validate comments.yaml", 2],
    ["validate scalar.yaml", 2],
    ["validate list.yaml", 2],
    ["validate other.yaml", 2],
    ["validate good.yaml other.yaml", 2],
    ["validate pipe.yaml", 2],
    ["validate zero.yaml", 2],
    ["validate dangling.yaml", 2],
    ["validate loop.yaml", 2],
    ["validate -V.yaml", 2],
    ["validate good.yaml -h.yaml", 2],
    ["validate good.yaml -V", 2],
    ["validate misconfigured", 2],
    ["validate circular", 2],
    ["validate good.yaml --baseline no-baseline.json", 2],
    ["validate good.yaml --baseline nope.json", 2],
    ["validate good.yaml --update-baseline", 2],
    ["validate good.yaml --output json=link.yaml", 2],
    ["validate good.yaml --output json=report", 2],
    ["validate good.yaml --output json=pipe.yaml", 2],
    ["validate colons.yaml --changed", 2],
    ["score nope.yaml full.csv", 2],
    ["score good.yaml nope.csv", 2],
    ["score good.yaml pipe.yaml", 2],
    ["score other.yaml full.csv", 2],
    ["score good.yaml full.csv --policy nope.yaml", 2],
    ["score good.yaml full.csv --policy policy-broken.yaml", 2],
    ["score good.yaml full.csv --min-score much", 2],
    ["score good.yaml full.csv --output json=full.csv", 2],
    ["template nope.yaml", 2],
    ["template good.yaml --output good.actuals.csv", 2],
    ["init good.yaml", 2],
    ["explain nonsense/code", 2],
    ["schema nonsense", 2],
    ["policy show nope.yaml", 2],
    ["diff good.yaml nope.yaml", 2],
    ["ci nonsense", 2],
  ])("perf %s is %i", async ([line, status]) => {
    const outcome = await situation().perf(line);
    expect({ ...outcome, written: undefined }).toMatchObject({ status });
    if (status === 2) expect(outcome.stderr + outcome.stdout).not.toBe("");
  });
});
