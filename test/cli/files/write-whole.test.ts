import { execFileSync } from "node:child_process";
import * as node from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type WriteCalls, writeWhole } from "../../../src/cli/files/write-whole.ts";
import { realFolder } from "../support/real-folder.ts";

const OLD = "旧\n".repeat(40_000);
const NEW = "新\n".repeat(50_000);

const { mkdirSync, openSync, writeSync, fchmodSync, fchownSync } = node;
const { fsyncSync, closeSync, renameSync, linkSync, unlinkSync } = node;
const CALLS: WriteCalls = {
  ...{ mkdirSync, openSync, writeSync, fchmodSync, fchownSync },
  ...{ fsyncSync, closeSync, renameSync, linkSync, unlinkSync },
};

/** The calls of the system; `before` is told each of them. */
function watched(before: (name: string) => void): WriteCalls {
  const calls = Object.entries(CALLS).map(([name, call]) => {
    const watchedCall = (...words: unknown[]) => {
      before(name);
      return Reflect.apply(call, undefined, words);
    };
    return [name, watchedCall];
  });
  return { ...CALLS, ...Object.fromEntries(calls) };
}

interface Outcome {
  readonly text: string | undefined;
  readonly old: string | undefined;
  readonly error: unknown;
  readonly names: readonly string[];
}

describe.each(["over another file", "where nothing is"] as const)("a write %s", (what) => {
  const inPlaceOf = what === "where nothing is" ? "nothing" : "anything";

  function setUp() {
    const folder = realFolder(inPlaceOf === "nothing" ? {} : { "a.yaml": OLD });
    const path = join(folder.path, "a.yaml");
    const text = () => (node.existsSync(path) ? node.readFileSync(path, "utf8") : undefined);
    return { folder, path, text, old: text() };
  }

  test("that succeeds leaves the new file and nothing else", () => {
    const { folder, path, text } = setUp();
    writeWhole(path, NEW, inPlaceOf);
    expect(text()).toBe(NEW);
    expect(node.readdirSync(folder.path)).toEqual(["a.yaml"]);
  });

  /** Runs a write once for each of its calls; `meet` is told whether that call is the next. */
  function eachStep(
    meet: (isReached: boolean, isPast: boolean, name: string) => void,
    check: (outcome: Outcome) => void,
  ) {
    for (let step = 0; ; step += 1) {
      const { folder, path, text, old } = setUp();
      let at = -1;
      const calls = watched((name) => {
        at += 1;
        meet(at === step, at > step, name);
      });
      let error: unknown;
      try {
        writeWhole(path, NEW, inPlaceOf, calls);
      } catch (thrown) {
        error = thrown;
      }
      if (at < step) {
        expect(step).toBeGreaterThan(7);
        return;
      }
      check({ text: text(), old, error, names: node.readdirSync(folder.path) });
    }
  }

  test("of which any call fails leaves the old or the new file, and nothing else", () => {
    eachStep(
      (isReached) => {
        if (isReached) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      },
      ({ text, old, error, names }) => {
        expect(text === NEW || (error !== undefined && text === old)).toBe(true);
        // What could not be removed is hidden at least.
        expect(names.filter((name) => !name.startsWith("."))).toEqual(text === undefined ? [] : ["a.yaml"]);
      },
    );
  });

  test("that is killed before any call leaves the old or the new file", () => {
    eachStep(
      (isReached, isPast) => {
        if (isReached || isPast) throw new Error("killed");
      },
      ({ text, old }) => expect([old, NEW]).toContain(text),
    );
  });

  test.for([1, 1000])("that writes %i bytes at a time is whole", (most) => {
    const { path, text } = setUp();
    const some = (file: number, bytes: Uint8Array, at: number) =>
      node.writeSync(file, bytes, at, Math.min(most, bytes.length - at));
    writeWhole(path, NEW.slice(0, 3000), inPlaceOf, { ...CALLS, writeSync: some });
    expect(text()).toBe(NEW.slice(0, 3000));
  });
});

describe("a write", () => {
  test.for([0o600, 0o640, 0o755])("keeps the mode %o", (mode) => {
    const path = join(realFolder({ "a.yaml": OLD }).path, "a.yaml");
    node.chmodSync(path, mode);
    writeWhole(path, NEW, "anything");
    expect(node.statSync(path).mode & 0o777).toBe(mode);
  });

  test("goes through links, which stay links", () => {
    const { path: folder } = realFolder({ "real/a.yaml": OLD });
    node.symlinkSync("real/a.yaml", join(folder, "one.yaml"));
    node.symlinkSync("one.yaml", join(folder, "two.yaml"));
    writeWhole(join(folder, "two.yaml"), NEW, "anything");
    expect(node.readFileSync(join(folder, "real/a.yaml"), "utf8")).toBe(NEW);
    expect(node.lstatSync(join(folder, "two.yaml")).isSymbolicLink()).toBe(true);
    expect(node.lstatSync(join(folder, "one.yaml")).isSymbolicLink()).toBe(true);
  });

  test.for<[what: string, make: (path: string) => void, code: string]>([
    ["a pipe", (path) => execFileSync("mkfifo", [path]), "NOT_REGULAR"],
    ["a device", (path) => node.symlinkSync("/dev/full", path), "NOT_REGULAR"],
    ["a folder", (path) => node.mkdirSync(path), "EISDIR"],
    ["a link to itself", (path) => node.symlinkSync(path, path), "ELOOP"],
    [
      "a file with several names",
      (path) => {
        node.writeFileSync(path, OLD);
        node.linkSync(path, `${path}.too`);
      },
      "SEVERAL_NAMES",
    ],
  ])("over %s is refused", ([, make, code]) => {
    const path = join(realFolder({}).path, "a.yaml");
    make(path);
    expect(() => writeWhole(path, NEW, "anything")).toThrow(expect.objectContaining({ code }));
  });

  test("never replaces what is not to be replaced", () => {
    const path = join(realFolder({ "a.yaml": OLD }).path, "a.yaml");
    expect(() => writeWhole(path, NEW, "nothing")).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(() => writeWhole(path, NEW, Buffer.from("another\n"))).toThrow(expect.objectContaining({ code: "CHANGED" }));
    expect(node.readFileSync(path, "utf8")).toBe(OLD);
    writeWhole(path, NEW, Buffer.from(OLD));
    expect(node.readFileSync(path, "utf8")).toBe(NEW);
  });

  test("that finds a file where there was none a moment ago leaves it", () => {
    const path = join(realFolder({}).path, "a.yaml");
    const calls = watched((name) => {
      if (name === "linkSync") node.writeFileSync(path, OLD);
    });
    expect(() => writeWhole(path, NEW, "nothing", calls)).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(node.readFileSync(path, "utf8")).toBe(OLD);
  });
});
