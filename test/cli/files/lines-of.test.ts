import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/cli/files/read-input.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function lines(text: string | Uint8Array, size = 1_000): Promise<readonly string[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const found: string[] = [];
  for await (const batch of linesOf(inPieces(bytes, size))) found.push(...batch);
  return found;
}

describe("the lines of a stream", () => {
  test.for<[what: string, text: string, expected: readonly string[]]>([
    ["of nothing are none", "", []],
    ["are cut where they are longer than any phrase", `${"a".repeat(30_000)}\nb\n`, ["a".repeat(10_000), "b"]],
    ["are cut also without an end", "a".repeat(30_000), ["a".repeat(10_000)]],
    ["end with a line end", "a\nb\n", ["a", "b"]],
    ["need no last line end", "a\nb", ["a", "b"]],
    ["may be empty", "\na\n\n", ["", "a", ""]],
    ["may end as in DOS", "a\r\nb\r\n", ["a", "b"]],
    ["have no byte order mark", "\ufeff不少于2个\n", ["不少于2个"]],
  ])("%s", async ([, text, expected]) => {
    expect(await lines(text)).toEqual(expected);
  });

  test("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("不", "a", "👍", " ") })),
        fc.integer({ min: 1, max: 7 }),
        async (given, size) => {
          expect(await lines(given.map((line) => `${line}\n`).join(""), size)).toEqual(given);
        },
      ),
    );
  });

  test("are not read from what is no UTF-8", async () => {
    await expect(lines(new Uint8Array([0xb2, 0xbb, 0x0a]))).rejects.toMatchObject({
      code: "ERR_ENCODING_INVALID_ENCODED_DATA",
    });
  });
});
