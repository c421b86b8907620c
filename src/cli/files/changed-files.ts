import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import { gitFailed, noCommonHistory, noGit, noRepository, noRevision } from "./messages.ts";
import { absolutePath } from "./paths.ts";
import { errorCode } from "./read-input.ts";

export type Changed =
  | { readonly paths: ReadonlySet<string>; readonly problem?: undefined }
  | { readonly problem: Text };

/**
 * Absolute paths of what differs from where the current branch left another one, what is gone included, of what is not
 * committed and of what git does not know yet.
 */
export async function changedFiles(ref: string, io: Io): Promise<Changed> {
  try {
    // The way up, such as ../../: files may be named that stand above the current folder.
    const top = (await io.git(["rev-parse", "--show-cdup"])).trim() || "./";
    const base = (await io.git(["merge-base", "--end-of-options", ref, "HEAD"])).trim();
    const differing = await io.git(["-c", "diff.relative=false", "diff", "--name-only", "-z", base, "--"]);
    const unknown = await io.git(["-C", top, "ls-files", "--others", "--exclude-standard", "-z"]);
    const paths = `${differing}${unknown}`.split("\0").filter((path) => path !== "");
    return { paths: new Set(paths.map((path) => absolutePath(top + path, io))) };
  } catch (error) {
    return { problem: problemOf(ref, error) };
  }
}

/** What git said on its standard error: in our words where it is what usually happens, else its first line. */
function problemOf(ref: string, error: unknown): Text {
  if (errorCode(error) === "ENOENT") return noGit({});
  if (!(error instanceof Error && "stderr" in error && typeof error.stderr === "string")) throw error;
  const said = error.stderr.trim();
  if (/not a git repository/i.test(said)) return noRepository({});
  if (/not a valid object name|not a valid commit name|unknown revision|bad revision/i.test(said)) {
    return noRevision({ ref });
  }
  return gitFailed({ ref, reason: said.split("\n")[0]?.replace(/^fatal: /, "") || noCommonHistory });
}
