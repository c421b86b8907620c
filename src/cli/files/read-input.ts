import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
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

/** More than any form or actuals file has; beyond it stands no document but /dev/zero. */
const LIMIT = 256 * 1024 * 1024;

/** All bytes of a stream. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LIMIT) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/**
 * The lines of a UTF-8 stream, in batches as they come in. An empty line is a line; whether the last one has an end makes
 * no difference. Throws what TextDecoder throws where the bytes are not UTF-8.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = "";
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n");
    if (end === -1) {
      begun += text;
      continue;
    }
    yield splitLines(begun + text.slice(0, end));
    begun = text.slice(end + 1);
  }
  const last = begun + decoder.decode();
  if (last !== "") yield splitLines(last);
}

function splitLines(text: string): readonly string[] {
  return text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}
