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
  "不 未 非 以外 不含 每 各 或 同比 较上年 上年 个百分点 万 亿 角 折 前 后 底前 预计 计划 拟 应 将 还需 待 需 作废 退回 力争 可望 平均 累计 上级 部分 尚需 须 可 能 预期 要求 下达 批复 批准 申请 申报 立项 在建 续建 储备 谋划 待验收 撤销 结余 超支 历年 任期内 单次 全省 兄弟单位 其他部门 合同约定 参考值 疑似 估计 测算 初步统计 应急 暂定 其余 在 由 至 到 为止 截至 较 比 以上 以下 超过 不足 近 约 争取 有望 本应 虚报 重复".split(
    " ",
  );

const COMPARING = new Set(["以上", "以下", "超过", "不足", "近", "约"]);

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
    // 96%或以上 and 96%以上 are one.
    "或以上",
    // On that day.
    "^(?:已于)?在\\d",
    // 达到 is 达.
    "达到",
    // 月3次 is 每月3次.
    "每月3次",
    // The income of whom is told by the name.
    "人均收入增长",
    // .1 is 0.1.
    "^0\\.",
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
      // Of two words of comparison, or of 约 and 近, one is asked about as it is.
      if (COMPARING.has(word) && read(row, row.actual).status === "flagged") return [];
      const own = fold(row.name + row.target).text;
      return [0, ...tokenize(text).map(({ to }) => to)]
        .map((at) => text.slice(0, at) + word + text.slice(at))
        .filter((changed) => outcome(row, changed) === before && !own.includes(word) && !HARMLESS.test(changed))
        .map((changed) => `${row.name}: ${row.target} ← ${changed}`);
    });
    expect(silent).toEqual([]);
  });
});

describe("a word taken out is missed", () => {
  test.for(["未", "不", "非", "无", "没有", "约", "每", "人均", "同比", "较上年", "前", "万", "亿"])("%s", (word) => {
    const silent = readable.flatMap((row) => {
      const { text } = fold(row.actual);
      const isDropped =
        text.includes(word) && outcome(row, text) === outcome(row, text.replace(word, "")) && !HARMLESS.test(text);
      return isDropped ? [`${row.name}: ${row.target} ← ${text}`] : [];
    });
    expect(silent).toEqual([]);
  });

  test("every digit", () => {
    const silent = readable.flatMap((row) => {
      const { text } = fold(row.actual);
      return Array.from(text.matchAll(/\d/g), ({ index }) => text.slice(0, index) + text.slice(index + 1))
        .filter((changed) => outcome(row, changed) === outcome(row, text) && !HARMLESS.test(text))
        .map((changed) => `${row.name}: ${row.target} ← ${text} or ${changed}`);
    });
    expect(silent).toEqual([]);
  });
});
