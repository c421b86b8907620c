import type { Text } from "../../language.ts";
import type { Io } from "../io.ts";
import { gitFailed, noCommonHistory, noGit } from "./messages.ts";
import { absolutePath } from "./paths.ts";
import { errorCode } from "./read-input.ts";

export type Changed =
  | { readonly paths: ReadonlySet<string>; readonly problem?: undefined }
  | { readonly problem: Text };

/**
 * Absolute paths of what differs from where the current branch left another one, of what is not committed and of what git
 * does not know yet.
 */
export async function changedFiles(ref: string, io: Io): Promise<Changed> {
  try {
    const base = (await io.git(["merge-base", "--end-of-options", ref, "HEAD"])).trim();
    const differing = await io.git(["diff", "--name-only", "-z", "--relative", "--diff-filter=d", base, "--"]);
    const unknown = await io.git(["ls-files", "--others", "--exclude-standard", "-z"]);
    const paths = `${differing}${unknown}`.split("\0").filter((path) => path !== "");
    return { paths: new Set(paths.map((path) => absolutePath(path, io))) };
  } catch (error) {
    return { problem: problemOf(ref, error) };
  }
}

/** The first line of what git said on its standard error. */
function problemOf(ref: string, error: unknown): Text {
  if (errorCode(error) === "ENOENT") return noGit({});
  if (!(error instanceof Error && "stderr" in error && typeof error.stderr === "string")) throw error;
  const said = error.stderr.trim();
  return gitFailed({ ref, reason: said.split("\n")[0] || noCommonHistory });
}
