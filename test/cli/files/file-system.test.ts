import { execFileSync } from "node:child_process";
import * as node from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileSystem } from "../../../src/cli/files/file-system.ts";
import { realFolder } from "../support/real-folder.ts";

const MB = 1_000_000;

describe("reading", () => {
  test.for<[what: string, make: (path: string) => void, code: string]>([
    ["a pipe", (path) => execFileSync("mkfifo", [path]), "NOT_REGULAR"],
    ["/dev/zero", (path) => node.symlinkSync("/dev/zero", path), "NOT_REGULAR"],
    ["a folder", (path) => node.mkdirSync(path), "EISDIR"],
    ["a link to nothing", (path) => node.symlinkSync("nothing", path), "ENOENT"],
    ["a link to itself", (path) => node.symlinkSync(path, path), "ELOOP"],
    ["200 MB of which nothing is on the disk", (path) => node.truncateSync(made(path), 200 * MB), "EFBIG"],
    ["one byte too many", (path) => node.writeFileSync(path, Buffer.alloc(MB + 1)), "EFBIG"],
  ])("of %s is refused", async ([, make, code]) => {
    const folder = realFolder({});
    make(join(folder.path, "a.yaml"));
    await expect(fileSystem(folder.path).readBytes("a.yaml", MB)).rejects.toMatchObject({ code });
  });

  test("takes what is as large as it may be, and files that do not tell their size", async () => {
    const folder = realFolder({});
    node.writeFileSync(join(folder.path, "a"), Buffer.alloc(MB, "x"));
    const io = fileSystem(folder.path);
    expect(await io.readBytes("a", MB)).toHaveLength(MB);
    if (node.existsSync("/proc/self/stat"))
      expect((await io.readBytes("/proc/self/stat", MB)).length).toBeGreaterThan(0);
  });
});

describe("what was read", () => {
  test.for<[what: string, name: string, make: (folder: string) => void]>([
    ["by its name", "a.yaml", () => {}],
    ["by another way to it", "sub/../a.yaml", () => {}],
    ["by a link", "link.yaml", (folder) => node.symlinkSync("a.yaml", join(folder, "link.yaml"))],
    ["by a second name", "too.yaml", (folder) => node.linkSync(join(folder, "a.yaml"), join(folder, "too.yaml"))],
    ["by a link to its folder", "up/a.yaml", (folder) => node.symlinkSync(".", join(folder, "up"))],
  ])("is known %s and not written over", async ([, name, make]) => {
    const folder = realFolder({ "a.yaml": "a\n", "sub/b.yaml": "b\n" });
    make(folder.path);
    const io = fileSystem(folder.path);
    await io.readBytes("a.yaml", MB);
    expect(io.wasRead(name)).toBe(true);
    expect(io.wasRead("sub/b.yaml")).toBe(false);
    await expect(io.writeFile(name, "c\n")).rejects.toMatchObject({ code: "WAS_READ" });
    expect(folder.read("a.yaml")).toBe("a\n");
  });
});

describe("a folder", () => {
  const fits = (name: string) => /\.ya?ml$/i.test(name);

  test("is walked: each real file once, and what is passed over is told", async () => {
    const folder = realFolder({
      "a.yaml": "",
      "B.YAML": "",
      "sub/c.yml": "",
      "other.txt": "",
      ".hidden.yaml": "",
      ".folder/d.yaml": "",
      ".other/x.txt": "",
      "node_modules/e/e.yaml": "",
      ".git/f.yaml": "",
    });
    node.symlinkSync("..", join(folder.path, "sub/up"));
    node.symlinkSync("a.yaml", join(folder.path, "A-first.yaml"));
    node.symlinkSync("nothing", join(folder.path, "gone.yaml"));
    execFileSync("mkfifo", [join(folder.path, "pipe.yaml")]);
    const below = await fileSystem(folder.path).walk(".", fits);
    expect(below).toEqual({
      files: ["B.YAML", "a.yaml", "sub/c.yml"],
      passedOver: [
        { path: ".folder", why: "hidden" },
        { path: ".hidden.yaml", why: "hidden" },
        { path: "pipe.yaml", why: "special" },
        { path: "gone.yaml", why: "dangling" },
      ],
      closed: [],
    });
  });

  test.skipIf(process.getuid?.() === 0)("that may not be read is told", async () => {
    const folder = realFolder({ "sub/a.yaml": "" });
    node.chmodSync(join(folder.path, "sub"), 0);
    const { closed } = await fileSystem(folder.path).walk(".", fits);
    node.chmodSync(join(folder.path, "sub"), 0o755);
    expect(closed).toEqual(["sub"]);
  });
});

describe("a lock", () => {
  test("lets one work after the other", async () => {
    const folder = realFolder({});
    const io = fileSystem(folder.path);
    const events: string[] = [];
    const work = async (name: string) => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`${name} ends`);
    };
    await Promise.all(["a", "b", "c"].map((name) => io.withLock("known.json", () => work(name))));
    const names = events.map((event) => event.split(" ")[0]);
    expect(names.filter((_, index) => index % 2 === 0)).toEqual(names.filter((_, index) => index % 2 === 1));
    expect(node.readdirSync(folder.path)).toEqual([]);
  });

  test("of a process that is gone holds nobody up", async () => {
    const folder = realFolder({});
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
    folder.write("known.json.lock", gone.trim());
    expect(await fileSystem(folder.path).withLock("known.json", async () => "done")).toBe("done");
    expect(node.readdirSync(folder.path)).toEqual([]);
  });

  test("is given back where the work fails", async () => {
    const io = fileSystem(realFolder({}).path);
    await expect(io.withLock("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await io.withLock("a", async () => "done")).toBe("done");
  });
});

function made(path: string): string {
  node.writeFileSync(path, "");
  return path;
}
