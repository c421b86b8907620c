import type { InputFile } from "../score.ts";

/** A file's name, as messages are to call it, and what is in it: the bytes, or their text where it is one. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array | string;
}

export function inputOf({ file, bytes }: Source): InputFile {
  return { file, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
}
