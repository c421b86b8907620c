import type { Rule } from "../../checking/rule.ts";
import type { Style } from "../../formatters/formatter.ts";
import { displayWidth } from "../../formatters/layout/display-width.ts";
import { wrap } from "../../formatters/layout/wrap.ts";
import { SEVERITIES } from "../../formatters/messages.ts";
import { severityPainter } from "../../formatters/pretty/severity-painter.ts";
import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { makeStyle } from "../make-style.ts";
import type { DefineCommand } from "./index.ts";

export const defineRules: DefineCommand = (command, hall) => {
  command.action(async () => {
    const { color }: { color?: boolean } = command.optsWithGlobals();
    hall.io.print(`${await layRules(rules, makeStyle(hall, color))}\n`);
    hall.finish(ExitCode.ok);
  });
};

/** Nothing but blanks between the columns, and no colours but ours. */
const PLAIN = {
  chars: {
    ...{ top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "" },
    ...{
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "  ",
    },
  },
  style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
};

/** One line per rule: code, severity, what it finds. */
async function layRules(rules: readonly Rule[], { language, colour, width }: Style): Promise<string> {
  // cli-table3 lays the columns; the wrapping is ours, its own loses Chinese text.
  const { default: Table } = await import("cli-table3");
  const table = new Table(PLAIN);
  const room = width - widest(rules.map(({ code }) => code)) - widest(rules.map(severityIn(language))) - 4;
  for (const rule of rules) {
    const severity = severityPainter(rule.severity, colour)(severityIn(language)(rule));
    table.push([rule.code, severity, wrap(rule.title[language], Math.max(room, 16)).join("\n")]);
  }
  return table.toString().replaceAll(/ +$/gm, "");
}

function severityIn(language: Style["language"]): (rule: Rule) => string {
  return ({ severity }) => SEVERITIES[severity][language];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}
