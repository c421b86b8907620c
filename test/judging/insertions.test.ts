import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/phrase/fold.ts";
import { readActual } from "../../src/phrase/read-actual.ts";
import { readTarget } from "../../src/phrase/read-target.ts";
import { tokenize } from "../../src/phrase/tokens/tokenize.ts";
import { judge } from "../../src/scoring/judge.ts";

interface Row {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

/** Words that change what a figure or date says, wherever they stand. */
const BEARING =
  "不 未 非 以外 不含 每 各 或 同比 较上年 上年 个百分点 万 亿 角 折 前 后 底前 预计 计划 拟 应 将 还需 待 需 作废 退回 力争 可望 平均 累计 上级 部分".split(
    " ",
  );

/** What may be put in without changing anything. */
const HARMLESS = new RegExp(
  [
    // No amount of nothing is more than nothing.
    "^0[万亿]",
    // Two names of one base.
    "上年同比",
    // The year of the form is meant.
    "全年累计",
    // The change that is told beside the level answers nothing.
    ",较上年.*个百分点",
    // So do the people who took part.
    ",参与.*人次$",
  ].join("|"),
);

const rows = ["labelled-actuals.jsonl", "own-actuals.jsonl"].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line)),
);

function read({ name, target }: Row, actual: string) {
  const { comparator } = readTarget(target);
  return readActual(actual, { target: comparator, targetText: target, name, year: 2023 });
}

/** What is read of an actual and what is asked about it; undefined where it is not read, or only as a text for a person. */
function outcome(row: Row, actual: string): string | undefined {
  const reading = read(row, actual);
  if (reading.status === "unreadable" || reading.value.kind === "text") return undefined;
  return [reading.notation, ...reading.flags.map(({ code }) => code)].join(" ; ");
}

const readable = rows.filter((row) => {
  const { verdict } = judge(row.target, row.actual, { name: row.name, year: 2023 });
  return (verdict === "met" || verdict === "unmet") && outcome(row, row.actual) !== undefined;
});

test("there are enough to try it on", () => expect(readable.length).toBeGreaterThan(100));

describe("a word put in is never passed over", () => {
  test.for(BEARING)("%s", (word) => {
    const silent = readable.flatMap((row) => {
      const { text } = fold(row.actual);
      const before = outcome(row, text);
      const own = fold(row.name + row.target).text;
      return [0, ...tokenize(text).map(({ to }) => to)]
        .map((at) => text.slice(0, at) + word + text.slice(at))
        .filter((changed) => outcome(row, changed) === before && !own.includes(word) && !HARMLESS.test(changed))
        .map((changed) => `${row.name}: ${row.target} ← ${changed}`);
    });
    expect(silent).toEqual([]);
  });
});
