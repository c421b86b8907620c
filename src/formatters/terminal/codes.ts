import type { CodeFacts } from "../../base/define-code.ts";
import type { Style } from "../formatter.ts";
import { displayWidth, wrap } from "../text/wrap.ts";
import { SEVERITIES } from "../view/words.ts";
import { severityPainter } from "./findings.ts";

type Facts = Pick<CodeFacts, "code" | "severity" | "title">;

/** One line per code: the code, severity, what it finds. */
export async function renderCodes(all: readonly Facts[], { language, colour, width }: Style): Promise<string> {
  // cli-table3 lays the columns; the wrapping is ours, its own loses Chinese text.
  const { default: Table } = await import("cli-table3");
  const table = new Table(PLAIN);
  const room = width - widest(all.map(({ code }) => code)) - widest(all.map(severityIn(language))) - 4;
  for (const facts of all) {
    const severity = severityPainter(facts.severity, colour)(severityIn(language)(facts));
    table.push([facts.code, severity, wrap(facts.title[language], Math.max(room, 16)).join("\n")]);
  }
  return table.toString().replaceAll(/ +$/gm, "");
}

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

function severityIn(language: Style["language"]): (facts: Facts) => string {
  return ({ severity }) => SEVERITIES[severity][language];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}
