import type { Diagnostic, Path, Place } from "../../base/diagnostic.ts";
import { keyOf } from "../../form/labels.ts";
import type { FileReport } from "../../report/report.ts";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";

export interface BesideRows {
  /** The findings about an indicator: about its entry in the form or its row in the actuals. */
  readonly of: (score: IndicatorScore) => readonly Diagnostic[];
  /** The files with what is left. */
  readonly others: readonly FileReport[];
}

/** Sorts findings to the rows of a scorecard. */
export function besideRows(files: readonly FileReport[], { blocks }: Scorecard): BesideRows {
  const keys = new Set(blocks.flatMap(({ indicators }) => indicators.flatMap(keysOf)));
  const byKey = new Map<string, Diagnostic[]>();
  const others = files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter((diagnostic) => {
      const key = keyOfPlace(diagnostic.place);
      if (key === undefined || !keys.has(key)) return true;
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [diagnostic]);
      else group.push(diagnostic);
      return false;
    }),
  }));
  return {
    of: (score) => withoutRepetition(keysOf(score).flatMap((key) => byKey.get(key) ?? [])),
    others,
  };
}

function keysOf({ indicator, actual }: IndicatorScore): readonly string[] {
  const row = actual && rowKey(actual.place);
  return [indicator.path.join("/"), ...(row === undefined ? [] : [row])];
}

function keyOfPlace(place: Place): string | undefined {
  return place.pointer === undefined ? rowKey(place) : entryPath(place.pointer)?.join("/");
}

function rowKey({ file, start }: Place): string | undefined {
  return start && `${file}:${start.line}`;
}

/** The way to the indicator to which a pointer in the user's own keys leads: /任务/0/指标/2/预期指标 → tasks, 0, indicators, 2. */
function entryPath(pointer: string): Path | undefined {
  const [, first = "", second = "", third = "", fourth = ""] = pointer.split("/");
  if (keyOf("form", first) === "indicators") return ["indicators", second];
  const isInTask = keyOf("form", first) === "tasks" && keyOf("task", third) === "indicators";
  return isInTask ? ["tasks", second, "indicators", fourth] : undefined;
}

/** A row that serves two blocks may be found fault with twice. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [`${one.code}\0${one.message.zh}`, one])).values()];
}
