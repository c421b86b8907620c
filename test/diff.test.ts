import { describe, expect, test } from "vitest";
import { diff } from "../src/diff.ts";

const form = (indicators: string, year = 2023) => `version: 1
year: ${year}
department: { name: 宣传部 }
indicators:
${indicators}`;

const indicator = (name: string, target: string) => `  - { level1: 产出指标, name: ${name}, target: ${target} }\n`;

function compare(before: string, after: string, failOn: Parameters<typeof diff>[2] = []) {
  const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
  return diff(input("old.yaml", before), input("new.yaml", after), failOn);
}

const old = form(indicator("报道量", "不少于50篇") + indicator("场次", "4场") + indicator("巡查次数", "≥50次"));
const next = form(indicator("报道量", "≥40篇") + indicator("场次", "不少于4场") + indicator("培训期数", "2期"), 2024);

describe("diff", () => {
  test("tells what became of each target, and where it stands", () => {
    const { comparison } = compare(old, next);
    expect(comparison?.before).toEqual({ department: "宣传部", year: 2023 });
    expect(comparison?.after).toEqual({ department: "宣传部", year: 2024 });
    const rows = comparison?.changes.map(({ kind, before, after }) => {
      const { place, indicator: one } = after ?? before ?? {};
      return `${kind} ${one?.name} ${place?.file}:${place?.start?.line}`;
    });
    expect(rows).toEqual([
      "weakened 报道量 new.yaml:5",
      "unchanged 场次 new.yaml:6",
      "added 培训期数 new.yaml:7",
      "removed 巡查次数 old.yaml:7",
    ]);
  });

  test.for<[failOn: Parameters<typeof diff>[2], reasons: string[]]>([
    [[], []],
    // a target that is gone asks for nothing
    [["weakened"], ["targets removed: 1", "targets weakened: 1"]],
    [
      ["removed", "weakened"],
      ["targets removed: 1", "targets weakened: 1"],
    ],
    [["changed"], []],
  ])("fails on %j with %j", ([failOn, reasons]) => {
    const report = compare(old, next, failOn);
    expect(report.reasons.map(({ en }) => en)).toEqual(reasons);
    expect(report.verdict).toBe(reasons.length === 0 ? "pass" : "fail");
  });

  test("compares nothing where a form has errors: what is unread would look removed", () => {
    const report = compare(old, next.replace("target: ≥40篇", "taget: ≥40篇"));
    expect(report.comparison).toBe(undefined);
    expect([report.verdict, report.reasons.map(({ en }) => en)]).toEqual([
      "fail",
      ["a form has errors, so nothing was compared"],
    ]);
    expect(report.files[1].diagnostics.map(({ code }) => code)).toEqual(["shape/unknown-key"]);
  });

  const remarksOn = (before: string, after: string) =>
    compare(before, after).comparison?.changes.map(
      ({ kind, remarks, before: one, after: other }) =>
        `${kind} ${(other ?? one)?.indicator.name}: ${remarks.map(({ en }) => en).join("; ")}`,
    );

  test("an indicator with another name is renamed, neither removed nor added", () => {
    const next = form(indicator("宣讲报告会数量", "4场"));
    expect(remarksOn(form(indicator("宣讲报告会场数", "4场")), next)).toEqual([
      "renamed 宣讲报告会数量: renamed from “宣讲报告会场数”",
    ]);
    const weaker = form(indicator("宣讲报告会数量", "3场"));
    expect(remarksOn(form(indicator("宣讲报告会场数", "4场")), weaker)).toEqual([
      "weakened 宣讲报告会数量: renamed from “宣讲报告会场数”",
    ]);
    expect(compare(form(indicator("宣讲报告会场数", "4场")), weaker, ["weakened"]).verdict).toBe("fail");
    expect(remarksOn(form(indicator("宣讲报告会场数", "4场")), form(indicator("群众满意度", "≥90%")))).toEqual([
      "added 群众满意度: ",
      "removed 宣讲报告会场数: ",
    ]);
  });

  test("a task under another name is the task that it was, and the budget and goals stand beside the targets", () => {
    const rows = indicator("展览次数", "4场") + indicator("观众人数", "≥50人");
    const task = (name: string, amount: number, goal: string) =>
      `tasks:\n  - name: ${name}\n    budget: { amount: ${amount} }\n    goal: ${goal}\n    indicators:\n${rows.replaceAll(/^/gm, "    ").trimEnd()}\n`;
    const head = indicator("场次", "4场");
    const budget = (total: number) => `budget: { total: ${total} }\n`;
    const { comparison } = compare(
      form(head) + task("展览", 1000, "办好展览") + budget(100_000),
      form(head) + task("办展览", 1500, "办好展览和讲座") + budget(120_000),
    );
    expect(comparison?.changes.map(({ kind, remarks }) => [kind, remarks.length])).toEqual([
      ["unchanged", 0],
      ["unchanged", 0],
      ["unchanged", 0],
    ]);
    expect(comparison?.facts.map(({ what, before, after }) => [what.en, before.en, after.en].join(" | "))).toEqual([
      "budget | 100000 yuan | 120000 yuan (+20.00 %)",
      "name of task “办展览” | 展览 | 办展览",
      "amount of task “办展览” | 1000 yuan | 1500 yuan (+50.00 %)",
      "goal of task “办展览” | 办好展览 | 办好展览和讲座",
    ]);
  });

  test("says what moved to another block, and what its weight was", () => {
    const task = (rows: string) =>
      `tasks:\n  - name: 展览\n    indicators:\n${rows.replaceAll(/^/gm, "    ").trimEnd()}\n`;
    const weighted = (weight: number) => indicator("场次", "4场").replace(" }", `, weight: ${weight} }`);
    const [before, after] = [form(weighted(60) + indicator("人数", "≥50人")), form(indicator("人数", "≥50人"))];
    expect(remarksOn(before, after + task(weighted(20)))).toEqual([
      "unchanged 人数: ",
      "unchanged 场次: moved from the department block to task “展览”; weight 60 → 20",
    ]);
    expect(remarksOn(before, form(indicator("场次", "4场") + indicator("人数", "≥50人")))?.[0]).toBe(
      "unchanged 场次: weight 60 → none",
    );
  });
});
