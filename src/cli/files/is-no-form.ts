import type { FileReport } from "../../report/report.ts";

/** True for a picture, an Office file, a list, a sentence: nothing to check, so the job cannot be done. */
export function isNoForm({ diagnostics }: FileReport): boolean {
  return diagnostics.some(
    ({ code, place }) => code === "encoding/not-text" || (code === "shape/wrong-type" && place.pointer === ""),
  );
}
