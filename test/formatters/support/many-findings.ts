import type { Diagnostic, Severity } from "../../../src/base/diagnostic.ts";
import { DEFAULT_GATE } from "../../../src/report/gate.ts";
import { makeFileReport, makeValidationReport } from "../../../src/report/make-report.ts";
import type { ValidationReport } from "../../../src/report/report.ts";

/** Findings of all severities over ten equal files with Chinese names, the most severe not first. */
export function manyFindings(count: number): ValidationReport {
  const perFile = Math.ceil(count / FILES);
  const source = Array.from({ length: perFile }, () => "  target: 显著提升").join("\n");
  const files = Array.from({ length: FILES }, (_, file) => {
    const path = `./目标表/第 ${file + 1} 号：宣传部.yaml`;
    const own = Array.from({ length: Math.min(perFile, count - file * perFile) }, (_, index) => finding(path, index));
    return makeFileReport(path, source, own);
  });
  return makeValidationReport(files, DEFAULT_GATE);
}

const FILES = 10;
const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** Equal in all that a fingerprint is made of, so that only their order tells them apart. */
function finding(file: string, index: number): Diagnostic {
  return {
    code: "target/not-measurable",
    severity: SEVERITIES[index % SEVERITIES.length] ?? "info",
    message: {
      zh: `第 ${index + 1} 项目标“显著提升”无法衡量`,
      en: `target ${index + 1}, “显著提升”, cannot be measured`,
    },
    place: {
      file,
      start: { line: index + 1, column: 11 },
      end: { line: index + 1, column: 15 },
    },
  };
}
