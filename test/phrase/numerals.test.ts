import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exact, parseExact } from "../../src/base/exact.ts";
import { readNumeral } from "../../src/phrase/numerals/read-numeral.ts";
import { readTarget } from "../../src/phrase/read-target.ts";

describe("labelled numerals are read exactly", () => {
  const rows: readonly { id: string; input: string; gold: string }[] = readFileSync(
    new URL("./labelled-numerals.jsonl", import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

  test.for(rows.map((row) => [row.input, row.gold] as const))("%s is %s", ([input, gold]) => {
    const { comparator } = readTarget(input);
    if (comparator?.kind !== "bound") throw new Error("not a bare number");
    const share = { "%": 100, "‰": 1000 }[comparator.unit] ?? 1;
    const wanted = gold.endsWith("%") ? exact(gold.slice(0, -1)).div(exact(100)) : parseExact(gold);
    expect(
      exact(comparator.value)
        .div(exact(share))
        .equals(wanted ?? exact(0)),
    ).toBe(true);
  });
});

describe("a numeral", () => {
  test.for<[text: string, value: string]>([
    ["一百二", "120"],
    ["一百零二", "102"],
    ["一百二十", "120"],
    ["两千三百五十", "2350"],
    ["三万五", "35000"],
    ["三万零五", "30005"],
    ["十万八", "108000"],
    ["壹佰贰拾万", "1200000"],
    ["壹仟贰佰叁拾肆", "1234"],
    ["廿五", "25"],
    ["卅", "30"],
    ["1万2千", "12000"],
    ["3亿5千万", "350000000"],
    ["2百万", "2000000"],
    ["1,234,567.890", "1234567.89"],
    ["1 000 000", "1000000"],
    ["007", "7"],
    ["0.50", "0.5"],
    ["四分之三", "3/4"],
    ["4/6", "2/3"],
    ["一点二万", "12000"],
    ["9007199254740993.000000001", "9007199254740993.000000001"],
  ])("%s is %s", ([text, value]) => {
    expect(readNumeral(text, 0)).toMatchObject({ to: text.length, value });
  });

  test.for<[text: string, why: string]>([
    ["12,00", "a comma that groups no thousands"],
    ["1e3", "scientific notation"],
    ["一百二百", "scales that rise"],
    ["数量", "数 that is no unknown digit"],
    ["队伍", "a formal digit inside a word"],
  ])("is not seen in %s: %s", ([text]) => {
    expect(readNumeral(text, 0)?.to === text.length).toBe(false);
  });

  test("of a thousand digits is refused", () => {
    expect(readNumeral("9".repeat(1000), 0)).toBeUndefined();
  });
});
