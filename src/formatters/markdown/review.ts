import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import type { ReviewItemId } from "../../base/review-item.ts";
import type { Draft } from "../../form/form.ts";
import type { FileReport } from "../../report/report.ts";
import { ASPECTS, type Aspect, type ReviewItem, verdicts } from "../../report/review-items.ts";
import { messageAndHelp } from "../view/position.ts";
import { SEVERITIES } from "../view/words.ts";
import { escaped, row } from "./escaped.ts";

interface Sheet {
  readonly head: Head | undefined;
  readonly report: FileReport;
  readonly byItem: ByItem;
}

type ByItem = ReadonlyMap<ReviewItemId, readonly Diagnostic[]>;

type Head = Pick<Draft, "year" | "department" | "project">;

/** The sheet of a reviewer: four sides, under each the findings; grade and opinion are left blank. */
export function renderReview({ head, report, byItem }: Sheet, language: Language): string {
  return [
    `# ${TITLE[language]}`,
    ...(head === undefined ? [] : [headLine(head, language)]),
    escaped(report.path),
    row([HEADS.aspect, HEADS.item, HEADS.result].map((text) => text[language])),
    row(["---", "---", "---"]),
    ...ASPECTS.flatMap((aspect) =>
      aspect.items.map((item) => itemRow(aspect, item, byItem.get(item.id) ?? [], language)),
    ),
    ...ASPECTS.flatMap((aspect) => section(aspect, byItem, language)),
    `## ${OPINION[language]}`,
    GRADE[language],
    REMARKS[language],
    SIGNED[language],
  ]
    .reduce(
      (text, line) => text + (isTableRow(line) && isTableRow(text.split("\n").at(-1) ?? "") ? "\n" : "\n\n") + line,
    )
    .concat("\n");
}

function isTableRow(line: string): boolean {
  return line.startsWith("| ");
}

function headLine({ year, department, project }: Head, language: Language): string {
  const names = [project?.name ?? "", department.name].filter((name) => name !== "").map(escaped);
  return HEAD({ names: names.join(" · "), year: year ?? "?" })[language];
}

function itemRow({ title }: Aspect, item: ReviewItem, findings: readonly Diagnostic[], language: Language): string {
  const result =
    findings.length > 0
      ? verdicts.found({ count: findings.length })
      : item.id !== "conditions"
        ? verdicts.nothing
        : verdicts.byPerson;
  return row([
    title[language],
    `${item.title[language]}${COLON[language]}${item.question[language]}`,
    result[language],
  ]);
}

function section({ title, items }: Aspect, byItem: ByItem, language: Language): readonly string[] {
  const found = items.filter((item) => byItem.has(item.id));
  if (found.length === 0) return [];
  return [
    `## ${title[language]}`,
    ...found.flatMap((item) => [
      `### ${item.title[language]}`,
      (byItem.get(item.id) ?? []).map((finding) => line(finding, language)).join("\n"),
    ]),
  ];
}

function line(diagnostic: Diagnostic, language: Language): string {
  const { severity, code, place } = diagnostic;
  const where = place.start === undefined ? "" : ` ${LINE({ line: place.start.line })[language]}`;
  const said = escaped(messageAndHelp(diagnostic, language, BETWEEN[language]));
  return `- **${SEVERITIES[severity][language]}**${where}${COLON[language]}${said} \`${code}\``;
}

const LINE = sentence({ zh: "第 {line} 行", en: "line {line}" });
const TITLE: Text = { zh: "绩效目标审核表", en: "Review of performance targets" };
const HEAD = sentence({ zh: "{names}，{year} 年", en: "{names}, {year}" });
const HEADS = {
  aspect: { zh: "审核内容", en: "aspect" },
  item: { zh: "审核要点", en: "question" },
  result: { zh: "检查结果", en: "result" },
} satisfies Record<string, Text>;
const COLON: Text = { zh: "：", en: ": " };
const BETWEEN: Text = { zh: "。", en: ". " };
const OPINION: Text = { zh: "综合评定（由审核人填写）", en: "Overall grade (for the reviewer)" };
const GRADE: Text = { zh: "等级：□ 优　□ 良　□ 中　□ 差", en: "Grade: □ 优  □ 良  □ 中  □ 差" };
const REMARKS: Text = { zh: "审核意见：", en: "Opinion:" };
const SIGNED: Text = { zh: "审核人：　　　　　　日期：", en: "Reviewer:            Date:" };
