import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { exact } from "../../../src/base/exact.ts";
import { BARE_INDICATOR } from "../../../src/form/bare-indicator.ts";
import type { Block, Indicator } from "../../../src/form/form.ts";
import type { Reading } from "../../../src/phrase/reading.ts";
import { DEFAULT_GATE } from "../../../src/report/gate.ts";
import { makeFileReport, makeScoreReport, makeValidationReport } from "../../../src/report/make-report.ts";
import type { ScoreReport, ValidationReport } from "../../../src/report/report.ts";
import type { IndicatorScore, Scorecard } from "../../../src/scoring/scorecard.ts";
import { DEFAULT_POLICY } from "../../../src/settings/named-policies.ts";

const FORM_TEXT = `version: 1
departmnet: 广州市荔湾区宣传部
year: 2023
indicators:
  - level1: 质量指标
    name: 舆情处置率
    explanation: 反映舆情处置率，即当年已经处置的舆情数量占当年发现的舆情数量的比例，由区委宣传部舆情科按月统计并在次月五日之前报送，全年数为十二个月的平均数
    target: 达90%
`;

/** A point finding or one that spans a stretch of a line. */
function finding(
  line: number,
  column: number,
  endColumn: number,
  rest: Omit<Diagnostic, "place"> & { readonly pointer: string },
): Diagnostic {
  const { pointer, ...diagnostic } = rest;
  return {
    ...diagnostic,
    place: {
      file: "forms/2023/xuanchuan.yaml",
      pointer,
      start: { line, column },
      end: { line, column: endColumn },
    },
  };
}

export const FINDINGS: readonly Diagnostic[] = [
  finding(2, 1, 11, {
    code: "shape/unknown-key",
    severity: "error",
    message: {
      zh: "“departmnet” 不是已知字段，是否想写 “department”？（必填，因此缺失）",
      en: "“departmnet” is not a field of a form, did you mean “department” (which is required and missing)?",
    },
    pointer: "/departmnet",
  }),
  finding(5, 13, 17, {
    code: "class/unknown-level1",
    severity: "error",
    message: {
      zh: "“舆情处置率” 的一级指标 “质量指标” 不在分类中，应为产出指标、效益指标、满意度指标或成本指标",
      en: "level 1 of “舆情处置率” is “质量指标”, expected 产出指标, 效益指标, 满意度指标 or 成本指标",
    },
    help: {
      zh: "质量指标是产出指标下的二级指标，请写 level1: 产出指标、level2: 质量指标",
      en: "质量指标 is a level 2 of 产出指标: write level1: 产出指标 and level2: 质量指标",
    },
    pointer: "/indicators/0/level1",
  }),
  finding(7, 18, 92, {
    code: "text/explanation-repeats-name",
    severity: "info",
    message: {
      zh: "“舆情处置率” 的解释重复了名称",
      en: "the explanation of “舆情处置率” repeats its name",
    },
    pointer: "/indicators/0/explanation",
  }),
  {
    code: "coverage/missing-class",
    severity: "warning",
    message: { zh: "整张表没有满意度指标", en: "the form has no 满意度指标" },
    place: { file: "forms/2023/xuanchuan.yaml" },
  },
];

export function validationReport(diagnostics = FINDINGS): ValidationReport {
  const indicators = new Map([["/indicators/0", "舆情处置率"]]);
  const file = makeFileReport("forms/2023/xuanchuan.yaml", FORM_TEXT, diagnostics, indicators);
  return makeValidationReport([file], DEFAULT_GATE);
}

function reading(text: string, notation: string): Reading {
  const comparator = { kind: "qualitative", text } as const;
  return {
    text,
    unit: "",
    status: "ok",
    notation,
    comparator,
    ambiguities: [],
    evidence: [],
  };
}

type RowSketch = Partial<Omit<IndicatorScore, "indicator">> & {
  readonly name: string;
  readonly target: string;
  readonly notation?: string;
  readonly value?: string;
};

let rows = 1;

function row({ name, target, notation = ">= 4 场", value, ...rest }: RowSketch): IndicatorScore {
  const indicator: Indicator = {
    ...BARE_INDICATOR,
    id: name,
    level1: rest.level1 ?? "产出指标",
    level2: "数量指标",
    name,
    target: { text: target, written: target, reading: reading(target, notation) },
    path: [],
  };
  rows += 1;
  const place = { file: "actuals.csv", start: { line: rows, column: 1 } };
  return {
    indicator,
    level1: "产出指标",
    effectiveNotation: notation,
    effectiveMeaning: { zh: "至少 4 场", en: "at least 4 场" },
    actual: value === undefined ? undefined : { text: value, notation: value, place },
    verdict: "met",
    because: undefined,
    achievement: exact("100"),
    weight: exact("12.50"),
    score: exact("12.50"),
    published: undefined,
    reason: "",
    evidence: "",
    formula: "",
    ...rest,
  };
}

function block(sketch: Pick<Block, "kind" | "name" | "id">, scores: readonly IndicatorScore[]): Block {
  const indicators = scores.map(({ indicator }) => indicator);
  return {
    goal: "",
    projects: [],
    amount: undefined,
    amountParts: undefined,
    formKind: "department",
    path: [],
    indicators,
    ...sketch,
  };
}

export function makeScorecard(): Scorecard {
  rows = 1;
  const department = [
    row({
      name: "文明社区示范点推荐数量",
      target: "不少于2个",
      notation: ">= 2 个",
      value: "3个",
      achievement: exact("150"),
    }),
    row({
      name: "宣讲报告会场数",
      target: "不少于4场",
      value: "3场",
      verdict: "unmet",
      achievement: exact("75"),
      score: exact("9.38"),
      formula: "3 ÷ 4 × 12.50 = 9.38",
      reason: "会场装修，一场改到次年",
      evidence: "宣讲通知三份",
    }),
    row({
      name: "公共文明引导队伍建设数量",
      target: "1支",
      notation: "=? 1 支",
      effectiveNotation: ">= 1 支",
      effectiveMeaning: { zh: "至少 1 支", en: "at least 1 支" },
      value: "1支",
    }),
    row({
      name: "广州荔湾发布微信、微博阅读量",
      target: "年增加5%",
      value: "同比增长4.13%",
      verdict: "unmet",
      achievement: exact("82.6"),
      score: exact("10.33"),
      formula: "4.13 ÷ 5 × 12.50 = 10.33",
    }),
    row({
      name: "新闻报道量",
      level1: "效益指标",
      target: "不少于50篇",
      value: "0篇",
      verdict: "unmet",
      achievement: exact(0),
      score: exact(0),
      weight: exact(15),
      formula: "0 ÷ 50 × 15.00 = 0.00",
    }),
    row({
      name: "网络正面宣传报道篇数",
      level1: "效益指标",
      target: "不少于200篇",
      verdict: "missing",
      achievement: undefined,
      score: exact(0),
      weight: exact(15),
    }),
    row({
      name: "市民对文明城市建设满意度",
      level1: "满意度指标",
      target: "显著提升",
      value: "市民普遍反映良好，比上年有所提高",
      verdict: "undecided",
      because: {
        zh: "定性目标需要等级：达成、部分达成或未达成",
        en: "a qualitative target needs a grade: 达成, 部分达成 or 未达成",
      },
      achievement: undefined,
      score: exact(0),
      weight: exact(10),
    }),
  ];
  const task = [
    row({
      name: "党报党刊征订量",
      target: "100%",
      value: "/",
      verdict: "not-applicable",
      achievement: undefined,
      weight: exact(0),
      score: exact(0),
    }),
  ];
  return {
    policy: DEFAULT_POLICY,
    department: "中国共产党广州市荔湾区委员会宣传部",
    year: 2023,
    total: exact("53.83"),
    formula: "",
    rating: "差",
    blocks: [
      {
        block: block(
          {
            kind: "department",
            name: "中国共产党广州市荔湾区委员会宣传部",
            id: "department",
          },
          department,
        ),
        counts: true,
        share: exact(100),
        score: exact("53.83"),
        formula: "",
        classes: [
          { level1: "产出指标", weight: exact(50), score: exact("44.71") },
          { level1: "效益指标", weight: exact(30), score: exact(0) },
          { level1: "满意度指标", weight: exact(10), score: exact(0) },
        ],
        indicators: department,
      },
      {
        block: block({ kind: "task", name: "新闻宣传和融媒体中心建设工作", id: "task1" }, task),
        counts: false,
        share: exact(0),
        score: exact(100),
        formula: "0.00 ÷ 0.00 × 100",
        classes: [{ level1: "产出指标", weight: exact(0), score: exact(0) }],
        indicators: task,
      },
    ],
    execution: {
      rate: exact("91.2"),
      amounts: { executed: exact("25568817.02"), budget: exact("28036202.00") },
      weight: exact(10),
      score: exact("9.12"),
      formula: "25568817.02 ÷ 28036202.00 × 10.00 = 9.12",
      because: undefined,
    },
    executionGap: undefined,
    published: undefined,
    leftOut: [],
    adjustments: [],
    notes: [
      {
        zh: "表上没有分值，按评分办法在各一级指标内平均分配",
        en: "the form has no weights, so the points of each class are shared equally",
      },
      {
        zh: "这是本表各项目标的得分，不是部门的正式绩效评价",
        en: "this is the score of the targets in this form, not the official evaluation of the department",
      },
    ],
  };
}

export function scoreReport(scorecard: Scorecard | undefined = makeScorecard()): ScoreReport {
  const csv = "indicator,actual\n文明社区示范点推荐数量,3个\n宣讲报告会,3场\n";
  const unknown: Diagnostic = {
    code: "actuals/unknown-indicator",
    severity: "error",
    message: {
      zh: "表上没有指标 “宣讲报告会”，是否指 “宣讲报告会场数”？",
      en: "the form has no indicator “宣讲报告会”, did you mean “宣讲报告会场数”?",
    },
    place: {
      file: "actuals.csv",
      start: { line: 3, column: 1 },
      end: { line: 3, column: 6 },
    },
  };
  const files = [makeFileReport("form.yaml", FORM_TEXT, []), makeFileReport("actuals.csv", csv, [unknown])];
  return makeScoreReport(files, scorecard, DEFAULT_GATE);
}
