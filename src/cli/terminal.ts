// Not node:fs/promises: loading it takes longer than reading the files of a usual run.
import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { ExitCode } from "./exit-code.ts";
import { fileSystem } from "./files/file-system.ts";
import type { ColourLevel, Io } from "./io.ts";

// Not standard input: only asking for it opens it, and few commands read it.
const { stdout, stderr, env } = process;

/** The outside world as it really is. */
export const terminal: Io = {
  ...fileSystem("."),
  // Both src/cli and dist/cli, which the bundle is in, stand two steps below the package.
  readOwnFile: async (path) => readFileSync(new URL(`../../${path}`, import.meta.url)),
  stdin: readStdin,
  print: (text) => {
    if (!readerIsGone) stdout.write(text, onWritten);
  },
  note: (text) => {
    stderr.write(text);
  },
  environment: env,
  // Of all of Intl this starts quickest: 0.2 ms, DateTimeFormat 20 ms.
  systemLocale: () => new Intl.PluralRules().resolvedOptions().locale,
  terminal: {
    isTTY: stdout.isTTY === true,
    columns: stdout.columns,
    colourLevel: levelOf(stdout.isTTY ? stdout.getColorDepth(withoutColourWishes(env)) : 1),
    stdinIsTTY: isatty(0),
  },
};

/** Ends the process as soon as all is written. Left to itself Node would tear down the heap, a tenth of a short run. */
export function leave(exitCode: ExitCode): void {
  stdout.write("", () => process.exit(exitCode));
}

let readerIsGone = false;

/** `perf … | head` is no failure: who reads has seen enough. A full disk is one. */
function onWritten(error: NodeJS.ErrnoException | null | undefined): void {
  if (!error) return;
  if (error.code === "EPIPE" || readerIsGone) {
    readerIsGone = true;
    return;
  }
  stderr.write(`perf: ${error.message}\n`);
  process.exit(ExitCode.unusable);
}

// What is wrong with a stream is told to whoever writes; without a listener it would also be thrown.
stdout.on("error", () => {});
stderr.on("error", () => {});

/** Ends early where nobody reads the output any more: `yes | perf normalize | head`. */
async function* readStdin(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) {
    if (readerIsGone) return;
    yield chunk;
  }
}

/** colour-level.ts decides about these; here it is only asked what the terminal can do. */
function withoutColourWishes({ NO_COLOR: _, FORCE_COLOR: __, NODE_DISABLE_COLORS: ___, ...others }: NodeJS.ProcessEnv) {
  return others;
}

function levelOf(bits: number): ColourLevel {
  if (bits >= 24) return 3;
  if (bits >= 8) return 2;
  return bits >= 4 ? 1 : 0;
}
