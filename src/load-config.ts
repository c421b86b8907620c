import { allCodes } from "./all-codes.ts";
import { readConfig } from "./readers/settings/read-config.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import type { Config } from "./settings/config.ts";

export interface LoadedConfig {
  /** Absent where the file has errors. */
  readonly config: Config | undefined;
  readonly report: FileReport;
}

/**
 * Bytes of perf.config.yaml → configuration and findings.
 * @param folder from where its patterns count, with `/` at the end; by default that of the file
 */
export function loadConfig(file: string, bytes: Uint8Array, folder?: string): LoadedConfig {
  const { text, config, diagnostics } = readConfig(file, bytes, allCodes, folder);
  return { config, report: makeFileReport(file, text, diagnostics) };
}
