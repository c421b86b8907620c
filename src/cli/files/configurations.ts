import { posix } from "node:path";
import type { Config } from "../../config/config.ts";
import { type LoadedConfig, loadConfig } from "../../load-config.ts";
import type { FileReport } from "../../report/report.ts";
import type { Io } from "../io.ts";
import { absolutePath, relativePath } from "./paths.ts";

const NAME = "perf.config.yaml";

/** The configuration that governs a file: of all above it the nearest. */
export interface Governing {
  readonly config: Config;
  /** Path of the file relative to the configuration's folder. */
  readonly path: string;
}

/** Looks for configurations from files upwards. Each is read once. */
export interface Configurations {
  /** Undefined where there is none, or where it has errors. */
  readonly governing: (path: string) => Promise<Governing | undefined>;
  /** What is wrong with those that were read so far. */
  readonly reports: () => readonly FileReport[];
}

export function configurations(io: Io): Configurations {
  const byFolder = new Map<string, Promise<Found | undefined>>();
  const reports: FileReport[] = [];
  const find = (folder: string): Promise<Found | undefined> => {
    const before = byFolder.get(folder);
    if (before) return before;
    const found = load(folder, io).then((own) => {
      if (own && own.report.diagnostics.length > 0) reports.push(own.report);
      const parent = posix.dirname(folder);
      return own ?? (parent === folder ? undefined : find(parent));
    });
    byFolder.set(folder, found);
    return found;
  };
  return {
    governing: async (path) => {
      const full = absolutePath(path, io);
      const found = await find(posix.dirname(full));
      return found?.config && { config: found.config, path: posix.relative(found.folder, full) };
    },
    reports: () => reports,
  };
}

interface Found extends LoadedConfig {
  readonly folder: string;
}

async function load(folder: string, io: Io): Promise<Found | undefined> {
  const path = posix.join(folder, NAME);
  if (io.kindOf(path) !== "file") return undefined;
  return { folder, ...loadConfig(relativePath(path, io), await io.readBytes(path)) };
}
