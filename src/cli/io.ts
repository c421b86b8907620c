import type { Below } from "./files/walk.ts";
import type { InPlaceOf } from "./files/write-whole.ts";

/** The outside world as a type. The real one is in terminal.ts; tests hand in a pretend one. */
export interface Io extends FileSystem {
  /** A file that belongs to this program, by its path in the package. */
  readonly readOwnFile: (path: string) => Promise<Uint8Array>;
  /** Standard input in pieces, as they come. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Data, to standard output. */
  readonly print: (data: string | Uint8Array) => void;
  /** Progress and notes, to standard error. */
  readonly note: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** BCP 47, asked for only where the environment names no language. */
  readonly systemLocale: () => string;
  readonly terminal: Terminal;
}

/** Files, by paths that may be relative to the current folder. */
export interface FileSystem {
  /** Absolute, with `/`. */
  readonly currentFolder: () => string;
  /**
   * A regular file of at most so many bytes. Throws where there is none; `code` of the error says why, that of the
   * operating system or a Refusal.
   */
  readonly readBytes: (file: string, most: number) => Promise<Uint8Array>;
  /**
   * Writes a file as a whole or not at all, and makes its folder where there is none. Throws like `readBytes`.
   * @param inPlaceOf what it may replace; by default anything that was not read in this run
   */
  readonly writeFile: (file: string, content: string | Uint8Array, inPlaceOf?: InPlaceOf) => Promise<void>;
  readonly appendFile: (file: string, text: string) => Promise<void>;
  /** Does some work while no other process does any that asks for the same lock. */
  readonly withLock: <Result>(file: string, work: () => Promise<Result>) => Promise<Result>;
  /** Whether the file, by whatever name, was read in this run, or is what standard input or output really is. */
  readonly wasRead: (file: string) => boolean;
  /** Absolute and through all links, with `/`. What need not be there has one, too. */
  readonly realPath: (path: string) => string;
  /** What stands at a path, links followed; undefined where nothing does. */
  readonly kindOf: (path: string) => "file" | "folder" | "special" | "dangling" | undefined;
  /** What stands below a folder and fits by its name. */
  readonly walk: (folder: string, fits: (name: string) => boolean) => Promise<Below>;
  /** The files that match a pattern, in order. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
  /** What git prints. Throws where there is no git or it does not succeed. */
  readonly git: (args: readonly string[]) => Promise<string>;
  /** A Word file of any kind as .docx. Throws where there is no LibreOffice or it does not succeed. */
  readonly toDocx: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** What is known of the terminal behind standard output. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly colourLevel: ColourLevel;
  /** True where a person would have to type the standard input. */
  readonly stdinIsTTY: boolean;
}

/** None, 16 colours, 256, all. */
export type ColourLevel = 0 | 1 | 2 | 3;
