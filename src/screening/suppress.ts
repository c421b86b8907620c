import { type Diagnostic, isBinding } from "../base/diagnostic.ts";
import { suppressionFindings } from "./findings.ts";
import { readSuppressions, type Suppression } from "./read-suppressions.ts";

export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  /** What is wrong with the comments themselves. */
  readonly findings: readonly Diagnostic[];
}

/** Takes out what comments of the file suppress. */
export function suppress(
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  codes: ReadonlySet<string>,
): Suppressed {
  const { suppressions, diagnostics: findings } = readSuppressions(file, text, codes);
  if (suppressions.length === 0) return { kept: diagnostics, suppressed: [], findings };
  const isSuppressed = (diagnostic: Diagnostic) =>
    !isBinding(diagnostic) && suppressions.some((suppression) => isAbout(suppression, diagnostic));
  const unused = suppressions.flatMap((suppression) => complain(suppression, diagnostics));
  return {
    kept: diagnostics.filter((diagnostic) => !isSuppressed(diagnostic)),
    suppressed: diagnostics.filter(isSuppressed),
    findings: [...findings, ...unused],
  };
}

function isAbout({ code, line }: Suppression, diagnostic: Diagnostic): boolean {
  return code === diagnostic.code && (line === "all" || line === diagnostic.place.start?.line);
}

function complain(suppression: Suppression, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { code, line, place } = suppression;
  const found = diagnostics.filter((diagnostic) => isAbout(suppression, diagnostic));
  if (found.some((diagnostic) => !isBinding(diagnostic))) return [];
  if (found.length > 0) return [suppressionFindings.unused.notSuppressible(place, { code })];
  return [
    line === "all"
      ? suppressionFindings.unused.unusedInFile(place, { code })
      : suppressionFindings.unused.unusedOnLine(place, { code, line }),
  ];
}
