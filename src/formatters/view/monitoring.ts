import { type Exact, printRounded } from "../../base/exact.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import {
  LIGHTS,
  type Light,
  type Likelihood,
  type MonitoredIndicator,
  type MonitoringSheet,
  type Pace,
} from "../../monitoring/sheet.ts";
import { countLights, type MonitoringReport } from "../../report/monitoring-report.ts";
import { type Cell, makeTable, NONE, type TitledTable, type Tone } from "./table.ts";

/** 绩效运行监控表 with the columns of the national form (财预〔2019〕136号), and a light with its words. */
export function monitoringTable(sheet: MonitoringSheet, language: Language): TitledTable {
  const { asOf, department, year } = sheet;
  const progress = progressOf({ month: asOf.month })[language];
  const column = (heading: Text) => heading[language];
  return {
    title: TITLE[language],
    notes: [`${department} ${year} · ${asOfDay({ date: asOf.date })[language]}`, summaryOf(sheet, language)],
    table: makeTable(
      sheet.rows,
      [
        {
          heading: column(COLUMNS.block),
          kind: "form",
          only: "sheet",
          cell: ({ block }) => blockLabel(block)[language],
        },
        { heading: column(COLUMNS.indicator), kind: "name", cell: ({ indicator }) => indicator.name },
        { heading: column(COLUMNS.target), kind: "form", cell: ({ indicator }) => indicator.target.text },
        { heading: progress, kind: "form", cell: ({ progress }) => progress || NONE },
        { heading: column(COLUMNS.achieved), kind: "number", cell: ({ achieved }) => percentOf(achieved) },
        { heading: column(COLUMNS.expected), kind: "number", cell: expectedCell(language) },
        { heading: column(COLUMNS.forecast), kind: "form", cell: forecastCell(language) },
        { heading: column(COLUMNS.reason), kind: "form", cell: ({ reason }) => reason || NONE },
        {
          heading: column(COLUMNS.likelihood),
          kind: "word",
          cell: ({ likelihood }) => (likelihood === undefined ? NONE : LIKELIHOODS[likelihood][language]),
        },
        { heading: column(COLUMNS.light), kind: "word", cell: ({ light }) => lightCell(light, language) },
        { heading: column(COLUMNS.because), kind: "text", only: "sheet", cell: ({ because }) => because[language] },
      ],
      ({ because }) => [because[language]],
    ),
  };
}

function expectedCell(language: Language) {
  return ({ expected, pace }: MonitoredIndicator) =>
    expected === undefined ? PACES[pace][language] : percentOf(expected);
}

/** As reported; where nothing is, what the pace so far would come to. */
function forecastCell(language: Language) {
  return ({ forecast, projected }: MonitoredIndicator): string => {
    if (forecast !== "") return forecast;
    return projected === undefined ? NONE : projectedAt({ percent: percentOf(projected) })[language];
  };
}

function lightCell(light: Light, language: Language): Cell {
  return { text: LIGHT_WORDS[light][language], tone: TONES[light] };
}

/** 红 1 · 黄 2 · 绿 9，预算执行 … */
export function summaryOf(sheet: MonitoringSheet, language: Language): string {
  const counts = countLights(sheet);
  const lights = LIGHTS.filter((light) => counts[light] > 0).map(
    (light) => `${LIGHT_WORDS[light][language]} ${counts[light]}`,
  );
  const { execution } = sheet;
  if (execution === undefined) return [...lights, NO_EXECUTION[language]].join(" · ");
  const words = {
    rate: percentOf(execution.rate),
    expected: percentOf(execution.expected),
    light: LIGHT_WORDS[execution.light],
  };
  return [...lights, executionAt(words)[language], execution.formula].filter((part) => part !== "").join(" · ");
}

export function monitoringTitle({ sheet }: MonitoringReport, language: Language): string {
  return sheet === undefined ? TITLE[language] : `${TITLE[language]} ${sheet.department} ${sheet.asOf.date}`;
}

function percentOf(value: Exact | undefined): string {
  return value === undefined ? NONE : `${printRounded(value, 2).replace(/\.?0+$/, "")}%`;
}

const TITLE: Text = { zh: "绩效运行监控表", en: "monitoring during the year" };
const asOfDay = sentence({ zh: "截至 {date}", en: "as of {date}" });
const progressOf = sentence({ zh: "1–{month}月执行情况", en: "progress, months 1–{month}" });
const projectedAt = sentence({ zh: "（按目前进度为目标的 {percent}）", en: "({percent} of the target at this pace)" });
const executionAt = sentence({
  zh: "预算执行 {rate}，序时进度 {expected}：{light}",
  en: "budget executed {rate} of {expected} by now: {light}",
});
const NO_EXECUTION: Text = { zh: "没有填报预算执行", en: "no budget execution reported" };

const COLUMNS = {
  block: { zh: "指标块", en: "block" },
  indicator: { zh: "三级指标", en: "indicator" },
  target: { zh: "年度指标值", en: "target" },
  achieved: { zh: "完成率", en: "achieved" },
  expected: { zh: "应完成", en: "expected" },
  forecast: { zh: "全年预计完成情况", en: "forecast" },
  reason: { zh: "偏差原因", en: "reason" },
  likelihood: { zh: "完成可能性", en: "likelihood" },
  light: { zh: "监控结果", en: "light" },
  because: { zh: "说明", en: "because" },
} satisfies Record<string, Text>;

const PACES: Readonly<Record<Pace, Text>> = {
  cumulative: { zh: "累计", en: "adds up" },
  ceiling: { zh: "上限", en: "ceiling" },
  state: { zh: "达到即可", en: "any time" },
  deadline: { zh: "按期限", en: "by its day" },
};

const LIKELIHOODS: Readonly<Record<Likelihood, Text>> = {
  certain: { zh: "确定能", en: "certain" },
  possible: { zh: "有可能", en: "possible" },
  impossible: { zh: "完全不可能", en: "impossible" },
};

const LIGHT_WORDS: Readonly<Record<Light, Text>> = {
  green: { zh: "● 绿 正常", en: "● green" },
  yellow: { zh: "▲ 黄 偏慢", en: "▲ yellow" },
  red: { zh: "■ 红 难完成", en: "■ red" },
  grey: { zh: "? 灰 待判断", en: "? grey" },
};

const TONES: Readonly<Record<Light, Tone>> = { green: "good", yellow: "middling", red: "bad", grey: "muted" };
