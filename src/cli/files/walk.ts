import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { identityOf } from "./identity.ts";

/** What stands below a folder, by paths relative to it, with `/`, in order. */
export interface Below {
  readonly files: readonly string[];
  /** What would count by its name and is not looked at. */
  readonly passedOver: readonly PassedOver[];
  /** Folders that may not be read. */
  readonly closed: readonly string[];
}

export interface PassedOver {
  readonly path: string;
  readonly why: "hidden" | "dangling" | "special";
}

/**
 * The files below a folder whose names fit. Links are followed, and what can be reached in two ways is found once, where it
 * really stands if that is below the folder.
 */
export function walk(folder: string, fits: (name: string) => boolean): Below {
  const files = new Map<string, string>();
  const passedOver: PassedOver[] = [];
  const closed: string[] = [];
  const links: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string) => {
    const full = join(folder, path);
    const entries = enter(full, seen);
    if (entries === "closed") closed.push(path);
    if (typeof entries === "string") return;
    for (const entry of entries) look(entry, path === "" ? entry.name : `${path}/${entry.name}`);
  };
  const look = (entry: Dirent, path: string) => {
    if (entry.isDirectory()) {
      if (NEVER.has(entry.name)) return;
      if (!isHidden(entry.name)) visit(path);
      else if (hasFitting(join(folder, path), fits)) passedOver.push({ path, why: "hidden" });
    } else if (entry.isSymbolicLink()) {
      if (!isHidden(entry.name)) links.push(path);
    } else if (fits(entry.name)) {
      if (isHidden(entry.name)) passedOver.push({ path, why: "hidden" });
      else if (entry.isFile()) add(path);
      else passedOver.push({ path, why: "special" });
    }
  };
  const add = (path: string) => {
    const real = realpathSync(join(folder, path));
    if (!files.has(real)) files.set(real, path);
  };
  const follow = (path: string) => {
    const stats = statOf(join(folder, path));
    if (stats?.isDirectory()) visit(path);
    else if (!fits(path)) return;
    else if (stats?.isFile()) add(path);
    else passedOver.push({ path, why: stats ? "special" : "dangling" });
  };
  visit("");
  // What really stands below the folder comes before what only leads there; a link may lead to more links.
  for (let link = links.shift(); link !== undefined; link = links.shift()) follow(link);
  return { files: [...files.values()].sort(), passedOver, closed };
}

/** No forms of anybody's stand there, but a hundred thousand files. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

function enter(folder: string, seen: Set<string>): readonly Dirent[] | "seen" | "closed" {
  try {
    const identity = identityOf(statSync(folder, { bigint: true }));
    if (seen.has(identity)) return "seen";
    seen.add(identity);
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return "closed";
  }
}

function hasFitting(folder: string, fits: (name: string) => boolean): boolean {
  try {
    return readdirSync(folder).some(fits);
  } catch {
    return false;
  }
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
