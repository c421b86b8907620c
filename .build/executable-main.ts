/** What a single executable runs: the program, with its own files taken from inside. */
import { getRawAsset } from "node:sea";
import { main } from "../src/cli/main.ts";
import { leave, terminal } from "../src/cli/terminal.ts";

// A single executable has no script among its arguments, but Node keeps a place for it.
void main(process.argv.slice(2), {
  ...terminal,
  readOwnFile: async (path) => new Uint8Array(getRawAsset(path) as ArrayBuffer),
}).then(leave);
