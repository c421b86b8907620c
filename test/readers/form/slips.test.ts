import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { LANGUAGES } from "../../../src/base/language.ts";
import { renderReport as pretty } from "../../../src/formatters/terminal/report.ts";
import { displayWidth } from "../../../src/formatters/text/wrap.ts";
import { DEFAULT_GATE } from "../../../src/report/gate.ts";
import { makeValidationReport } from "../../../src/report/make-report.ts";
import type { FileReport } from "../../../src/report/report.ts";
import { validate } from "../../../src/validate.ts";
import { style } from "../../formatters/support/styles.ts";
import { ENGLISH_FORM, SLIPS } from "../support/slips.ts";

describe.each(SLIPS.map(([name, edit, form]) => ({ name, edit, form: form ?? ENGLISH_FORM })))(
  "$name",
  ({ name, edit, form }) => {
    const report = told(form, edit(form));

    test("is one finding, and no pass", () => {
      expect(report.diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
    });

    test("reads well in both languages, at 80 columns", async () => {
      const pages = LANGUAGES.map((language) => printed(report, { language }));
      expect(Math.max(...pages.join("\n").split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
      await expect(pages.join("\n")).toMatchFileSnapshot(`golden/${name.replaceAll(/[^\w]+/g, "-").toLowerCase()}.txt`);
    });

    test("says the same in colour", () => {
      const painted = printed(report, { colour: new Chalk({ level: 3 }) });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
      expect(painted.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(printed(report, {}));
    });
  },
);

/** What is said of the form with a slip and was not said of it without, numbers of indicators and the like aside. */
function told(form: string, edited: string | Uint8Array): FileReport {
  const known = new Set(check(form).diagnostics.map(nameOf));
  const report = check(edited);
  return { ...report, diagnostics: report.diagnostics.filter((diagnostic) => !known.has(nameOf(diagnostic))) };
}

function check(form: string | Uint8Array): FileReport {
  return validate("form.yaml", typeof form === "string" ? new TextEncoder().encode(form) : form);
}

function nameOf({ code, message }: Diagnostic): string {
  const isCount = code === "target/unit-in-phrase" || code === "class/boilerplate-level2";
  return isCount ? code : `${code} ${message.en}`;
}

function printed(report: FileReport, sketch: Parameters<typeof style>[0]): string {
  return pretty(makeValidationReport([report], DEFAULT_GATE), style({ width: 80, ...sketch }));
}
