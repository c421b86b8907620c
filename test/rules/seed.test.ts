import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate } from "../../src/validate.ts";
import { count } from "../support/count.ts";

const FILE = "examples/liwan-2023/form.yaml";
const { diagnostics } = validate(FILE, readFileSync(FILE));

test("the Liwan form has these findings and no others", () => {
  expect(count(diagnostics.map(({ code }) => code))).toEqual({
    "budget/task-amounts": 1,
    "class/boilerplate-level2": 5,
    "class/differs-between-blocks": 2,
    "class/output-as-benefit": 3,
    "class/placeholder-level2": 1,
    "class/satisfaction-not-satisfaction": 1,
    "class/satisfaction-under-benefit": 2,
    "class/unknown-level1": 1,
    "contact/personal-data": 1,
    "coverage/department-only": 1,
    "coverage/missing-kind": 2,
    "coverage/thin-task": 1,
    "date/after-year-start": 1,
    "name/is-sentence": 1,
    "name/two-in-one": 2,
    "target/ambiguous": 1,
    "target/implied-operator": 4,
    "target/name-unit-mismatch": 1,
    "target/no-baseline": 2,
    "target/not-measurable": 2,
    "text/explanation-repeats-name": 6,
    "text/goal-without-figure": 1,
    "weight/defaulted": 1,
  });
});
