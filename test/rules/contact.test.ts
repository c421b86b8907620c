import { expect, test } from "vitest";
import { contactPersonalData } from "../../src/rules/contact/personal-data.ts";
import { makeForm } from "../support/make-form.ts";
import { pathsFound } from "../support/paths-found.ts";

test.for([
  [undefined, []],
  [{ name: "", phone: "" }, []],
  [{ name: "张三", phone: "" }, ["contact/name"]],
  [{ name: "", phone: "000-0000" }, ["contact/phone"]],
  [{ name: "张三", phone: "000-0000" }, ["contact/name"]],
] as const)("contact/personal-data: %j", ([contact, found]) => {
  expect(pathsFound(contactPersonalData, makeForm({ contact }))).toEqual(found);
});

test("the finding does not repeat the data", () => {
  const [finding] = contactPersonalData.check(makeForm({ contact: { name: "张三", phone: "000-0000" } }));
  expect(JSON.stringify(finding)).not.toMatch(/张三|000/);
});

test("contact/personal-data: so is the name of the person in charge of a project", () => {
  const paths = (leader: string) => pathsFound(contactPersonalData, makeForm({ project: { leader } }));
  expect([paths("李明"), paths("")]).toEqual([["project/leader"], []]);
});
