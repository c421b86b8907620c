import { type Diagnostic, isBinding } from "../base/diagnostic.ts";
import type { Settings } from "../settings/config.ts";

/** Gives findings the severities that the user configured, and leaves out what is turned off. Those that bind stay as they are. */
export function adjustSeverities(diagnostics: readonly Diagnostic[], settings: Settings): readonly Diagnostic[] {
  if (settings.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    if (isBinding(diagnostic)) return [diagnostic];
    const level = settings.get(diagnostic.code)?.level?.value ?? diagnostic.severity;
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}
