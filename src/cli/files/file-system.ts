import { appendFileSync, createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { FileSystem } from "../io.ts";
import { collect } from "./read-input.ts";

/** The files of this machine, as they are seen from a folder. Libraries that few runs need are loaded when one does. */
export function fileSystem(folder: string): FileSystem {
  return {
    currentFolder: () => withSlashes(resolve(folder)),
    readBytes: async (path) => {
      const full = resolve(folder, path);
      const stats = statSync(full);
      if (stats.isFile() || stats.isDirectory()) return readFileSync(full);
      return collect(createReadStream(full));
    },
    writeFile: async (path, text) => {
      const full = resolve(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    },
    appendFile: async (path, text) => appendFileSync(resolve(folder, path), text),
    kindOf: (path) => kindOf(resolve(folder, path)),
    glob: async (pattern, base) => {
      const { glob } = await import("tinyglobby");
      const found = await glob(withSlashes(pattern), {
        cwd: resolve(folder, base),
        ignore: NEVER,
        expandDirectories: false,
      });
      return found.toSorted();
    },
    git: async (args) => {
      const { execFileSync } = await import("node:child_process");
      return execFileSync("git", args, {
        cwd: folder,
        encoding: "utf8",
        // What it has to say is recognised by its English words.
        env: { ...process.env, LC_ALL: "C" },
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: MOST_BYTES,
      });
    },
  };
}

/** What may not be looked at counts as a file: reading it will tell why. */
function kindOf(path: string): "file" | "folder" | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isDirectory() ? "folder" : "file");
  } catch {
    return "file";
  }
}

/** No forms of anybody's stand there, but a hundred thousand files. */
const NEVER = ["**/node_modules/**", "**/.git/**"];

const MOST_BYTES = 256 * 1024 * 1024;

function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
