import { expect, test } from "vitest";
import { readConfig } from "../../src/readers/settings/read-config.ts";
import { settingsFor } from "../../src/settings/config.ts";

const TEXT = `rules:
  a/b: warning
  c/d: info
overrides:
  - files: ["2019/", "*.old.yaml"]
    rules: { a/b: off }
  - files: ["/2019/kept.yaml"]
    rules: { a/b: error }
`
  .replaceAll("a/b", "contact/personal-data")
  .replaceAll("c/d", "weight/defaulted");

const { config } = readConfig("perf.config.yaml", new TextEncoder().encode(TEXT), []);

test.for<[path: string, level: string, line: number]>([
  ["form.yaml", "warning", 2],
  ["2019/form.yaml", "off", 6],
  ["2019/kept.yaml", "error", 8],
  ["deep/below/2019/form.yaml", "off", 6],
  ["deep/form.old.yaml", "off", 6],
  ["表/2019/表.yaml", "off", 6],
  ["../2019/form.yaml", "warning", 2],
  ["-", "warning", 2],
])("for %s the level is %s, from line %i", ([path, level, line]) => {
  if (config === undefined) throw new Error("the configuration could not be read");
  const settings = settingsFor(config, path);
  expect(settings.get("contact/personal-data")?.level).toMatchObject({ value: level, place: { start: { line } } });
  expect(settings.get("weight/defaulted")?.level?.value).toBe("info");
});
