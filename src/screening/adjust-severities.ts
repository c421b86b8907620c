import type { Diagnostic } from "../base/diagnostic.ts";
import type { Settings } from "../settings/config.ts";

/** Gives findings the severities that the user configured, and leaves out what is turned off. */
export function adjustSeverities(diagnostics: readonly Diagnostic[], settings: Settings): readonly Diagnostic[] {
  if (settings.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const level = settings.get(diagnostic.code)?.level ?? diagnostic.severity;
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}
