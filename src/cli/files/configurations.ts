import { posix } from "node:path";
import { type LoadedConfig, loadConfig } from "../../load-config.ts";
import type { FileReport } from "../../report/report.ts";
import { type Config, NO_SETTINGS, type Settings, settingsFor } from "../../settings/config.ts";
import type { Io } from "../io.ts";
import { absolutePath, relativePath } from "./paths.ts";

const NAME = "perf.config.yaml";

/** The configuration that governs a file: of all above it the nearest. */
export interface Governing {
  readonly config: Config;
  /** Path of the file relative to the configuration's folder. */
  readonly path: string;
  /** Without findings; its text is for showing what is wrong with what the configuration names. */
  readonly report: FileReport;
}

/** Looks for configurations from files upwards. Each is read once. */
export interface Configurations {
  /** Undefined where there is none, or where it has errors. */
  readonly governing: (path: string) => Promise<Governing | undefined>;
  /** The levels that are set for a file; empty where none are. */
  readonly settings: (path: string) => Promise<Settings>;
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
  const governing = async (path: string): Promise<Governing | undefined> => {
    const full = absolutePath(path, io);
    const found = await find(posix.dirname(full));
    return found?.config && { config: found.config, path: posix.relative(found.folder, full), report: found.report };
  };
  return {
    governing,
    settings: async (path) => {
      const found = await governing(path);
      return found ? settingsFor(found.config, found.path) : NO_SETTINGS;
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
