/** The outside world as a type. The real one is in terminal.ts; tests hand in a pretend one. */
export interface Io {
  /** Throws where the file cannot be read; `code` of the error says why. */
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly writeFile: (file: string, text: string | Uint8Array) => Promise<void>;
  /** Data, to standard output. */
  readonly print: (text: string) => void;
  /** Progress and notes, to standard error. */
  readonly note: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly isTTY: boolean; readonly columns: number; readonly colourLevel: 0 | 1 | 2 | 3 };
}
