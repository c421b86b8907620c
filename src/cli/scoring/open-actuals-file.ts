import type { Encoding } from "../../readers/text/decode-text.ts";
import { type ActualsFile, openActuals } from "../../score.ts";

/** @param path as the user named it */
export async function openActualsFile(path: string, bytes: Uint8Array, encoding?: Encoding): Promise<ActualsFile> {
  // The library for spreadsheets tells the console what it passes over, such as colours: nothing for who fills in a table.
  const { error, log, warn } = console;
  Object.assign(console, { error: silent, log: silent, warn: silent });
  try {
    return await openActuals({ file: path, bytes, encoding });
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

function silent(): void {}
