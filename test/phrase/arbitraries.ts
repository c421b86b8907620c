import fc from "fast-check";
import type { Amount, Base, Comparator, Operator, SimpleComparator } from "../../src/phrase/comparator.ts";

const operator = fc.constantFrom<Operator>(">=", ">", "<=", "<", "=");
const unit = fc.constantFrom("", "个", "%", "‰", "元", "元/人/月", "个百分点", "工作日", "组次", "平方米", "M");
const per = fc.constantFrom("year", "quarter", "month", "次", "人");
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }).map(String),
  fc
    .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`.replace(/0+$/, "")),
  fc.constantFrom("2/3", "9007199254740993"),
);
const text = fc.string({ unit: fc.constantFrom(..."显著提升深入人心、，；abc123%()≥"), minLength: 1, maxLength: 12 });
const date = fc.constantFrom("2021-12-31", "2023-12", "2023", "--12-31", "--12", "Q4", "2023-Q1");

/** With and without a period in which it recurs. */
const recurring = <T extends object>(plain: fc.Arbitrary<T>): fc.Arbitrary<T & { per?: string }> =>
  fc
    .tuple(plain, fc.option(per, { nil: undefined }))
    .map(([record, period]) => (period === undefined ? record : { ...record, per: period }));

const bound = recurring(
  fc.record({
    kind: fc.constant("bound" as const),
    op: operator,
    value: number,
    unit,
    implied: fc.constant(false),
  }),
);
const implied = recurring(
  fc.record({
    kind: fc.constant("bound" as const),
    op: fc.constant("=" as const),
    value: number,
    unit,
    implied: fc.constant(true),
  }),
);
const interval = recurring(
  fc.record({
    kind: fc.constant("interval" as const),
    lower: number,
    upper: number,
    lowerInclusive: fc.boolean(),
    upperInclusive: fc.boolean(),
    unit,
  }),
);
const approximate = recurring(
  fc.record({
    kind: fc.constant("approximate" as const),
    side: fc.constantFrom("around" as const, "above" as const, "below" as const),
    value: number,
    unit,
  }),
);
const amount: fc.Arbitrary<Amount> = fc.oneof(bound, implied, interval, approximate);
const base: fc.Arbitrary<Base> = fc.oneof(
  fc.record({
    kind: fc.constant("named" as const),
    name: fc.constantFrom("previous-year" as const, "unstated" as const, "same-period-last-year" as const),
  }),
  fc.record({ kind: fc.constant("date" as const), date: fc.constantFrom("2020", "2020-06") }),
  fc.record({ kind: fc.constant("level" as const), value: number, unit }),
  fc.record({ kind: fc.constant("reference" as const), name: fc.constant("全国平均水平") }),
);

/** Any comparator but a compound. */
export const simple: fc.Arbitrary<SimpleComparator> = fc.oneof(
  amount,
  fc.record({ kind: fc.constant("tolerance" as const), value: number, plusMinus: number, unit }),
  fc.record({ kind: fc.constant("vague" as const), lower: number, upper: number, unit }),
  fc.record({
    kind: fc.constant("change" as const),
    direction: fc.constantFrom("up" as const, "down" as const),
    to: fc.constant(true),
    amount,
    base,
  }),
  fc.record({
    kind: fc.constant("change" as const),
    direction: fc.constantFrom("up" as const, "down" as const),
    to: fc.constant(false),
    amount: fc.option(amount, { nil: undefined }),
    base,
  }),
  recurring(
    fc.record({
      kind: fc.constant("deadline" as const),
      when: fc.constantFrom("by" as const, "before" as const),
      date,
    }),
  ),
  fc.record({ kind: fc.constant("period" as const), from: date, to: date }),
  fc.record({
    kind: fc.constant("ratio" as const),
    op: operator,
    left: number,
    right: number,
    implied: fc.constant(false),
  }),
  fc.record({ kind: fc.constant("rank" as const), op: operator, value: number }),
  fc.record({
    kind: fc.constant("grade" as const),
    op: operator,
    grade: fc.constantFrom("二级", "优秀", "3A级"),
    implied: fc.constant(false),
  }),
  fc.record({ kind: fc.constant("yes-no" as const), expected: fc.boolean() }),
  fc.record({ kind: fc.constant("qualitative" as const), text }),
  fc.record({ kind: fc.constant("reference" as const), op: operator, name: fc.constantFrom("预算", "上年水平") }),
  fc.constant({ kind: "scale" as const, grades: ["优", "良", "差"] }),
  fc.constant({ kind: "not-applicable" as const }),
);

export const comparator: fc.Arbitrary<Comparator> = fc.oneof(
  simple,
  fc.record({
    kind: fc.constant("compound" as const),
    mode: fc.constantFrom("all" as const, "any" as const),
    parts: fc.array(simple, { minLength: 2, maxLength: 4 }),
  }),
);

/** Text that looks like a target: words of the field, figures and signs by turns. */
export const phrase: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ..."不 不少于 不超过 未 不得 达到 ≥ <= > = 以上 以下 以内 左右 约 近 超过 每 每年 季度 增长 降至 由 较上年 同比 2023年 12月底 12月31日 前 且 或 ， 、 ； ( ) （含） % ‰ 个 人次 万元 亩 元/人 百分之 三分之二 一 两 三百 几十 余 半 5 90 95.5 1,000 3-5 ± 合格率 满意度 全覆盖 无 零事故 预算 二级 前三名 1:3 效果良好 5G 第 : - ~ * ? 详见附件".split(
        " ",
      ),
      " ",
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(""));
