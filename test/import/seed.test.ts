import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Draft } from "../../src/form/form.ts";
import { readForm } from "../../src/readers/form/read-form.ts";
import { importBytes } from "./support/import-bytes.ts";

const at = (path: string) => new URL(path, import.meta.url);

test("the seed as it was published comes to the same model as the form that was written by hand", async () => {
  const imported = await importBytes("liwan-2023.txt", readFileSync(at("liwan-2023.txt")));
  const [form, ...others] = imported.forms;
  expect(others).toEqual([]);
  const model = readForm("imported.yaml", new TextEncoder().encode(form?.yaml ?? "")).draft;
  const byHand = readForm("form.yaml", readFileSync(at("../../examples/liwan-2023/form.yaml"))).draft;
  expect(printed(model)).toEqual(printed(byHand));
  expect(byHand?.blocks.flatMap(({ indicators }) => indicators)).toHaveLength(22);
});

test("and says what was decided, with the lines, and that nothing was left over", async () => {
  const imported = await importBytes("liwan-2023.txt", readFileSync(at("liwan-2023.txt")));
  const [form] = imported.forms.map((one) => one.form);
  const marks = [
    ...(form?.marks ?? []),
    ...(form?.blocks ?? []).flatMap(({ indicators }) => indicators.flatMap((one) => one.marks)),
  ];
  expect(marks.map(({ level, address, text }) => `${level} ${address.text.en}: ${text.en}`)).toMatchInlineSnapshot(`
    [
      "repaired line 14: the targets stood in the column of units and were moved (7 rows)",
      "repaired line 52: “年度主要支出计划” is the heading of several parts beside it and was not taken as a part",
      "repaired line 50: “数量、质量、时效、成” is part of “数量、质量、时效、成本方面的指标”, which a page break cut, and was joined",
      "repaired line 54: the row stood beside its columns and was aligned by its content",
      "repaired line 54: “本方面的指标” is part of “数量、质量、时效、成本方面的指标”, which a page break cut, and was joined",
      "repaired line 55: the row stood beside its columns and was aligned by its content",
    ]
  `);
  expect(form?.notPlaced).toEqual([]);
});

/** What is printed, without where it stands in the file. */
function printed(draft: Draft | undefined): unknown {
  const plain = (key: string, value: unknown) => {
    if (key === "path") return undefined;
    return typeof value === "bigint" ? String(value) : value;
  };
  return JSON.parse(JSON.stringify(draft, plain));
}
