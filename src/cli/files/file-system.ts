import { appendFileSync, type BigIntStats, fstatSync, lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FileSystem } from "../io.ts";
import { identityOf } from "./identity.ts";
import { withLock } from "./lock.ts";
import { readWhole } from "./read-whole.ts";
import { refusal } from "./refusal.ts";
import { walk } from "./walk.ts";
import { followLinks, writeWhole } from "./write-whole.ts";

/** The files of this machine, as they are seen from a folder. Libraries that few runs need are loaded when one does. */
export function fileSystem(folder: string): FileSystem {
  const read = new Set<string>();
  const wasRead = (full: string) => {
    const stats = statSync(full, { bigint: true, throwIfNoEntry: false });
    return stats !== undefined && (read.has(identityOf(stats)) || standsBehind(stats));
  };
  return {
    currentFolder: () => withSlashes(resolve(folder)),
    readBytes: async (path, most) =>
      readWhole(resolve(folder, path), most, (stats) => {
        read.add(identityOf(stats));
      }),
    writeFile: async (path, content, inPlaceOf = "anything") => {
      const full = resolve(folder, path);
      if (inPlaceOf === "anything" && wasRead(full)) throw refusal("WAS_READ");
      writeWhole(full, content, inPlaceOf);
    },
    appendFile: async (path, text) => {
      const full = resolve(folder, path);
      if (statSync(full, { throwIfNoEntry: false })?.isFile() === false) throw refusal("NOT_REGULAR");
      appendFileSync(full, text);
    },
    withLock: (path, work) => withLock(resolve(folder, path), work),
    wasRead: (path) => wasRead(resolve(folder, path)),
    realPath: (path) => withSlashes(realPath(resolve(folder, path))),
    kindOf: (path) => kindOf(resolve(folder, path)),
    walk: async (path, fits) => walk(resolve(folder, path), fits),
    glob: async (pattern) => {
      const { glob } = await import("tinyglobby");
      const found = await glob(withSlashes(pattern), { cwd: resolve(folder), ignore: NEVER, expandDirectories: false });
      return found.toSorted();
    },
    toDocx: async (bytes) => (await import("./to-docx.ts")).toDocx(bytes),
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

/** Whether a shell let standard input or output be this file. */
function standsBehind(stats: BigIntStats): boolean {
  return [0, 1].some((stream) => {
    try {
      const behind = fstatSync(stream, { bigint: true });
      return behind.isFile() && identityOf(behind) === identityOf(stats);
    } catch {
      return false;
    }
  });
}

/** What cannot be found out counts as a file: reading it will tell why. */
function kindOf(path: string): ReturnType<FileSystem["kindOf"]> {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return lstatSync(path, { throwIfNoEntry: false }) && "dangling";
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "special";
  } catch {
    return "file";
  }
}

/** Through all links, also where nothing is there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return targetOf(path);
  }
}

function targetOf(path: string): string {
  try {
    const target = followLinks(path);
    return dirname(target) === target ? target : join(realPath(dirname(target)), basename(target));
  } catch {
    return path;
  }
}

/** No forms of anybody's stand there, but a hundred thousand files. */
const NEVER = ["**/node_modules/**", "**/.git/**"];

const MOST_BYTES = 256 * 1024 * 1024;

function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
