/** The outside world as a type. The real one is in terminal.ts; tests hand in a pretend one. */
export interface Io {
  /** Throws where the file cannot be read; `code` of the error says why. */
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  /** A file that belongs to this program, by its path in the package. */
  readonly readOwnFile: (path: string) => Promise<Uint8Array>;
  /** Standard input in pieces, as they come. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly writeFile: (file: string, text: string) => Promise<void>;
  /** Data, to standard output. */
  readonly print: (text: string) => void;
  /** Progress and notes, to standard error. */
  readonly note: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** BCP 47, asked for only where the environment names no language. */
  readonly systemLocale: () => string;
  readonly terminal: Terminal;
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
