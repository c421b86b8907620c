import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/config.schema.json" with { type: "json" };
import { allCodes } from "../../../src/all-codes.ts";
import { readConfig } from "../../../src/readers/settings/read-config.ts";
import { summary } from "../support/read.ts";

const GOOD = `rules:
  contact/personal-data: off
  target/implied-operator: warning
  suppression/without-reason: error
overrides:
  - files: ["forms/2019/"]
    rules: { weight/defaulted: off }
policy: mof-2020-10
files: ["forms/**/*.yaml"]
`;

function read(text: string) {
  return readConfig("perf.config.yaml", new TextEncoder().encode(text), allCodes);
}

describe("a configuration", () => {
  test("is read with the place of each setting", () => {
    const { config, diagnostics } = read(GOOD);
    expect(diagnostics).toEqual([]);
    expect(config?.policy).toMatchObject({ value: "mof-2020-10", place: { start: { line: 8, column: 9 } } });
    expect(config?.files?.value).toEqual({ patterns: ["forms/**/*.yaml"], folder: "" });
    const layers = config?.layers.map(({ files, rules }) => [
      files?.patterns,
      ...Array.from(rules, ([code, { level }]) => [code, level?.value, level?.place.start?.line]),
    ]);
    expect(layers).toEqual([
      [
        undefined,
        ["contact/personal-data", "off", 2],
        ["target/implied-operator", "warning", 3],
        ["suppression/without-reason", "error", 4],
      ],
      [["forms/2019/"], ["weight/defaulted", "off", 7]],
    ]);
  });

  test("has options of rules, with or without a level", () => {
    const { config, diagnostics } = read(
      "rules:\n  coverage/thin-task: { minimum: 5 }\n  contact/personal-data: off\n",
    );
    expect(diagnostics).toEqual([]);
    const [{ rules: settings } = { rules: new Map() }] = config?.layers ?? [];
    expect(settings.get("coverage/thin-task")).toMatchObject({ level: undefined });
    expect(settings.get("coverage/thin-task")?.options.get("minimum")).toMatchObject({
      value: 5,
      place: { start: { line: 2 } },
    });
  });

  test.for<[what: string, text: string, code: string, level: string | undefined]>([
    ["a pattern", "rules: { contact/*: off }", "contact/personal-data", "off"],
    ["a pattern of another family", "rules: { contact/*: off }", "weight/defaulted", undefined],
    ["any code", 'rules: { "*": info }', "weight/defaulted", "info"],
    [
      "a code written in full before it",
      "rules: { contact/personal-data: info, contact/*: off }",
      "contact/personal-data",
      "info",
    ],
    ["the end of codes", 'rules: { "*/missing-*": off }', "coverage/missing-kind", "off"],
  ])("takes patterns of codes: %s", ([, text, code, level]) => {
    const { config, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(config?.layers[0]?.rules.get(code)?.level?.value).toBe(level);
  });

  test.for<[what: string, text: string]>([
    ["nothing", ""],
    ["comments", "# rules:\n"],
    ["an empty mapping", "{}\n"],
  ])("may hold %s and changes nothing then", ([, text]) => {
    const { config, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({ policy: undefined, files: undefined });
    expect(config?.layers.flatMap(({ rules }) => [...rules])).toEqual([]);
  });
});

type Mistake = readonly [what: string, text: string, finding: string, message: string];

const MISTAKES: readonly Mistake[] = [
  [
    "a typo in an option",
    "rules:\n  coverage/thin-task: { minimun: 5 }\n",
    "2:25 config/unknown-key",
    "“minimun” is not a key of “coverage/thin-task”, did you mean “minimum”?",
  ],
  [
    "an option below zero",
    "rules:\n  coverage/thin-task: { minimum: -1 }\n",
    "2:34 config/wrong-value",
    "“minimum” should be a whole number from 0, found -1",
  ],
  [
    "an option of a rule without any",
    "rules:\n  weight/defaulted: { minimum: 1 }\n",
    "2:23 config/wrong-value",
    "“weight/defaulted” should be “error” or “warning” or “info” or “off”, found a mapping",
  ],
  [
    "a typo in a key",
    GOOD.replace("overrides", "overides"),
    "5:1 config/unknown-key",
    "“overides” is not a key of the configuration, did you mean “overrides”?",
  ],
  [
    "a key that there is not",
    `${GOOD}plugins: []\n`,
    "10:1 config/unknown-key",
    "“plugins” is not a key of the configuration",
  ],
  [
    "a key that an override has not",
    GOOD.replace("    rules:", "    policy: x\n    rules:"),
    "7:5 config/unknown-key",
    "“policy” is not a key of item 1 of “overrides”",
  ],
  [
    "a typo in a code",
    GOOD.replace("contact/personal-data", "contact/personal-date"),
    "2:3 config/unknown-rule",
    "there is no code “contact/personal-date”, did you mean “contact/personal-data”?",
  ],
  [
    "a code that cannot be turned off",
    GOOD.replace("contact/personal-data", "shape/missing-key"),
    "2:3 config/fixed-severity",
    "the severity of “shape/missing-key” is fixed: with that error a file is not read or scored in full",
  ],
  [
    "a severity that there is not",
    GOOD.replace("data: off", "data: ignore"),
    "2:26 config/wrong-value",
    "“contact/personal-data” should be “error” or “warning” or “info” or “off”, found the text “ignore”",
  ],
  [
    "an override for no files",
    GOOD.replace(`["forms/2019/"]`, "[]"),
    "6:12 config/wrong-value",
    "“files” should be a list with at least one item, found 0 of them",
  ],
  [
    "an override without files",
    GOOD.replace(`files: ["forms/2019/"]\n    `, ""),
    "6:5 config/missing-key",
    "item 1 of “overrides” has no “files”",
  ],
  ["a list", "- rules\n", "1:3 config/wrong-value", "the configuration should be a mapping, found a list"],
  [
    "a full-width colon",
    GOOD.replace("data: off", "data：off"),
    "2:3 yaml/missing-colon",
    "“contact/personal-data：off” is not of the form “key: value”",
  ],
];

describe("a mistake in a configuration", () => {
  test.for<Mistake>(MISTAKES)("is told at its place: %s", ([, text, finding, message]) => {
    const { config, diagnostics } = read(text);
    expect(diagnostics.map(summary)).toEqual([finding]);
    expect(diagnostics[0]?.message.en).toBe(message);
    expect(config).toBeUndefined();
  });

  test.for(MISTAKES.filter(([, , finding]) => finding.includes("config/")))(
    "is told by an editor, too: %s",
    ([, text]) => {
      const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);
      expect(validate(parse(text))).toBe(false);
      expect(validate(parse(GOOD))).toBe(true);
    },
  );

  test.for<[pattern: string, finding: string]>([
    ["contakt/*", "1:10 config/unknown-rule"],
    ["encoding/*", "1:10 config/fixed-severity"],
  ])("a pattern of codes for nothing: %s", ([pattern, finding]) => {
    const { diagnostics } = read(`rules: { ${pattern}: off }`);
    expect(diagnostics.map(summary)).toEqual([finding]);
  });

  test("of bytes is told as well", () => {
    const { config, diagnostics } = readConfig("perf.config.yaml", new Uint8Array([0xff, 0xfe, 0x41]), []);
    expect(diagnostics.map(summary)).toEqual(["encoding/utf-16"]);
    expect(config).toBeUndefined();
  });
});
