/** Why a file is left alone, beside what the operating system says. */
export type Refusal =
  /** A pipe, a device or a socket. */
  | "NOT_REGULAR"
  /** A file that was read in this run. */
  | "WAS_READ"
  /** A file with more than one name: a new one in its place would leave the others with the old content. */
  | "SEVERAL_NAMES"
  /** The file is no longer what it was when it was read. */
  | "CHANGED"
  /** Another process holds the lock. */
  | "LOCKED"
  | "EEXIST"
  | "EISDIR"
  | "ELOOP";

/** A file with more bytes than it may have. */
export class TooLarge extends Error {
  readonly code = "EFBIG";
  readonly size: number;

  /** @param size in bytes; at least, where the file does not tell */
  constructor(size: number) {
    super("EFBIG");
    this.size = size;
  }
}

/** An error as those of the operating system are: with a code. */
export function refusal(code: Refusal): Error {
  return Object.assign(new Error(code), { code });
}
