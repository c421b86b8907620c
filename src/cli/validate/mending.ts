import { unifiedDiff } from "../../formatters/unified-diff.ts";
import { type Context, remark } from "../context.ts";
import { writeOutput } from "../output/print-report.ts";
import type { Fixed } from "./check-file.ts";
import { mendable, mendedSoFar } from "./messages.ts";

/** Writes the mended text into the file, or shows how it differs. */
export interface Mending {
  readonly take: (path: string, fixed: Fixed | undefined) => Promise<void>;
  /** Says how much it was. */
  readonly finish: () => { readonly files: number; readonly hasFailed: boolean };
}

export function mending({ dryRun = false }: { readonly dryRun?: boolean }, context: Context): Mending {
  let files = 0;
  let findings = 0;
  let hasFailed = false;
  return {
    take: async (path, fixed) => {
      if (fixed === undefined || fixed.after === fixed.before) return;
      const [before, after] = [fixed.mark + fixed.before, fixed.mark + fixed.after];
      if (dryRun) context.io.print(unifiedDiff(path, before, after));
      else if (!(await writeOutput(path, after, context, fixed.bytes))) {
        hasFailed = true;
        return;
      }
      files += 1;
      findings += fixed.mended.length;
    },
    finish: () => {
      if (files > 0) remark(context, dryRun ? mendable(findings) : mendedSoFar(findings, files));
      return { files, hasFailed };
    },
  };
}
