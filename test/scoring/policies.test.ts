import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/policy.schema.json" with { type: "json" };
import { exact, HUNDRED, printExact } from "../../src/exact.ts";
import { policies } from "../../src/scoring/policies/index.ts";

const validate = new Ajv2020.default({ strict: true, strictTypes: false }).compile(schema);

describe.for(policies.map((policy) => [policy.name, policy] as const))("policy %s", ([, policy]) => {
  test("is data: JSON carries it unharmed", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test("has the shape of its schema", () => {
    validate(policy);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("gives 100 points in all", () => {
    const sum = Object.values(policy.classes).reduce((total, points) => total.add(points), exact(policy.execution));
    expect(printExact(sum)).toBe(printExact(HUNDRED));
  });

  test("grades without gaps from 100 down to 0", () => {
    expect(["100", ...policy.grades.map(({ from }) => from)]).toEqual([...policy.grades.map(({ upTo }) => upTo), "0"]);
  });
});

test("names are unique, and the first is the default", () => {
  const names = policies.map(({ name }) => name);
  expect(names).toEqual(["mof-2020-10", "mof-2021-101", "linear-inverse", "grades-80-50"]);
});

test("a number where a decimal string belongs has not the shape", () => {
  expect(validate({ ...policies[0], execution: 10 })).toBe(false);
});
