import { codes } from "./all-codes.ts";
import type { Severity } from "./base/diagnostic.ts";
import { readConfig } from "./readers/settings/read-config.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { rules } from "./rules/index.ts";
import type { Config } from "./settings/config.ts";

export interface LoadedConfig {
  /** Absent where the file has errors. */
  readonly config: Config | undefined;
  readonly report: FileReport;
}

/** Bytes of perf.config.yaml → configuration and findings. */
export function loadConfig(file: string, bytes: Uint8Array): LoadedConfig {
  const known = configurable().map(([code]) => code);
  const { text, config, diagnostics } = readConfig(file, bytes, known);
  return { config, report: makeFileReport(file, text, diagnostics) };
}

/** The codes that a configuration may name, with their severities: rules, and what is no error. */
export function configurable(): readonly (readonly [code: string, severity: Severity])[] {
  const others = Object.entries(codes).filter(([, { severity }]) => severity !== "error");
  return [
    ...rules.map(({ code, severity }) => [code, severity] as const),
    ...others.map(([code, { severity }]) => [code, severity] as const),
  ];
}
