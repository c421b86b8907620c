import { type Diagnostic, isBinding } from "../base/diagnostic.ts";
import { lastAtOrBefore } from "../base/points.ts";
import { suppressionFindings } from "./findings.ts";
import { type CommentedText, readSuppressions, type Suppression } from "./read-suppressions.ts";

export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  /** What is wrong with the comments themselves. */
  readonly findings: readonly Diagnostic[];
}

/** Takes out what comments of the file suppress. */
export function suppress(
  commented: CommentedText,
  diagnostics: readonly Diagnostic[],
  codes: ReadonlySet<string>,
): Suppressed {
  const { suppressions, diagnostics: findings } = readSuppressions(commented, codes);
  if (suppressions.length === 0) return { kept: diagnostics, suppressed: [], findings };
  const wanted = coverOf(suppressions);
  const isSuppressed = (diagnostic: Diagnostic) => !isBinding(diagnostic) && wanted(diagnostic);
  const linesOf = linesByCode(diagnostics.filter((diagnostic) => !isBinding(diagnostic)));
  const bindingLinesOf = linesByCode(diagnostics.filter(isBinding));
  const unused = suppressions.flatMap((suppression) => {
    if (meets(linesOf.get(suppression.code), suppression.lines)) return [];
    return [complain(suppression, meets(bindingLinesOf.get(suppression.code), suppression.lines))];
  });
  return {
    kept: diagnostics.filter((diagnostic) => !isSuppressed(diagnostic)),
    suppressed: diagnostics.filter(isSuppressed),
    findings: [...findings, ...unused],
  };
}

/** Tells of a finding whether any of the suppressions is about it. */
function coverOf(suppressions: readonly Suppression[]): (diagnostic: Diagnostic) => boolean {
  const byCode = new Map<string, Set<number> | "all">();
  const ranges = new Map(suppressions.map((one) => [JSON.stringify([one.code, one.lines]), one]));
  for (const { code, lines } of ranges.values()) {
    const covered = byCode.get(code) ?? new Set();
    if (lines === "all" || covered === "all") byCode.set(code, "all");
    else {
      for (let line = lines.first; line <= lines.last; line += 1) covered.add(line);
      byCode.set(code, covered);
    }
  }
  return ({ code, place: { start } }) => {
    const covered = byCode.get(code);
    return covered === "all" || (start !== undefined && covered?.has(start.line) === true);
  };
}

/** The lines of the findings of each code, in ascending order; 0 for what is about the whole file. */
function linesByCode(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly number[]> {
  const byCode = new Map<string, number[]>();
  for (const { code, place } of diagnostics) {
    const lines = byCode.get(code);
    if (lines) lines.push(place.start?.line ?? 0);
    else byCode.set(code, [place.start?.line ?? 0]);
  }
  for (const lines of byCode.values()) lines.sort((one, other) => one - other);
  return byCode;
}

function meets(found: readonly number[] | undefined, lines: Suppression["lines"]): boolean {
  if (found === undefined) return false;
  if (lines === "all") return true;
  const nearest = found[lastAtOrBefore(found, lines.last)] ?? 0;
  return lines.first <= nearest && nearest <= lines.last;
}

function complain({ code, lines, place }: Suppression, isAboutBinding: boolean): Diagnostic {
  if (isAboutBinding) return suppressionFindings.unused.notSuppressible(place, { code });
  return lines === "all"
    ? suppressionFindings.unused.unusedInFile(place, { code })
    : suppressionFindings.unused.unusedOnLine(place, { code, line: lines.first });
}
