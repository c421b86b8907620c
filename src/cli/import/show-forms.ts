import type { Diagnostic } from "../../base/diagnostic.ts";
import { listed, type Text } from "../../base/language.ts";
import { type Cell, fitColumns, renderRow } from "../../formatters/text/columns.ts";
import { inert } from "../../formatters/text/inert.ts";
import { wrap } from "../../formatters/text/wrap.ts";
import type { IndicatorRow } from "../../recognising/indicator-row.ts";
import type { Mark } from "../../recognising/mark.ts";
import type { SkippedSheet } from "../../recognising/recognise.ts";
import type { NotPlaced, RecognisedBlock, RecognisedForm } from "../../recognising/recognised-form.ts";
import type { Context } from "../context.ts";
import { makeStyle } from "../output/make-style.ts";
import * as messages from "./messages.ts";

/** A form and where it was written. */
export interface WrittenForm {
  readonly form: RecognisedForm;
  readonly yaml: string;
  readonly path: string;
  readonly actualsPath: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Shown {
  readonly file: string;
  readonly forms: readonly WrittenForm[];
  readonly skipped: readonly SkippedSheet[];
  /** True where nothing was written. */
  readonly isHeldBack: boolean;
}

/** What was read, what was decided, what was left out and what to do next. */
export function showForms(
  { file, forms, skipped, isHeldBack }: Shown,
  context: Context,
  color: boolean | undefined,
): string {
  const { language, width, colour } = makeStyle(context, color);
  const say = (text: Text) => inert(text[language]);
  const tables = forms.reduce((sum, { form }) => sum + form.tables, 0);
  const lines = [colour.bold(say(messages.heading({ file, forms: forms.length, tables })))];
  for (const { form, path, actualsPath, diagnostics } of forms) {
    lines.push("", ...formLines(form, say, width));
    if (isHeldBack) continue;
    const count = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity).length;
    // Commands stay on a line of their own: they are copied.
    lines.push("", say(messages.written({ path, errors: count("error"), warnings: count("warning") })));
    if (actualsPath !== undefined) lines.push(say(messages.writtenActuals({ path: actualsPath })));
    lines.push(say(messages.checkAgain({ path })));
    const next =
      actualsPath === undefined
        ? messages.nextTemplate({
            path,
            sheet: path.replace(/\.ya?ml$/i, language === "zh" ? "-填报.xlsx" : "-actuals.xlsx"),
          })
        : messages.nextScore({ path, actuals: actualsPath });
    lines.push(say(next));
  }
  if (skipped.length > 0) {
    const names = skipped.map(({ name, isHidden }) => (isHidden ? messages.hiddenSheet({ name })[language] : name));
    lines.push(
      "",
      ...wrap(say(messages.skippedSheets({ sheets: names.join(language === "zh" ? "、" : ", ") })), width),
    );
  }
  return `${lines.join("\n")}\n`;
}

type Say = (text: Text) => string;

function formLines(form: RecognisedForm, say: Say, width: number): readonly string[] {
  const count = form.blocks.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const title = form.title || form.sheet || "—";
  const head = say(messages.formLine({ title, kind: messages.KINDS[form.kind], year: form.year ?? "?", count }));
  const rows = form.blocks.flatMap((block) => blockLines(block, form, say, width));
  return [
    ...wrap(head, width),
    ...(form.isSelfEvaluation ? wrap(`  ${say(messages.selfEvaluation)}`, width) : []),
    ...rows,
    ...markLines(form, "repaired", say, width),
    ...markLines(form, "doubtful", say, width),
    ...leftLines(form.notPlaced, say, width),
  ];
}

function blockLines(
  { kind, task, indicators }: RecognisedBlock,
  form: RecognisedForm,
  say: Say,
  width: number,
): readonly string[] {
  const name = kind === "task" ? inert(task?.name ?? "") : say(messages.blockName[kind]);
  const shows = [true, true, indicators.some(({ weight }) => weight !== ""), form.isSelfEvaluation, true];
  const cells = [
    messages.COLUMNS.map((text) => ({ text: say(text) })),
    ...indicators.map((row) => rowCells(row, say)),
  ].map((row) => row.filter((_, index) => shows[index]));
  const widths = fitColumns(cells, width - 4);
  const table = cells.flatMap((row) => renderRow(row, widths)).map((line) => `    ${line}`);
  return [...wrap(`  ${name}`, width), ...(indicators.length === 0 ? [] : table)];
}

function rowCells(row: IndicatorRow, say: Say): readonly Cell[] {
  const target = /^[≥≤=><]$/u.test(row.sign) ? row.sign + row.target : row.target;
  const isDoubtful = row.marks.some(({ level }) => level === "doubtful");
  return [
    { text: inert(row.name) },
    { text: inert(target + (row.unit === "" ? "" : ` ${row.unit}`)) },
    { text: inert(row.weight), align: "right", whole: true },
    { text: inert(row.actual) },
    { text: say(row.address.text) + (isDoubtful ? " ?" : row.marks.length > 0 ? " *" : "") },
  ];
}

function markLines(
  { marks, blocks }: RecognisedForm,
  level: Mark["level"],
  say: Say,
  width: number,
): readonly string[] {
  const all = [...marks, ...blocks.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.marks))];
  const own = all.filter((mark) => mark.level === level);
  if (own.length === 0) return [];
  const head = level === "repaired" ? messages.repairs : messages.doubts;
  // The same is told once, with all its places.
  const alike = new Map<string, string[]>();
  for (const { text, address } of own) alike.set(say(text), [...(alike.get(say(text)) ?? []), say(address.text)]);
  return [
    say(head({ count: own.length })),
    ...[...alike].flatMap(([text, places]) => hanging(`${placesOf(places, say)}  ${text}`, width)),
  ];
}

function placesOf(places: readonly string[], say: Say): string {
  const shown = [...new Set(places)].slice(0, MOST_PLACES);
  const rest = new Set(places).size - shown.length;
  return rest > 0 ? say(messages.andMore({ places: listed(shown), count: rest })) : say(listed(shown));
}

const MOST_PLACES = 3;

function leftLines(left: readonly NotPlaced[], say: Say, width: number): readonly string[] {
  const own = left
    .filter(({ isFurniture }) => !isFurniture)
    .toSorted((one, other) => other.text.length - one.text.length);
  const rest = left.length - own.length;
  return [
    ...(own.length === 0 ? [] : [say(messages.notPlaced({ count: own.length }))]),
    ...own.flatMap(({ address, text }) =>
      hanging(`${say(address.text)}  ${inert(text.replaceAll(/\s+/gu, " "))}`, width),
    ),
    ...(rest === 0 ? [] : [say(messages.furniture({ count: rest }))]),
  ];
}

function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}
