import { type Input, readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { noActuals, noActualsIn } from "./messages.ts";

/** The actuals of a form, by name: in a directory of actuals, or beside the form; or why they cannot be had. */
export async function findActuals(form: string, directory: string | undefined, io: Io): Promise<Input> {
  return directory === undefined ? actualsBeside(form, io) : actualsIn(directory, form, io);
}

/** x.yaml → x.actuals.csv, else actuals.csv in the same directory. */
async function actualsBeside(form: string, io: Io): Promise<Input> {
  const own = await readInput(`${withoutExtension(form)}.actuals.csv`, io);
  if (own.problem === undefined) return own;
  const shared = await readInput(form.replace(/[^/\\]*$/, "actuals.csv"), io);
  if (shared.problem === undefined) return shared;
  return { path: form, problem: noActuals({ form, own: own.path, shared: shared.path }) };
}

/** forms/x.yaml → actuals/x.csv, else actuals/x.actuals.csv. */
async function actualsIn(directory: string, form: string, io: Io): Promise<Input> {
  const [name = form] = /[^/\\]+$/.exec(withoutExtension(form)) ?? [];
  const stem = `${directory.replace(/[/\\]+$/, "")}/${name}`;
  const plain = await readInput(`${stem}.csv`, io);
  if (plain.problem === undefined) return plain;
  const marked = await readInput(`${stem}.actuals.csv`, io);
  if (marked.problem === undefined) return marked;
  return { path: form, problem: noActualsIn({ form, plain: plain.path, marked: marked.path }) };
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]*$/, "");
}
