import type { Text } from "../../base/language.ts";
import { looksLikeForm } from "../../readers/form/looks-like-form.ts";
import { yamlFindings } from "../../readers/yaml/findings.ts";
import { makeFileReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import { type FixedForm, fixForm, validate } from "../../validate.ts";
import type { Configurations } from "../files/configurations.ts";
import type { Wanted } from "../files/find-forms.ts";
import { isOtherText } from "../files/is-no-form.ts";
import { type Input, readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import type { ValidateOptions } from "../options/validate-options.ts";

/** What came of one file: a report, or why there is none. */
export type CheckedFile =
  | { readonly kind: "problem"; readonly problem: Text }
  | { readonly kind: "no form" }
  | { readonly kind: "report"; readonly report: FileReport; readonly fixed: Fixed | undefined };

/** What fixing came to, with the bytes of the file and the byte order mark that they begin with. */
export interface Fixed extends FixedForm {
  readonly bytes: Uint8Array;
  readonly mark: string;
}

/** Checks one file by its configuration. With --fix it also computes the mended text and does not write it. */
export async function checkFile(
  path: string,
  { mayBeNoForm }: Wanted,
  options: ValidateOptions,
  configs: Configurations,
  io: Io,
): Promise<CheckedFile> {
  const input = await readInput(path, "form", io, options.maxSize);
  const name = nameOf(path, options);
  if (input.problem !== undefined) return notRead(name, input);
  const { bytes } = input;
  if ((await mayBeNoForm(path)) && !looksLikeForm(bytes)) return { kind: "no form" };
  const validateOptions = {
    settings: await configs.settings(name),
    customs: await configs.customs(name),
    maxSize: options.maxSize,
  };
  if (!options.fix && !options.dryRun) {
    const report = validate(name, bytes, validateOptions);
    return options.skipNonForms && isOtherText(report)
      ? { kind: "no form" }
      : { kind: "report", report, fixed: undefined };
  }
  const fixed = fixForm(name, bytes, validateOptions);
  if (options.skipNonForms && isOtherText(fixed.report)) return { kind: "no form" };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
  return { kind: "report", report: fixed.report, fixed: { ...fixed, bytes, mark } };
}

/** That a form is too large is said of the form, in every report; of what cannot be had nothing is known. */
function notRead(file: string, { problem, excess }: Exclude<Input, { readonly bytes: Uint8Array }>): CheckedFile {
  if (excess === undefined) return { kind: "problem", problem };
  const report = makeFileReport(file, "", [yamlFindings.tooLarge.tooLarge({ file }, excess)]);
  return { kind: "report", report, fixed: undefined };
}

/** What a file is called in reports. */
export function nameOf(path: string, { stdinFilename }: ValidateOptions): string {
  return path === "-" ? (stdinFilename ?? path) : path;
}
