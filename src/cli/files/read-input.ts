import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import {
  isDirectory,
  linkInCircles,
  notFound,
  notPermitted,
  notRegular,
  notUtf8,
  tooLarge,
  unreadable,
} from "./messages.ts";
import { TooLarge } from "./refusal.ts";

export type Input =
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly problem?: undefined;
    }
  | {
      readonly path: string;
      readonly problem: Text;
      /** In megabytes, where the file is too large. */
      readonly excess?: { readonly size: string; readonly limit: number };
    };

/** Megabytes that a file may have, by what it is. The largest forms have some hundred kilobytes. */
const MOST_MEGABYTES = { form: 5, document: 64, actuals: 64, policy: 1, config: 1, baseline: 64, report: 64 };

const MEGABYTE = 1_000_000;

export type InputKind = keyof typeof MOST_MEGABYTES;

/**
 * A file of the command line, `-` for standard input; or why it cannot be had.
 * @param maxSize megabytes, where the user lets a file be larger than usual
 */
export async function readInput(path: string, kind: InputKind, io: Io, maxSize = 0): Promise<Input> {
  const limit = Math.max(MOST_MEGABYTES[kind], maxSize);
  try {
    const most = limit * MEGABYTE;
    return { path, bytes: path === "-" ? await collect(io.stdin(), most) : await io.readBytes(path, most) };
  } catch (error) {
    if (!(error instanceof TooLarge)) return { path, problem: problemOf(path, error) };
    return { path, problem: tooLarge({ path, limit }), excess: { size: (error.size / MEGABYTE).toFixed(1), limit } };
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
    case "NOT_REGULAR":
      return notRegular({ path });
    case "ELOOP":
      return linkInCircles({ path });
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

/** All bytes of a stream. */
async function collect(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new TooLarge(length);
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
      begun = (begun + text).slice(0, LONGEST_LINE);
      continue;
    }
    yield splitLines(begun + text.slice(0, end));
    begun = text.slice(end + 1);
  }
  const last = begun + decoder.decode();
  if (last !== "") yield splitLines(last);
}

/** Characters. No phrase is longer, and what is cut off is not missed: it is refused for its length. */
const LONGEST_LINE = 10_000;

function splitLines(text: string): readonly string[] {
  return text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line).slice(0, LONGEST_LINE));
}
