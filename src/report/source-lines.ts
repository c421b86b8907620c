import type { FileReport } from "./report.ts";

/** The lines of a file as far as its findings speak of them: there may be a million more. */
export function sourceLines({ source, diagnostics }: FileReport): readonly string[] {
  const last = diagnostics.reduce(
    (line, { place: { start, end } }) => Math.max(line, end?.line ?? start?.line ?? 0),
    0,
  );
  return source.split(/\r?\n/, last);
}
