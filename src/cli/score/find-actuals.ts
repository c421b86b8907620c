import type { Text } from "../../base/language.ts";
import type { Encoding } from "../../readers/text/decode-text.ts";
import { type ActualsFile, openActuals } from "../../score.ts";
import { ACTUALS_EXTENSIONS, actualsBesideForm, withoutExtension } from "../files/actuals-names.ts";
import { type Input, readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { noActuals, noActualsIn, twoActuals } from "./messages.ts";

/** The actuals of a form, by name: in a directory of actuals, or beside the form; or why they cannot be had. */
export async function findActuals(
  form: string,
  directory: string | undefined,
  io: Io,
  maxSize?: number,
): Promise<FoundActuals> {
  return directory === undefined ? actualsBeside(form, io, maxSize) : actualsIn(directory, form, io, maxSize);
}

/** `isMissing`: nobody has reported on the form, as opposed to a file that cannot be used. */
export type FoundActuals =
  | (Input & { readonly isMissing?: undefined })
  | { readonly path: string; readonly problem: Text; readonly isMissing: true };

/** x.yaml → x.actuals.csv or .xlsx, else actuals.csv or .xlsx in the same directory. */
async function actualsBeside(form: string, io: Io, maxSize?: number): Promise<FoundActuals> {
  const { own, shared } = actualsBesideForm(form);
  const found = (await readOne(own, form, io, maxSize)) ?? (await readOne(shared, form, io, maxSize));
  const problem = noActuals({ form, own: `${own}.csv`, shared: `${shared}.csv` });
  return found ?? { path: form, problem, isMissing: true };
}

/** forms/x.yaml → actuals/x.csv or .xlsx, else actuals/x.actuals.csv or .xlsx. */
async function actualsIn(directory: string, form: string, io: Io, maxSize?: number): Promise<FoundActuals> {
  const [name = form] = /(?<![^/\\])[^/\\]+$/.exec(withoutExtension(form)) ?? [];
  const plain = `${directory.replace(/(?<![/\\])[/\\]+$/, "")}/${name}`;
  const marked = `${plain}.actuals`;
  const found = (await readOne(plain, form, io, maxSize)) ?? (await readOne(marked, form, io, maxSize));
  const problem = noActualsIn({ form, plain: `${plain}.csv`, marked: `${marked}.csv` });
  return found ?? { path: form, problem, isMissing: true };
}

/** Of two files nobody can tell which one counts. */
async function readOne(stem: string, form: string, io: Io, maxSize?: number): Promise<Input | undefined> {
  const [first, second] = ACTUALS_EXTENSIONS.map((extension) => `${stem}.${extension}`).filter((path) =>
    io.kindOf(path),
  );
  if (first === undefined) return undefined;
  return second === undefined
    ? readInput(first, "actuals", io, maxSize)
    : { path: form, problem: twoActuals({ form, first, second }) };
}

/** @param path as the user named it */
export async function openActualsFile(path: string, bytes: Uint8Array, encoding?: Encoding): Promise<ActualsFile> {
  // The library for spreadsheets tells the console what it passes over, such as colours: nothing for who fills in a table.
  const { error, log, warn } = console;
  Object.assign(console, { error: silent, log: silent, warn: silent });
  try {
    return await openActuals({ file: path, bytes, encoding });
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

function silent(): void {}
