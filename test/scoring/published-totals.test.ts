import { describe, expect, test } from "vitest";
import type { RowSketch } from "../support/make-actuals.ts";
import { type FormSketch, makeForm } from "../support/make-form.ts";
import { score, withoutExecution } from "../support/score.ts";

const sketch: FormSketch = {
  indicators: [
    { name: "场次", target: "≥10场", weight: "60" },
    { name: "群众满意度", target: "≥90%", weight: "30", level1: "满意度指标" },
  ],
  tasks: [{ name: "展览", indicators: [{ name: "展览次数", target: "≥4次", weight: "100" }] }],
};

/** A self-evaluation without a mistake: 60 + 24 + 9.6 = 93.6, 优. */
const rows: readonly RowSketch[] = [
  { indicator: "场次", actual: "10场", score: "60" },
  { indicator: "群众满意度", actual: "72%", score: "24", reason: "停车难" },
  { indicator: "预算执行率", actual: "96%", score: "9.6" },
  { block: "任务1", indicator: "展览次数", actual: "2次", score: "50", reason: "场馆维修" },
];

/** Code, line, column and English sentence. */
function findingsOf(more: readonly RowSketch[], sketchOfForm = sketch) {
  return score(makeForm(sketchOfForm), [...rows, ...more]).diagnostics.map(
    ({ code, place: { start }, message }) => `${code} ${start?.line}:${start?.column} ${message.en}`,
  );
}

describe("the total of a published table", () => {
  test.for<[what: string, row: RowSketch]>([
    ["is the sum of the scores of the block that counts, with the execution", { indicator: "合计", score: "93.6" }],
    ["may be written as points", { indicator: "总分", score: "93.60分" }],
    ["may say of how many", { indicator: "总得分（100分）", score: "93.6" }],
    ["may stand where others have their actual value", { indicator: "自评总分", actual: "93.6" }],
    ["may be that of a task", { block: "展览", indicator: "合计", score: "50" }],
    ["may be that of the department, by name", { block: "部门", indicator: "合计", score: "93.6" }],
  ])("%s", ([, row]) => {
    expect(findingsOf([row])).toEqual([]);
  });

  test.for<[row: RowSketch, finding: string]>([
    [
      { indicator: "合计", score: "95" },
      "score/total-mismatch 6:9 the total is given as 95, but the published scores add up to 93.60",
    ],
    [
      { indicator: "合计", actual: "95" },
      "score/total-mismatch 6:4 the total is given as 95, but the published scores add up to 93.60",
    ],
    [
      { block: "任务1", indicator: "合计", score: "93.6" },
      "score/total-mismatch 6:9 the total is given as 93.6, but the published scores add up to 50.00",
    ],
    [{ indicator: "合计" }, "score/total-missing 6:1 no points are given for the total"],
    [{ indicator: "合计", score: "优秀" }, "actuals/unreadable 6:9 the total “优秀” is no number"],
  ])("%j is a finding", ([row, finding]) => {
    expect(findingsOf([row])).toEqual([finding]);
  });

  test.for<[what: string, total: string, more: RowSketch[], codes: string[]]>([
    ["their mean", "75", [], []],
    ["their mean beside the execution", "76.5", [{ indicator: "预算执行率", actual: "90%", score: "9" }], []],
    ["their sum", "150", [], []],
    ["something else", "95", [], ["score/total-mismatch"]],
  ])("of several blocks may be %s", ([, total, more, codes]) => {
    const tasks = [
      { name: "展览", indicators: [{ name: "展览次数", target: "≥4次", weight: "100" }] },
      { name: "培训", indicators: [{ name: "场次", target: "≥10场", weight: "100" }] },
    ];
    const form = makeForm({ indicators: [], tasks });
    const twoTasks: RowSketch[] = [
      { indicator: "展览次数", actual: "4次", score: "100" },
      { indicator: "场次", actual: "5场", score: "50", reason: "停电" },
      { indicator: "合计", score: total },
    ];
    const { diagnostics } = score(form, [...twoTasks, ...more]);
    expect(withoutExecution(diagnostics).map(({ code }) => code)).toEqual(codes);
  });

  test("is held against ours where no score is published", () => {
    const silent = rows.map(({ score: _, ...row }) => row);
    const codes = (total: string) =>
      score(makeForm(sketch), [...silent, { indicator: "合计", score: total }]).diagnostics.map(({ code }) => code);
    expect([codes("93.6"), codes("95")]).toEqual([[], ["score/total-mismatch"]]);
  });

  test("is an indicator where the form has one of that name", () => {
    const own = {
      ...sketch,
      indicators: [...(sketch.indicators ?? []), { name: "总分", target: "无" }],
    };
    expect(findingsOf([{ indicator: "总分", actual: "95分" }], own)).toEqual([]);
  });

  test("stands once", () => {
    const findings = findingsOf([
      { indicator: "合计", score: "93.6" },
      { indicator: "总分", score: "93.6" },
    ]);
    expect(findings).toEqual(["actuals/duplicate-row 7:3 line 7 reports “总分” again after line 6"]);
  });
});

describe("the rating of a published table", () => {
  test.for<[what: string, more: RowSketch[], findings: string[]]>([
    [
      "is that of the published total",
      [
        { indicator: "合计", score: "93.6" },
        { indicator: "自评等级", actual: "优" },
      ],
      [],
    ],
    ["may stand beside the total", [{ indicator: "合计", actual: "优秀", score: "93.6" }], []],
    ["is that of the computed total where none is published", [{ indicator: "评价等级", actual: "优" }], []],
    ["may be that of a task", [{ block: "展览", indicator: "等级", actual: "差" }], []],
    [
      "is a finding where the total is another",
      [{ indicator: "自评等级", actual: "良" }],
      ["score/rating-mismatch 6:4 the rating is given as “良”, but the recomputed total of 93.60 is “优”"],
    ],
    [
      "is a finding beside the total, too",
      [{ indicator: "合计", actual: "中", score: "93.6" }],
      ["score/rating-mismatch 6:4 the rating is given as “中”, but a total of 93.60 is “优”"],
    ],
    [
      "is a finding where it is none",
      [{ indicator: "自评等级", actual: "A" }],
      ["actuals/unreadable 6:4 the rating “A” is none of 优, 良, 中, 差"],
    ],
  ])("%s", ([, more, findings]) => {
    expect(findingsOf(more)).toEqual(findings);
  });
});
