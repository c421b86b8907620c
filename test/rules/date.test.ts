import { expect, test } from "vitest";
import { dateAfterYearStart } from "../../src/rules/date/after-year-start.ts";
import { makeForm } from "../support/make-form.ts";
import { pathsFound } from "../support/paths-found.ts";

test.for([
  ["2022-12-31", []],
  ["2023-01-01", []],
  ["2023-01-04", ["filed_on"]],
  ["2024-03-01", ["filed_on"]],
  ["", []],
] as const)("date/after-year-start: %s for 2023", ([filedOn, found]) => {
  expect(pathsFound(dateAfterYearStart, makeForm({ filedOn, year: 2023 }))).toEqual(found);
});
