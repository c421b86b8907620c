import * as node from "node:fs";
import { dirname, join, resolve } from "node:path";
import { refusal } from "./refusal.ts";

/** What a file may take the place of: nothing, any other file, or one that still has these bytes. */
export type InPlaceOf = "nothing" | "anything" | Uint8Array;

/** The calls of the system that change something; a test hands in some that fail or never return. */
export interface WriteCalls
  extends Pick<
    typeof node,
    "fchmodSync" | "fchownSync" | "fsyncSync" | "closeSync" | "renameSync" | "linkSync" | "unlinkSync"
  > {
  readonly mkdirSync: (folder: string, options: { readonly recursive: true }) => unknown;
  readonly openSync: (path: string, flags: string, mode?: number) => number;
  readonly writeSync: (file: number, bytes: Uint8Array, at: number) => number;
}

/**
 * Writes a file as a whole: whoever looks, at any moment and after any interruption, finds what was there before or all of
 * what is new. A link stays a link, and the mode of the file stays what it is.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  inPlaceOf: InPlaceOf,
  calls: WriteCalls = node,
): void {
  const target = followLinks(path);
  const present = node.statSync(target, { throwIfNoEntry: false });
  if (present) assertReplaceable(target, present, inPlaceOf);
  const folder = dirname(target);
  calls.mkdirSync(folder, { recursive: true });
  const temporary = join(folder, temporaryName());
  try {
    writeDown(temporary, typeof content === "string" ? Buffer.from(content) : content, present, calls);
    if (typeof inPlaceOf !== "string" && !hasBytes(target, inPlaceOf)) throw refusal("CHANGED");
    if (inPlaceOf === "nothing") linkNew(temporary, target, calls);
    else calls.renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary, calls);
    throw error;
  }
  syncFolder(folder, calls);
}

/** Where the links of a path lead, also where nothing is there yet. */
export function followLinks(path: string): string {
  let target = path;
  for (let steps = 0; steps < MOST_LINKS; steps += 1) {
    const stats = node.lstatSync(target, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) return target;
    target = resolve(dirname(target), node.readlinkSync(target));
  }
  throw refusal("ELOOP");
}

/** As Linux has it. */
const MOST_LINKS = 40;

function assertReplaceable(target: string, present: node.Stats, inPlaceOf: InPlaceOf): void {
  if (inPlaceOf === "nothing") throw refusal("EEXIST");
  if (present.isDirectory()) throw refusal("EISDIR");
  if (!present.isFile()) throw refusal("NOT_REGULAR");
  if (present.nlink > 1) throw refusal("SEVERAL_NAMES");
  // A file that may not be written could still be replaced, where its folder may be.
  node.accessSync(target, node.constants.W_OK);
}

let written = 0;

/** Hidden, so that nobody takes it for a form, and another one in each process. */
function temporaryName(): string {
  written += 1;
  return `.perf-${process.pid}-${Date.now().toString(36)}-${written}.tmp`;
}

function writeDown(path: string, bytes: Uint8Array, present: node.Stats | undefined, calls: WriteCalls): void {
  const file = calls.openSync(path, "wx", present ? 0o600 : 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += calls.writeSync(file, bytes, at);
    if (present) keepOwner(file, present, calls);
    calls.fsyncSync(file);
  } finally {
    calls.closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid, mode }: node.Stats, calls: WriteCalls): void {
  const own = node.fstatSync(file);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      calls.fchownSync(file, uid, gid);
    } catch {
      // Only root may give files away.
    }
  }
  calls.fchmodSync(file, mode & 0o7777);
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  return Buffer.compare(node.readFileSync(path), bytes) === 0;
}

/** Unlike a renaming this fails where there is a file by now. */
function linkNew(temporary: string, target: string, calls: WriteCalls): void {
  try {
    calls.linkSync(temporary, target);
  } catch (error) {
    if (!LACKS_LINKS.has(codeOf(error))) throw error;
    if (node.existsSync(target)) throw refusal("EEXIST");
    calls.renameSync(temporary, target);
    return;
  }
  calls.unlinkSync(temporary);
}

/** What file systems say that have no hard links. */
const LACKS_LINKS: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"]);

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function removeQuietly(path: string, calls: WriteCalls): void {
  try {
    calls.unlinkSync(path);
  } catch {
    // It may not have been made, or be gone.
  }
}

/** Otherwise the new name might not survive a power failure. Not every system can do it. */
function syncFolder(folder: string, calls: WriteCalls): void {
  try {
    const file = calls.openSync(folder, "r");
    try {
      calls.fsyncSync(file);
    } finally {
      calls.closeSync(file);
    }
  } catch {
    // The file itself is whole and in its place.
  }
}
