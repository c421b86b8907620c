import type { Rule } from "../../checking/rule.ts";
import type { Style } from "../../formatters/formatter.ts";
import { type Cell, fitColumns, layRow } from "../../formatters/layout/columns.ts";
import { SEVERITIES } from "../../formatters/messages.ts";
import { severityPainter } from "../../formatters/pretty/severity-painter.ts";
import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { makeStyle } from "../make-style.ts";
import type { DefineCommand } from "./index.ts";

export const defineRules: DefineCommand = (command, hall) => {
  command.action(() => {
    const { color }: { color?: boolean } = command.optsWithGlobals();
    hall.io.print(`${layRules(rules, makeStyle(hall, color)).join("\n")}\n`);
    hall.finish(ExitCode.ok);
  });
};

/** One line per rule: code, severity, what it finds. */
function layRules(rules: readonly Rule[], { language, colour, width }: Style): readonly string[] {
  const rows = rules.map(({ code, severity, title }): readonly Cell[] => [
    { text: code, whole: true },
    {
      text: SEVERITIES[severity][language],
      paint: severityPainter(severity, colour),
      whole: true,
    },
    { text: title[language] },
  ]);
  const widths = fitColumns(rows, width);
  return rows.flatMap((row) => layRow(row, widths));
}
