/** The outside world as a type. The real one is in terminal.ts; tests hand in a pretend one. */
export interface Io extends FileSystem {
  /** A file that belongs to this program, by its path in the package. */
  readonly readOwnFile: (path: string) => Promise<Uint8Array>;
  /** Standard input in pieces, as they come. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Data, to standard output. */
  readonly print: (text: string) => void;
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
  /** Throws where the file cannot be read; `code` of the error says why. */
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  /** Makes the folder where there is none. */
  readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly appendFile: (file: string, text: string) => Promise<void>;
  /** What stands at a path; undefined where nothing does. */
  readonly kindOf: (path: string) => "file" | "folder" | undefined;
  /** The files below a folder that match a pattern, relative to the folder, with `/`, in order. */
  readonly glob: (pattern: string, folder: string) => Promise<readonly string[]>;
  /** What git prints. Throws where there is no git or it does not succeed. */
  readonly git: (args: readonly string[]) => Promise<string>;
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
