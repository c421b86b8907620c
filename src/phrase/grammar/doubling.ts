import type { Change } from "../comparator.ts";
import type { Match, Phrase } from "./match.ts";
import { indices, mark, roleAt, textOf } from "./match.ts";
import { combine, readSuffix } from "./operator.ts";
import { readQuantity } from "./quantity.ts";

/** A change without its base. */
export type BareChange = Omit<Change, "base">;

/** 翻一番: to twice the value; 翻两番: to four times. */
export function readDoubling(phrase: Phrase, at: number): Match<BareChange> | undefined {
  if (roleAt(phrase, at) !== "double") return undefined;
  const times = readQuantity(phrase, at + 1);
  if (times === undefined) return undefined;
  const count = Number(times.value.value);
  const isDoubling = textOf(phrase, times.next, times.next + 1).startsWith("番") || times.value.unit === "番";
  if (!isDoubling || !Number.isInteger(count) || count < 1 || count > 10) return undefined;
  const end = times.value.unit === "番" ? times.next : times.next + 1;
  const suffix = readSuffix(phrase, end);
  const op = combine(suffix.operators);
  if (op === "conflict") return undefined;
  const { next } = suffix;
  return {
    value: {
      kind: "change",
      direction: "up",
      to: true,
      amount: { kind: "bound", op: op ?? "=", value: String(2 ** count), unit: "倍", implied: op === undefined },
    },
    next,
    marks: indices(at, next).map((index) => mark(index, "direction")),
    doubts: [],
  };
}

export function readHalved(phrase: Phrase, at: number): Match<BareChange> | undefined {
  if (roleAt(phrase, at) !== "halved") return undefined;
  return {
    value: {
      kind: "change",
      direction: "down",
      to: false,
      amount: { kind: "bound", op: "=", value: "50", unit: "%", implied: true },
    },
    next: at + 1,
    marks: [mark(at, "direction")],
    doubts: [],
  };
}
