import type { Text } from "../../base/language.ts";
import { looksLikeForm } from "../../readers/form/looks-like-form.ts";
import type { Gate } from "../../report/gate.ts";
import type { FormReport } from "../../report/ranking-report.ts";
import { score, withoutActuals } from "../../score.ts";
import type { Policy } from "../../settings/policy.ts";
import type { ChosenFile } from "../files/choose-files.ts";
import type { Configurations } from "../files/configurations.ts";
import { readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import type { ScoreOptions } from "../options/score-options.ts";
import { findActuals, openActualsFile } from "./find-actuals.ts";

/** What came of all files. */
export interface ScoredFiles {
  readonly forms: readonly FormReport[];
  /** Of files that cannot be read, and of forms without actuals; these are among the forms too. */
  readonly problems: readonly Text[];
  /** Files of folders that are no forms. */
  readonly skipped: readonly string[];
}

/** Scores one form after the other. */
export async function scoreAll(
  files: readonly ChosenFile[],
  { actualsDir, encoding, maxSize }: Pick<ScoreOptions, "actualsDir" | "encoding" | "maxSize">,
  policy: Policy,
  gate: Gate,
  configs: Configurations,
  io: Io,
): Promise<ScoredFiles> {
  const forms: FormReport[] = [];
  const problems: Text[] = [];
  const skipped: string[] = [];
  for (const { path, wanted } of files) {
    const form = await readInput(path, "form", io, maxSize);
    if (form.problem !== undefined) problems.push(form.problem);
    else if ((await wanted.mayBeNoForm(path)) && !looksLikeForm(form.bytes)) skipped.push(path);
    else {
      const actuals = await findActuals(path, actualsDir, io, maxSize);
      // How many warnings there may be is asked of all forms together.
      const options = {
        policy,
        gate: { ...gate, maxWarnings: undefined },
        settings: await configs.settings(path),
        customs: await configs.customs(path),
        maxSize,
      };
      if (actuals.isMissing)
        forms.push({ path, report: withoutActuals({ file: path, bytes: form.bytes }, options.gate, actuals.problem) });
      if (actuals.problem !== undefined) problems.push(actuals.problem);
      else {
        const opened = await openActualsFile(actuals.path, actuals.bytes, encoding);
        forms.push({ path, report: score({ file: form.path, bytes: form.bytes }, opened, options) });
      }
    }
  }
  return { forms, problems, skipped };
}
