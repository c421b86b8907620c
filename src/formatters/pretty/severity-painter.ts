import type { ChalkInstance } from "chalk";
import type { Severity } from "../../base/diagnostic.ts";

export function severityPainter(severity: Severity, colour: ChalkInstance): ChalkInstance {
  return { error: colour.red, warning: colour.yellow, info: colour.blue }[severity];
}
