import { posix } from "node:path";
import type { Text } from "../../base/language.ts";
import type { Output } from "../options/report-options.ts";
import { overInput, overOutput } from "../output/messages.ts";

/** Why a report would cost somebody a file: it would be written over what was read, or over another report. */
export function outputClash(output: readonly Output[], inputs: readonly string[], folder: string): Text | undefined {
  const place = (path: string) => posix.resolve(folder, path.replaceAll("\\", "/"));
  const read = new Set(inputs.map(place));
  const written = new Set<string>();
  for (const { path } of output) {
    if (read.has(place(path))) return overInput({ path });
    if (written.has(place(path))) return overOutput({ path });
    written.add(place(path));
  }
  return undefined;
}
