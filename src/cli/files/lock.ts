import { closeSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { refusal } from "./refusal.ts";

/** Milliseconds between two attempts, and in all. Who holds a lock writes one small file. */
const PAUSE = 20;
const PATIENCE = 10_000;

/** Does some work while no other process does any for the same file. The lock is a file beside it with the owner's number. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  await acquire(lock);
  try {
    return await work();
  } finally {
    removeQuietly(lock);
  }
}

async function acquire(lock: string): Promise<void> {
  for (let waited = 0; waited <= PATIENCE; waited += PAUSE) {
    if (makeLock(lock)) return;
    if (isLeft(lock)) clear(lock);
    else await wait(PAUSE);
  }
  throw refusal("LOCKED");
}

/** False where there is one. */
function makeLock(lock: string): boolean {
  try {
    const file = openSync(lock, "wx");
    try {
      writeSync(file, String(process.pid));
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Takes away a lock whose owner was ended. Two that see it must not both: the second might take the first's new one. */
function clear(lock: string): void {
  const clearing = `${lock}.clearing`;
  if (!makeLock(clearing)) {
    if (isLeft(clearing)) removeQuietly(clearing);
    return;
  }
  try {
    if (isLeft(lock)) removeQuietly(lock);
  } finally {
    removeQuietly(clearing);
  }
}

/** Whether the process that made a lock is gone; one that does not write its number at once is. */
function isLeft(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, "latin1"));
    if (!Number.isSafeInteger(owner) || owner <= 0) return Date.now() - statSync(lock).mtimeMs > PATIENCE / 2;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone.
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
