import type { Text } from "../../base/language.ts";
import { type ImportedForm, importForms } from "../../import-forms.ts";
import { validate } from "../../validate.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { readInput } from "../files/read-input.ts";
import { writeOutput } from "../output/print-report.ts";
import { loadPdf } from "./load-pdf.ts";
import * as messages from "./messages.ts";
import { showForms, type WrittenForm } from "./show-forms.ts";
import { officeText } from "./via-office.ts";

export interface ImportFileOptions {
  readonly output?: string;
  readonly via?: "libreoffice";
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly langKeys: "en" | "zh";
  readonly year?: number;
  readonly comments: boolean;
  readonly color?: boolean;
}

/** `perf import`, file by file; the worst that happened is the exit status. */
export async function importFiles(
  files: readonly string[],
  options: ImportFileOptions,
  context: Context,
): Promise<ExitCode> {
  let worst: ExitCode = ExitCode.ok;
  for (const [index, file] of files.entries()) {
    if (index > 0) context.io.print("\n");
    const code = await importFile(file, files.length > 1, options, context);
    if (code > worst) worst = code;
  }
  return worst;
}

async function importFile(
  file: string,
  isOneOfMany: boolean,
  options: ImportFileOptions,
  context: Context,
): Promise<ExitCode> {
  const input = await readInput(file, "document", context.io);
  if (input.problem !== undefined) return refuse(context, input.problem);
  const converted =
    options.via === undefined ? { bytes: input.bytes } : await officeText(file, input.bytes, context.io);
  if ("problem" in converted) return refuseWith(context, converted.problem);
  const { language } = context;
  const { langKeys: keys, comments, year } = options;
  const imported = await importForms({ file, bytes: converted.bytes }, { language, keys, comments, year, loadPdf });
  if (imported.problem !== undefined) return refuseWith(context, imported.problem);
  const isDoubtful = imported.forms.some(hasDoubts);
  const paths = targets(file, imported.forms, isOneOfMany, options, context);
  if ("problem" in paths) return refuse(context, paths.problem);
  const taken = options.force ? undefined : paths.all.find((path) => context.io.kindOf(path) !== undefined);
  if (taken !== undefined) return refuse(context, messages.present({ path: taken }));
  const isHeldBack = isDoubtful && options.strict === true;
  const written: WrittenForm[] = [];
  for (const [index, { form, yaml, actuals }] of imported.forms.entries()) {
    const { yamlPath, actualsPath } = paths.forms[index] ?? NOWHERE;
    if (!isHeldBack && !(await writeOutput(yamlPath, yaml, context))) return ExitCode.unusable;
    if (!isHeldBack && actuals !== undefined && !(await writeOutput(actualsPath, actuals, context)))
      return ExitCode.unusable;
    const { diagnostics } = validate(yamlPath, new TextEncoder().encode(yaml));
    written.push({
      form,
      yaml,
      path: yamlPath,
      actualsPath: actuals === undefined ? undefined : actualsPath,
      diagnostics,
    });
  }
  context.io.print(showForms({ file, forms: written, skipped: imported.skipped, isHeldBack }, context, options.color));
  if (isHeldBack) complain(context, messages.strict);
  return isDoubtful ? ExitCode.findings : ExitCode.ok;
}

const NOWHERE = { yamlPath: "", actualsPath: "" };

function refuse(context: Context, problem: Text): ExitCode {
  complain(context, problem);
  return ExitCode.unusable;
}

function refuseWith(
  context: Context,
  { place, message, help }: { readonly place: { readonly file: string }; readonly message: Text; readonly help?: Text },
): ExitCode {
  complain(context, messages.cannot({ file: place.file, message }));
  if (help !== undefined) context.io.note(`${messages.remedy({ help })[context.language]}\n`);
  return ExitCode.unusable;
}

function hasDoubts({ form: { marks, blocks } }: ImportedForm): boolean {
  const all = [...marks, ...blocks.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.marks))];
  return all.some(({ level }) => level === "doubtful");
}

interface Targets {
  readonly forms: readonly { readonly yamlPath: string; readonly actualsPath: string }[];
  readonly all: readonly string[];
}

/** Beside the document, or where -o says; several forms are numbered in the order of the document. */
function targets(
  file: string,
  forms: readonly ImportedForm[],
  isOneOfMany: boolean,
  { output }: ImportFileOptions,
  { io }: Context,
): Targets | { readonly problem: Text } {
  const isFolder =
    output !== undefined && (/[\\/]$/.test(output) || io.kindOf(output) === "folder" || !/\.ya?ml$/i.test(output));
  if (output !== undefined && !isFolder && (isOneOfMany || forms.length > 1)) return { problem: messages.needsFolder };
  const stem =
    output !== undefined && !isFolder ? output.replace(/\.ya?ml$/i, "") : stemOf(file, isFolder ? output : undefined);
  const made = forms.map((_, index) => {
    const base = forms.length > 1 ? `${stem}-${index + 1}` : stem;
    const isNamed = output !== undefined && !isFolder;
    return { yamlPath: isNamed ? output : `${base}.yaml`, actualsPath: `${base}.actuals.csv` };
  });
  return {
    forms: made,
    all: made.flatMap(({ yamlPath, actualsPath }, index) =>
      forms[index]?.actuals === undefined ? [yamlPath] : [yamlPath, actualsPath],
    ),
  };
}

function stemOf(file: string, folder: string | undefined): string {
  const slashed = file.replaceAll("\\", "/");
  const name = (file === "-" ? "form" : slashed.slice(slashed.lastIndexOf("/") + 1)).replace(/\.[^.]+$/, "");
  if (folder !== undefined) return `${folder.replace(/[\\/]+$/, "")}/${name}`;
  return slashed.slice(0, slashed.lastIndexOf("/") + 1) + name;
}
