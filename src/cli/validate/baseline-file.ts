import { posix } from "node:path";
import type { Text } from "../../base/language.ts";
import type { FileReport } from "../../report/report.ts";
import {
  applyBaseline,
  type Baseline,
  type KnownFinding,
  parseBaseline,
  printBaseline,
  reportOutdated,
} from "../../screening/baseline.ts";
import { absolutePath } from "../files/paths.ts";
import { readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { badBaseline } from "./messages.ts";

/** A baseline that is held against the files of a run, one after the other. */
export interface BaselineFile {
  /** The report without what is known. */
  readonly apply: (report: FileReport) => FileReport;
  /** What of the baseline did not occur in the files of the run; undefined where all of it did. */
  readonly outdated: () => FileReport | undefined;
  /** The text of a baseline that knows what was found in the files of the run, and how many findings it has. */
  readonly updated: () => { readonly text: string; readonly count: number };
}

/** @param isUpdated true where it is about to be written: then it need not be there, and all that is found counts as known */
export async function openBaseline(
  path: string,
  isUpdated: boolean,
  io: Io,
): Promise<BaselineFile | { readonly problem: Text }> {
  if (isUpdated && io.kindOf(path) === undefined) return hold(path, "", new Map(), isUpdated, io);
  const input = await readInput(path, io);
  if (input.problem !== undefined) return input;
  const text = new TextDecoder().decode(input.bytes);
  const baseline = parseBaseline(text);
  return baseline === undefined ? { problem: badBaseline({ path }) } : hold(path, text, baseline, isUpdated, io);
}

function hold(path: string, text: string, baseline: Baseline, isUpdated: boolean, io: Io): BaselineFile {
  const folder = posix.dirname(absolutePath(path, io));
  const current = new Map<string, readonly KnownFinding[]>();
  const outdated = new Map<string, readonly KnownFinding[]>();
  return {
    apply: (report) => {
      const key = posix.relative(folder, absolutePath(report.path, io));
      const compared = applyBaseline(report, baseline.get(key) ?? []);
      current.set(key, compared.current);
      if (compared.outdated.length > 0) outdated.set(key, compared.outdated);
      return isUpdated ? applyBaseline(report, compared.current).report : compared.report;
    },
    outdated: () => (outdated.size === 0 ? undefined : reportOutdated(path, text, outdated)),
    updated: () => {
      // Files of other runs stay known as long as they exist.
      const others = Array.from(baseline).filter(([key]) => io.kindOf(posix.join(folder, key)) !== undefined);
      const all = new Map([...others, ...current]);
      const count = Array.from(all.values()).reduce((sum, known) => sum + known.length, 0);
      return { text: printBaseline(all), count };
    },
  };
}
