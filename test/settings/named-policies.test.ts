import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/policy.schema.json" with { type: "json" };
import { checkPolicy } from "../../src/settings/check-policy.ts";
import { policies } from "../../src/settings/named-policies.ts";

const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(schema);

describe.for(policies.map((policy) => [policy.name, policy] as const))("policy %s", ([, policy]) => {
  test("is data: JSON carries it unharmed", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test("has the shape of its schema", () => {
    validate({ extends: policy.name, ...policy });
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has no flaw: 100 points in all, grades without gaps, every class with points", () => {
    expect(checkPolicy(policy)).toEqual([]);
  });
});

test("names are unique, and the first is the default", () => {
  const names = policies.map(({ name }) => name);
  expect(names).toEqual(["mof-2020-10", "mof-2021-101", "linear-inverse", "grades-80-50"]);
});
