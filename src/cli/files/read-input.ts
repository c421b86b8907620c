import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import { collect } from "./collect.ts";
import { isDirectory, notFound, notPermitted, notUtf8, tooLarge, unreadable } from "./messages.ts";

export type Input =
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly problem?: undefined;
    }
  | { readonly path: string; readonly problem: Text };

/** A file of the command line, `-` for standard input; or why it cannot be had. */
export async function readInput(path: string, io: Io): Promise<Input> {
  try {
    return {
      path,
      bytes: path === "-" ? await collect(io.stdin()) : await io.readBytes(path),
    };
  } catch (error) {
    return { path, problem: problemOf(path, error) };
  }
}

/** In words; any error that is not of the outside world is thrown again. */
export function problemOf(path: string, error: unknown): Text {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return notFound({ path });
    case "EISDIR":
      return isDirectory({ path });
    case "EACCES":
    case "EPERM":
      return notPermitted({ path });
    case "EFBIG":
    case "ERR_FS_FILE_TOO_LARGE":
      return tooLarge({ path });
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return notUtf8({ path });
    case undefined:
      throw error;
    default:
      return unreadable({ path, reason: code });
  }
}

/** The code of an error of the operating system; any other error is a defect of ours. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
