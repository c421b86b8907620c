import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../../base/diagnostic.ts";
import { type Exact, HUNDRED, parseExact } from "../../base/exact.ts";
import type { Language, Text } from "../../base/language.ts";
import { ENCODINGS, type Encoding } from "../../readers/text/decode-text.ts";
import { type BlockMinimum, FAILING_VERDICTS, type FailingVerdict, type Gate, SEVERITIES } from "../../report/gate.ts";
import type { Rating } from "../../scoring/scorecard.ts";
import { DEFAULT_POLICY, policies } from "../../settings/named-policies.ts";
import { policyWords, suggest, wordsOf } from "../completion/suggest.ts";
import type { Context } from "../context.ts";
import { EXPECTED } from "./messages.ts";
import { addReportOptions, type ReportOptions } from "./report-options.ts";

export interface ScoreOptions extends Omit<ReportOptions, "failOn"> {
  readonly failOn: FailOn;
  readonly policy?: string;
  readonly actualsDir?: string;
  readonly encoding?: Encoding;
  readonly compare?: string;
  readonly minScore?: Exact;
  readonly minRating?: Rating;
  readonly minBlockScore: readonly BlockMinimum[];
}

interface FailOn {
  readonly severity: Severity;
  readonly verdicts: readonly FailingVerdict[];
}

const FAIL_ON_WORDS = [...SEVERITIES, ...FAILING_VERDICTS].join(", ");

const TEXTS = {
  policy: {
    zh: `评分办法：内置办法的名称（${policies.map(({ name }) => name).join("、")}），或自己的办法文件（.yaml）；默认按 perf.config.yaml，其次 ${DEFAULT_POLICY.name}`,
    en: `how points are given: a named policy (${policies.map(({ name }) => name).join(", ")}) or a file of your own (.yaml); by default that of perf.config.yaml, else ${DEFAULT_POLICY.name}`,
  },
  actualsDir: {
    zh: "实际值所在目录：表 x.yaml 用其中的 x.csv 或 x.actuals.csv（或 .xlsx）",
    en: "where the actuals are: x.csv or x.actuals.csv (or .xlsx) for the form x.yaml",
  },
  encoding: {
    zh: "CSV 实际值的编码；默认自动识别",
    en: "encoding of actuals in CSV; found out by default",
  },
  compare: {
    zh: "与以前的 JSON 报告比较，显示总分和各指标的变化",
    en: "an earlier JSON report, to show how the total and the indicators have moved",
  },
  failOn: {
    zh: `达到此级别的问题，或此类指标，即为不通过；可重复或用逗号分隔（可选：${FAIL_ON_WORDS}；默认：error）`,
    en: `the least severe finding, or indicators, that are no pass; repeated or separated by commas (any of: ${FAIL_ON_WORDS}; default: error)`,
  },
  minScore: { zh: "总分低于此数即为不通过", en: "a total below this is no pass" },
  minRating: { zh: "等级低于此级即为不通过（优、良、中、差）", en: "a rating below this is no pass (优, 良, 中, 差)" },
  minBlockScore: {
    zh: "某指标块（不写则为每个指标块）得分低于此数即为不通过，可重复，如 任务1=60",
    en: "a block (or any, where none is named) below this is no pass; may be repeated, for example task1=60",
  },
} satisfies Record<string, Text>;

export function addScoreOptions(command: Command, context: Context): Command {
  const { language } = context;
  return addReportOptions(command, context, failOnOption(language))
    .addOption(suggest(new Option("--policy <name|file>", TEXTS.policy[language]), policyWords(language)))
    .option("--actuals-dir <directory>", TEXTS.actualsDir[language])
    .addOption(new Option("--encoding <encoding>", TEXTS.encoding[language]).choices(ENCODINGS))
    .option("--compare <report.json>", TEXTS.compare[language])
    .option("--min-score <n>", TEXTS.minScore[language], (value) => parseScore(value, language))
    .addOption(
      suggest(
        new Option("--min-rating <rating>", TEXTS.minRating[language]),
        wordsOf(Object.keys(RATING_WORDS)),
      ).argParser((value) => parseRating(value, language)),
    )
    .addOption(
      new Option("--min-block-score <[block=]n>", TEXTS.minBlockScore[language])
        .argParser((value, earlier: readonly BlockMinimum[]) => [...earlier, parseBlockMinimum(value, language)])
        .default([]),
    );
}

/** What a score has to keep to. */
export function gateOf({ failOn, maxWarnings, minScore, minRating, minBlockScore }: ScoreOptions): Gate {
  const { severity, verdicts } = failOn;
  return {
    failOn: severity,
    failOnVerdicts: verdicts,
    maxWarnings,
    minScore,
    minRating,
    minBlockScores: minBlockScore,
  };
}

/** As the commands without verdicts have them. */
export function reportOptionsOf(options: ScoreOptions): ReportOptions {
  return { ...options, failOn: options.failOn.severity };
}

function failOnOption(language: Language): Option {
  const byDefault: FailOn = { severity: "error", verdicts: [] };
  return suggest(new Option("--fail-on <what>", TEXTS.failOn[language]), wordsOf([...SEVERITIES, ...FAILING_VERDICTS]))
    .argParser((value, earlier: FailOn) =>
      value.split(",").reduce((all, word) => addWord(all, word, language), earlier),
    )
    .default(byDefault);
}

function addWord(failOn: FailOn, written: string, language: Language): FailOn {
  const word = written.trim();
  const severity = SEVERITIES.find((one) => one === word);
  if (severity !== undefined) return { ...failOn, severity };
  const verdict = FAILING_VERDICTS.find((one) => one === word);
  if (verdict === undefined) throw new InvalidArgumentError(EXPECTED.anyOf[language] + FAIL_ON_WORDS);
  return { ...failOn, verdicts: [...failOn.verdicts, verdict] };
}

function parseScore(value: string, language: Language): Exact {
  const points = parsePoints(value);
  if (points === undefined) throw new InvalidArgumentError(EXPECTED.score[language]);
  return points;
}

function parsePoints(value: string): Exact | undefined {
  const points = parseExact(value);
  return points === undefined || points.lt(0) || points.gt(HUNDRED) ? undefined : points;
}

function parseRating(value: string, language: Language): Rating {
  const rating = RATING_WORDS[value.toLowerCase()];
  if (rating === undefined) throw new InvalidArgumentError(EXPECTED.rating[language]);
  return rating;
}

/** In English as well: a console may not take Chinese. */
const RATING_WORDS: Readonly<Record<string, Rating>> = {
  ...{ 优: "优", 良: "良", 中: "中", 差: "差" },
  ...{ excellent: "优", good: "良", fair: "中", poor: "差" },
};

function parseBlockMinimum(value: string, language: Language): BlockMinimum {
  const at = value.lastIndexOf("=");
  const [block, score] = [value.slice(0, Math.max(0, at)), parsePoints(value.slice(at + 1))];
  if (score === undefined || at === 0) throw new InvalidArgumentError(EXPECTED.blockScore[language]);
  return { block: at === -1 ? undefined : block, score };
}
