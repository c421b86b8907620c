import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileSystem } from "../../../src/cli/files/file-system.ts";
import { TooLarge } from "../../../src/cli/files/refusal.ts";
import type { FileSystem, Io } from "../../../src/cli/io.ts";
import { main } from "../../../src/cli/main.ts";

/** The world of one run: what is there, and what came of it. */
export interface World {
  /** Path → text or bytes. A path that is not here does not exist. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A real folder to run in, instead of `files`. */
  readonly folder?: string;
  /** Pieces of standard input as they come. */
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly environment?: Io["environment"];
  readonly terminal?: Partial<Io["terminal"]>;
  /** What the operating system says of a path instead of giving it. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Paths that may be read and not be written. */
  readonly readOnly?: readonly string[];
  readonly print?: (text: string) => void;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the program in a pretend world: English, 80 columns, no terminal. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const written: Record<string, string> = {};
  const io: Io = {
    ...(world.folder === undefined ? pretendFiles(world, written) : fileSystem(world.folder)),
    readOwnFile: (path) => readFile(new URL(`../../../${path}`, import.meta.url)),
    stdin: async function* () {
      for (const piece of world.stdin ?? []) yield bytes(piece) ?? new Uint8Array();
    },
    print: (data) => {
      const text = typeof data === "string" ? data : new TextDecoder("latin1").decode(data);
      world.print?.(text);
      stdout += text;
    },
    note: (text) => {
      stderr += text;
    },
    environment: { PERF_LANG: "en", ...world.environment },
    systemLocale: () => "de-DE",
    terminal: { isTTY: false, columns: undefined, colourLevel: 1, stdinIsTTY: false, ...world.terminal },
  };
  const status = await main(argv, io);
  return { status, stdout, stderr, written };
}

/** No folders, no patterns and no git. */
function pretendFiles(world: World, written: Record<string, string>): FileSystem {
  const read = new Set<string>();
  const realPath = (path: string) => posix.resolve("/pretend", path);
  return {
    currentFolder: () => "/pretend",
    readBytes: async (path, most) => {
      read.add(realPath(path));
      const content = refuse(path, world) ?? bytes(world.files?.[path]) ?? fail("ENOENT");
      if (content.length > most) throw new TooLarge(content.length);
      return content;
    },
    withLock: (_, work) => work(),
    wasRead: (path) => read.has(realPath(path)),
    realPath,
    writeFile: async (path, content, inPlaceOf = "anything") => {
      refuse(path, world);
      if (inPlaceOf === "nothing" && path in { ...world.files }) fail("EEXIST");
      if (world.readOnly?.includes(path)) fail("EACCES");
      written[path] = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
    },
    appendFile: async (path, text) => {
      refuse(path, world);
      written[path] = (written[path] ?? "") + text;
    },
    kindOf: (path) => (path in { ...world.files, ...world.refusals } ? "file" : undefined),
    walk: async () => ({ files: [], passedOver: [], closed: [] }),
    glob: async () => [],
    git: async () => fail("ENOENT"),
    toDocx: async () => fail("ENOENT"),
  };
}

function refuse(path: string, { refusals }: World): undefined {
  const code = refusals?.[path];
  if (code !== undefined) fail(code);
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

function bytes(content: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
