import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const FORM = `version: 1
title: 部门整体绩效目标表
year: 2023
department: { name: 某区文化馆, finance_office: 教科文科, functions: 组织群众文化活动 }
budget: { total: 1000000.00, fiscal_appropriation: 1000000.00, special_account: 0.00, other: 0.00 }
goal: 全年开展群众文化活动100场
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 群众文化活动场次, target: 不少于100场, weight: 50 }
  - { level1: 效益指标, level2: 社会效益指标, name: 文化服务覆盖率, target: ≥90%, weight: 30 }
  - { level1: 满意度指标, level2: 服务对象满意度指标, name: 群众满意度, target: ≥90%, weight: 10 }
tasks:
  - name: 培训
    goal: 培训10期
    projects: [培训]
    indicators:
      - { level1: 产出指标, level2: 数量指标, name: 培训期数, target: 不少于10期, weight: 100 }
`;

/** What was reported, and what an auditor works out of it by hand. */
interface State {
  readonly what: string;
  /** 群众文化活动场次, 文化服务覆盖率, 群众满意度, 培训期数; all with a reason. */
  readonly actuals: readonly [string, string, string, string];
  readonly reason: string;
  readonly total: number;
  readonly rating: "优" | "良" | "中" | "差";
  readonly task: number;
  readonly unmet: number;
  readonly missing: number;
  readonly undecided: number;
  readonly warnings: number;
}

const FINE = { reason: "见说明", unmet: 0, missing: 0, undecided: 0, warnings: 0 };
const STATES: readonly State[] = [
  { ...FINE, what: "all met", actuals: ["100场", "90%", "90%", "10期"], total: 100, rating: "优", task: 100 },
  { ...FINE, what: "unmet", actuals: ["75场", "90%", "90%", "5期"], total: 87.5, rating: "良", task: 50, unmet: 2 },
  {
    ...FINE,
    what: "unmet without a reason",
    actuals: ["20场", "90%", "90%", "10期"],
    reason: "",
    total: 60,
    rating: "中",
    task: 100,
    unmet: 1,
    warnings: 1,
  },
  { ...FINE, what: "missing", actuals: ["100场", "90%", "", "10期"], total: 90, rating: "优", task: 100, missing: 1 },
  {
    ...FINE,
    what: "missing in a task",
    actuals: ["100场", "90%", "90%", ""],
    total: 100,
    rating: "优",
    task: 0,
    missing: 1,
  },
  {
    ...FINE,
    what: "undecided",
    actuals: ["100场", "90%", "较好", "10期"],
    total: 90,
    rating: "优",
    task: 100,
    undecided: 1,
  },
];

function csv({ actuals, reason }: State): string {
  const [shows, coverage, satisfaction, courses] = actuals.map((actual) => `${actual},${reason}`);
  return `indicator,actual,reason
群众文化活动场次,${shows}
文化服务覆盖率,${coverage}
群众满意度,${satisfaction}
培训期数,${courses}
预算执行率,100%,
`;
}

/** What can be asked for: its words, and whether a state keeps it. */
type Question = readonly [words: readonly string[], isKept: (state: State) => boolean];

const RATINGS = "优良中差";
const SCORES: readonly Question[] = [
  [[], () => true],
  [["--min-score", "60"], ({ total }) => total >= 60],
  [["--min-score", "87.51"], ({ total }) => total >= 87.51],
];
const RATING: readonly Question[] = [
  [[], () => true],
  [["--min-rating", "良"], ({ rating }) => RATINGS.indexOf(rating) <= 1],
  [["--min-rating", "excellent"], ({ rating }) => rating === "优"],
];
const BLOCKS: readonly Question[] = [
  [[], () => true],
  [["--min-block-score", "任务1=50"], ({ task }) => task >= 50],
  [["--min-block-score", "55"], ({ task, total }) => task >= 55 && total >= 55],
];
const FAIL_ON: readonly Question[] = [
  [[], () => true],
  [["--fail-on", "unmet"], ({ unmet }) => unmet === 0],
  [["--fail-on", "missing"], ({ missing }) => missing === 0],
  [["--fail-on", "unmet,warning"], ({ unmet, warnings }) => unmet + warnings === 0],
  [["--max-warnings", "0"], ({ warnings }) => warnings === 0],
];

/** One of each list, in every combination that asks for two things at most. */
const COMBINATIONS: readonly (readonly Question[])[] = SCORES.flatMap((one) =>
  RATING.flatMap((two) => BLOCKS.flatMap((three) => FAIL_ON.map((four) => [one, two, three, four]))),
).filter((questions) => questions.filter(([words]) => words.length > 0).length <= 2);

/** Nothing may be missing or undecided, whatever is asked for. */
function passes(state: State, questions: readonly Question[]): boolean {
  return state.missing + state.undecided === 0 && questions.every(([, isKept]) => isKept(state));
}

describe.for(STATES.map((state) => [state.what, state] as const))("where something is %s", ([, state]) => {
  const files = { "form.yaml": FORM, "actuals.csv": csv(state) };

  test("the verdict line, the JSON and the exit status say the same, as an auditor would", {
    timeout: 60_000,
  }, async () => {
    for (const questions of COMBINATIONS) {
      const options = questions.flatMap(([words]) => words);
      const argv = ["score", "form.yaml", "actuals.csv", ...options];
      const { status, stdout } = await run(argv, { files, environment: { COLUMNS: "400" } });
      const [line = ""] = stdout.trimEnd().split("\n").slice(-1);
      const expected = passes(state, questions) ? { status: 0, word: "✓ pass" } : { status: 1, word: "✗ fail" };
      expect({ status, word: line.slice(0, 6) }, options.join(" ")).toEqual(expected);
    }
  });

  test("the total is what it is by hand", async () => {
    const { status, stdout } = await run(["score", "form.yaml", "actuals.csv", "--format", "json"], { files });
    const { total, rating, verdict, blocks } = JSON.parse(stdout);
    expect({ total, rating, task: blocks[1].score, verdict, status }).toEqual({
      total: state.total.toFixed(2),
      rating: state.rating,
      task: state.task.toFixed(2),
      ...(passes(state, []) ? { verdict: "pass", status: 0 } : { verdict: "fail", status: 1 }),
    });
  });
});

describe("a policy that leaves out what is missing", () => {
  const policy = { "ours.yaml": "extends: mof-2020-10\nmissingActual: exclude\n" };
  const argv = ["score", "form.yaml", "actuals.csv", "--policy", "ours.yaml"];

  test.for<[what: string, actuals: State["actuals"], options: string[], status: number, line: string]>([
    ["one missing passes", ["100场", "90%", "", "10期"], [], 0, "✓ pass"],
    [
      "unless it is asked for",
      ["100场", "90%", "", "10期"],
      ["--fail-on", "missing"],
      1,
      "✗ fail: 1 indicator without an actual value",
    ],
    ["what is undecided does not pass", ["100场", "90%", "较好", ""], [], 1, "✗ fail: 1 error, 1 indicator undecided"],
    ["nothing at all does not pass", ["", "", "", ""], [], 1, "✗ fail: 1 error"],
  ])("%s", async ([, actuals, options, status, line]) => {
    const files = { ...policy, "form.yaml": FORM, "actuals.csv": csv({ ...FINE, ...EMPTY, actuals }) };
    const outcome = await run([...argv, ...options], { files });
    expect([outcome.status, outcome.stdout.trimEnd().split("\n").at(-1)]).toEqual([status, line]);
  });
});

const EMPTY = { what: "", total: 0, rating: "差", task: 0 } as const;

test("a minimum is held against the total as it is printed, with all its decimals", async () => {
  const files = {
    "form.yaml": FORM,
    "actuals.csv": csv({ ...FINE, ...EMPTY, actuals: ["79.9998场", "90%", "90%", "10期"] }),
    "ours.yaml": "extends: mof-2020-10\nplaces: 4\n",
  };
  const argv = ["score", "form.yaml", "actuals.csv", "--policy", "ours.yaml", "--min-score", "90"];
  const { status, stdout } = await run(argv, { files, environment: { COLUMNS: "200" } });
  expect([status, stdout.trimEnd().split("\n").at(-1)]).toEqual([
    1,
    "✗ fail: the total of 89.9999 is below the required 90",
  ]);
});
