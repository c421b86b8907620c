import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/policy.schema.json" with { type: "json" };
import { printPolicy, readPolicy } from "../../../src/readers/settings/read-policy.ts";
import { DEFAULT_POLICY, policies } from "../../../src/settings/named-policies.ts";
import { summary } from "../support/read.ts";

function read(text: string, file = "ours.yaml") {
  return readPolicy(file, new TextEncoder().encode(text));
}

/** A policy file in which only these lines differ from the default policy. */
function own(lines: string): string {
  return `extends: mof-2020-10\n${lines}\n`;
}

describe("a policy file", () => {
  test("takes what it does not say from the policy that it extends", () => {
    const { policy, diagnostics } = read(own("inverse: linear"));
    expect(diagnostics).toEqual([]);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      name: "ours",
      version: "1",
      title: { zh: "以 mof-2020-10 为基础", en: "based on mof-2020-10" },
      inverse: "linear",
    });
  });

  test("may extend each of the named policies", () => {
    const inherited = policies.map(({ name }) => read(`extends: ${name}\n`).policy?.classes);
    expect(inherited).toEqual(policies.map(({ classes }) => classes));
  });

  test("has its own name and version, or else those of its file", () => {
    const named = read(own("name: 市本级办法\nversion: 2024.10"), "policies/a.b.yaml").policy;
    expect([named?.name, named?.version]).toEqual(["市本级办法", "2024.10"]);
    const unnamed = read(own(""), "policies/a.b.yaml").policy;
    expect([unnamed?.name, unnamed?.version]).toEqual(["a.b", "1"]);
  });

  test("may write decimals as numbers or texts, and no digit is lost", () => {
    const { policy } = read(own("execution: 20.10\nclasses: {产出指标: '49.9', 效益指标: 20.000, 满意度指标: 10}"));
    expect([policy?.execution, policy?.classes]).toEqual([
      "20.10",
      { 产出指标: "49.9", 效益指标: "20.000", 满意度指标: "10" },
    ]);
  });

  test("replaces a list as a whole", () => {
    const { policy } = read(own("late:\n  - {days: 10, percent: 80}\n  - {days: 30, percent: 50}"));
    expect(policy?.late).toEqual([
      { days: 10, percent: "80" },
      { days: 30, percent: "50" },
    ]);
  });

  test.for(policies)("is what a named policy is printed as: $name", (policy) => {
    const document = read(printPolicy({ policy, base: policy.name }));
    expect(document.diagnostics).toEqual([]);
    expect(document.policy).toEqual(policy);
  });
});

describe("one mistake is one finding, at its place", () => {
  const grades = (middle: string) => `grades:
  - {grade: 达成, from: 80, upTo: 100}
  - {grade: 部分达成, from: ${middle}, upTo: 80}
  - {grade: 未达成, from: 0, upTo: 60}`;
  const risingGrades =
    "grades: [{grade: 达成, from: 60, upTo: 100}, {grade: 部分达成, from: 80, upTo: 60}, {grade: 未达成, from: 0, upTo: 80}]";
  const bands = "steps: {场次: {kind: deviation, bands: [{within: 10, points: 5}, {within: 5, points: 3}]}}";

  test.for<[what: string, text: string, finding: string]>([
    ["a typo in a key", own("inverze: linear"), "2:1 policy/unknown-key"],
    ["a key of nobody", own("colour: red"), "2:1 policy/unknown-key"],
    ["a typo in a key below", own("late: [{day: 3, percent: 50, days: 3}]"), "2:9 policy/unknown-key"],
    ["a class that does not exist", own("countsAs: {成本: 产出指标}"), "2:12 policy/unknown-key"],
    [
      "a key of the other kind of steps",
      own("steps:\n  甲: {kind: deviation, bands: [{within: 5, points: 5}], every: 5}"),
      "3:57 policy/unknown-key",
    ],
    ["no policy to extend", "inverse: linear\n", "1:1 policy/missing-key"],
    ["a key that an item lacks", own("late: [{days: 3}]"), "2:9 policy/missing-key"],
    ["an unknown base", "extends: mof-2020\n", "1:10 policy/unknown-base"],
    ["a base that is no name", "extends: [mof-2020-10]\n", "1:11 policy/wrong-value"],
    ["a word that is no choice", own("inverse: none"), "2:10 policy/wrong-value"],
    ["nothing", own("inverse:"), "2:1 policy/wrong-value"],
    ["a word for a number", own("approximate: 一成"), "2:14 policy/wrong-value"],
    ["a negative number", own("approximate: -10"), "2:14 policy/wrong-value"],
    ["more than 100 per cent", own("underExecution: 101"), "2:17 policy/wrong-value"],
    ["a fraction for a whole number", own("places: 2.5"), "2:9 policy/wrong-value"],
    [
      "steps of nothing",
      own("steps: {甲: {kind: deduct, fullFrom: 90, every: 0.0, points: 1}}"),
      "2:48 policy/wrong-value",
    ],
    ["an unknown kind of steps", own("steps: {甲: {kind: ladder}}"), "2:19 policy/wrong-value"],
    ["too few ratings", own("ratings: [{rating: 优, from: 90}]"), "2:12 policy/wrong-value"],
    ["a key twice", own("places: 2\nplaces: 3"), "3:1 yaml/duplicate-key"],
    ["a tab", own("late:\n\t- {days: 3, percent: 50}"), "3:1 yaml/tab-indent"],
    ["a list", "- extends: mof-2020-10\n", "1:3 policy/wrong-value"],
    ["an empty file", "# 待定\n", "policy/empty"],
    ["points that make no 100", own("execution: 20"), "2:1 policy/points"],
    ["classes that make no 100", own("classes: {产出指标: 50, 效益指标: 30, 满意度指标: 5}"), "2:1 policy/points"],
    ["a class without points", own("classes: {产出指标: 60, 效益指标: 30}"), "2:1 policy/class"],
    ["a gap between grades", own(grades("65")), "2:1 policy/order"],
    ["grades that fall back", own(risingGrades), "2:1 policy/order"],
    ["late steps out of order", own("late: [{days: 30, percent: 50}, {days: 10, percent: 80}]"), "2:1 policy/order"],
    ["more left the later it is", own("late: [{days: 10, percent: 50}, {days: 30, percent: 80}]"), "2:1 policy/order"],
    [
      "points that go to a class without any",
      own("missingClass: {效益指标: {to: [产出指标, 成本指标]}}"),
      "2:16 policy/class",
    ],
    ["points that go nowhere", own("missingClass: {效益指标: {to: [效益指标]}}"), "2:16 policy/class"],
    ["the name of another policy", own("name: linear-inverse"), "2:1 policy/name-taken"],
    ["bands out of order", own(bands), "2:31 policy/order"],
  ])("%s", ([, text, finding]) => {
    const { policy, diagnostics } = read(text);
    expect(diagnostics.map(summary)).toEqual([finding]);
    expect(policy).toBe(undefined);
  });

  test("all mistakes are told at once", () => {
    const { diagnostics } = read(own("inverze: linear\nplaces: x\ntotal: all"));
    expect(diagnostics.map(summary).toSorted()).toEqual([
      "2:1 policy/unknown-key",
      "3:9 policy/wrong-value",
      "4:8 policy/wrong-value",
    ]);
  });

  test.for<[text: string, en: string, zh: string]>([
    [
      own("inverze: linear"),
      "“inverze” is not a key of the policy, did you mean “inverse”?",
      "评分办法没有“inverze”这一项，是否想写“inverse”？",
    ],
    [
      own("late: [{days: 3, percent: 200}]"),
      "“percent” should be a number from 0 to 100, found 200",
      "“percent”应为 0 到 100 的数，现为 200",
    ],
    [
      own("inverse: none"),
      "“inverse” should be “ratio” or “linear”, found the text “none”",
      "“inverse”应为“ratio”或“linear”，现为文字“none”",
    ],
    [own("late: [{days: 3}]"), "item 1 of “late” has no “percent”", "“late”的第 1 项缺少“percent”"],
    [
      "extends: linear-inverze\n",
      "there is no policy named “linear-inverze”, did you mean “linear-inverse”?",
      "没有名为“linear-inverze”的评分办法，是否想写“linear-inverse”？",
    ],
    [
      own("execution: 20"),
      "the points of the classes and of the budget execution add up to 110, expected 100",
      "各类指标与预算执行率的分值合计为 110，应为 100",
    ],
  ])("says what is there and what was expected: %j", ([text, en, zh]) => {
    expect(read(text).diagnostics.map(({ message }) => message)).toEqual([{ en, zh }]);
  });

  test.for<[what: string, bytes: Uint8Array]>([
    ["bytes that are no text", new Uint8Array([0xff, 0xd8, 0, 1])],
    ["a thousand brackets", new TextEncoder().encode("[".repeat(1500))],
    ["an alias of itself", new TextEncoder().encode("extends: &a [*a]\n")],
  ])("%s is a finding, not a crash", ([, bytes]) => {
    const { policy, diagnostics } = readPolicy("ours.yaml", bytes);
    expect([policy, diagnostics.length > 0]).toEqual([undefined, true]);
  });
});

describe("the schema for editors", () => {
  const validate = new Ajv2020({
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
  }).compile(schema);

  test.for<[text: string, fits: boolean]>([
    [own("execution: 10.5"), true],
    [own("execution: '10.5'"), true],
    [own("execution: -1"), false],
    [own("underExecution: 100.0"), true],
    [own("underExecution: 100.1"), false],
    [own("colour: red"), false],
    ["inverse: linear", false],
  ])("agrees with the reader about %j", ([text, fits]) => {
    expect(validate(parse(text))).toBe(fits);
    const isShapely = !read(text).diagnostics.some(({ code }) => /unknown|missing|wrong/.test(code));
    expect(isShapely).toBe(fits);
  });

  test("offers the named policies", () => {
    expect(schema.properties.extends.enum).toEqual(policies.map(({ name }) => name));
  });
});
