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
import { notWritten } from "../output/print-report.ts";
import { badBaseline } from "./messages.ts";

/** A baseline that is held against the files of a run, one after the other. */
export interface BaselineFile {
  /** The report without what is known. */
  readonly apply: (report: FileReport) => FileReport;
  /** What of the baseline did not occur in the files of the run; undefined where all of it did. */
  readonly outdated: () => FileReport | undefined;
  /** Writes what was found in the files of the run, beside what is known of others; how many findings that makes. */
  readonly update: () => Promise<number | { readonly problem: Text }>;
}

/** @param isUpdated true where it is about to be written: then it need not be there, and all that is found counts as known */
export async function openBaseline(
  path: string,
  isUpdated: boolean,
  io: Io,
): Promise<BaselineFile | { readonly problem: Text }> {
  const read = await readBaseline(path, isUpdated, io);
  return read.problem === undefined ? hold(path, read, isUpdated, io) : read;
}

interface ReadBaseline {
  readonly known: Baseline;
  readonly text: string;
  /** Undefined where there is no file yet. */
  readonly bytes: Uint8Array | undefined;
  readonly problem?: undefined;
}

async function readBaseline(
  path: string,
  mayBeNew: boolean,
  io: Io,
): Promise<ReadBaseline | { readonly problem: Text }> {
  if (mayBeNew && io.kindOf(path) === undefined) return { known: new Map(), text: "", bytes: undefined };
  const input = await readInput(path, "baseline", io);
  if (input.problem !== undefined) return input;
  const text = new TextDecoder().decode(input.bytes);
  const known = parseBaseline(text);
  return known === undefined ? { problem: badBaseline({ path }) } : { known, text, bytes: input.bytes };
}

function hold(path: string, { known: baseline, text }: ReadBaseline, isUpdated: boolean, io: Io): BaselineFile {
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
    update: async () => {
      try {
        return await io.withLock(path, () => merge(path, folder, current, io));
      } catch (error) {
        return { problem: notWritten(path, error) };
      }
    },
  };
}

/** Another run may have written its own findings in the meantime: they are read again. */
async function merge(
  path: string,
  folder: string,
  current: Baseline,
  io: Io,
): Promise<number | { readonly problem: Text }> {
  const read = await readBaseline(path, true, io);
  if (read.problem !== undefined) return read;
  // Files of other runs stay known as long as they exist.
  const others = Array.from(read.known).filter(([key]) => io.kindOf(posix.join(folder, key)) !== undefined);
  const all = new Map([...others, ...current]);
  await io.writeFile(path, printBaseline(all), read.bytes ?? "nothing");
  return Array.from(all.values()).reduce((sum, known) => sum + known.length, 0);
}
