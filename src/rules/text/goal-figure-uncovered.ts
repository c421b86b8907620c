import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator, inEveryIndicator } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import { targetParts } from "../../indicator/target-parts.ts";
import type { SimpleComparator } from "../../phrase/comparator.ts";
import { fold } from "../../phrase/fold.ts";
import { CLASSIFIERS } from "../../phrase/unit-data.ts";
import { defineRule } from "../rule.ts";

export const textGoalFigureUncovered = defineRule({
  code: "text/goal-figure-uncovered",
  severity: "info",
  aspect: "related",
  title: { zh: "总体目标里的数没有指标承接", en: "figure of the goal that no target has" },
  explanation: {
    zh: "总体目标写了“培训 280 人次”，指标里却没有 280：目标和指标脱节，年底无从核对。请补上相应的指标，或改正其中一处。金额不在此列。",
    en: "The goal says 280人次, and no target does: goal and indicators have come apart, and the goal cannot be checked. Add the indicator, or mend one of the two. Amounts of money are left out.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效指标是绩效目标的细化和量化描述",
    en: "财预〔2015〕88号: indicators are the goal in detail and in figures",
  },
  *check(form) {
    const indicators = Array.from(eachIndicator(form), ({ indicator }) => indicator);
    const areAllRead = indicators.every(({ target }) => target.reading.status !== "unreadable");
    const present = new Set(indicators.flatMap((indicator) => targetParts(indicator).flatMap(figures)));
    if (!areAllRead || present.size === 0) return;
    const missing = figuresOf(form).filter(({ value }) => !present.has(value));
    if (missing.length === 0) return;
    const listed = missing.map(({ text }) => `“${text}”`).join("");
    yield { path: ["goal"], message: UNCOVERED({ figures: listed }), help: ADD, restsOn: inEveryIndicator("target") };
  },
});

interface Figure {
  readonly text: string;
  readonly value: string;
}

function figuresOf({ goal, year }: Draft): readonly Figure[] {
  return Array.from(fold(goal).text.matchAll(FIGURE), ([text, value = ""]) => ({
    text,
    value: String(Number(value)),
  })).filter(({ value }) => value !== String(year));
}

/** A number before a unit of count, length, area or a per cent sign. */
const FIGURE = new RegExp(
  `(?<![\\d.〔第])(\\d+(?:\\.\\d+)?)(?:%|${CLASSIFIERS.filter((unit) => !/年|月|日|季|^[天期号元级度分]$/.test(unit)).join("|")})`,
  "g",
);

function figures(part: SimpleComparator): readonly string[] {
  switch (part.kind) {
    case "bound":
    case "approximate":
    case "tolerance":
      return [part.value];
    case "interval":
      return [part.lower, part.upper];
    case "change":
      return part.amount === undefined ? [] : figures(part.amount);
    default:
      return [];
  }
}

const UNCOVERED = sentence({
  zh: "总体目标里的{figures}没有指标承接",
  en: "figures of the goal that no target has: {figures}",
});

const ADD: Text = { zh: "补上相应的指标，或改正其中一处", en: "add the indicator, or mend one of the two" };
