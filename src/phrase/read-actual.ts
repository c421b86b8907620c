import { type Exact, exact } from "../exact.ts";
import type { Text } from "../language.ts";
import type { ActualReading, ActualValue } from "./actual-value.ts";
import { printActual } from "./actual-value.ts";
import type { Amount, Change, Comparator, SimpleComparator } from "./comparator.ts";
import { fold } from "./fold.ts";
import { actualReasons, flags } from "./messages.ts";
import { shift } from "./numerals/read-numeral.ts";
import { readTarget } from "./read-target.ts";
import { tokenize } from "./tokens/tokenize.ts";
import { readColumnUnit } from "./unit-column.ts";

type Flag = { readonly code: string; readonly message: Text };
type Valued = { readonly value: ActualValue; readonly flags: readonly Flag[] } | { readonly reason: Text };

/**
 * Reads an actual value (实际完成值) with the grammar of the targets. A number without a unit takes its target's, scale
 * included: against ≤90万元 an actual of 90 is 900000 元. Where that is out of all proportion and another unit is not, it is unreadable.
 * @param target the comparator that the actual answers
 * @param unitColumn 计算单位 of the indicator
 * @param targetText the target phrase, which tells in what scale its number is written
 */
export function readActual(text: string, target?: Comparator, unitColumn = "", targetText = ""): ActualReading {
  const [stray, written] = /^(\^)?(.*)$/s.exec(text.trim())?.slice(1) ?? [];
  const reading = readTarget(written ?? "");
  if (reading.status === "unreadable") return { status: "unreadable", text, notation: "?", reason: reading.reason };
  const parts = reading.comparator.kind === "compound" ? reading.comparator.parts : [reading.comparator];
  const part = parts.length === 1 ? parts[0] : parts.find(({ kind }) => kind === target?.kind);
  const valued = part === undefined ? { reason: actualReasons.severalValues } : valueOfPart(part, written ?? "");
  const complete = "reason" in valued ? valued : withTargetUnit(valued, written ?? "", target, unitColumn, targetText);
  if ("reason" in complete) return { status: "unreadable", text, notation: "?", reason: complete.reason };
  const all = [...complete.flags, ...(stray === undefined ? [] : [flag("stray-sign")])];
  return {
    status: all.length > 0 ? "flagged" : "ok",
    text,
    notation: printActual(complete.value),
    value: complete.value,
    flags: all,
  };
}

function flag(code: keyof typeof flags): Flag {
  return { code, message: flags[code] };
}

function plain(value: ActualValue, ...all: readonly Flag[]): Valued {
  return { value, flags: all };
}

/** What a comparator says when it stands in the column of what was achieved. */
function valueOfPart(part: SimpleComparator, text: string): Valued {
  switch (part.kind) {
    case "bound":
    case "approximate":
      return amountValue(part, text);
    case "change":
      return changeValue(part, text);
    case "deadline":
      return plain({ kind: "date", date: part.date }, ...(/前/.test(text) ? [flag("deadline-repeated")] : []));
    case "period":
      return part.from === part.to && part.from !== "year"
        ? plain({ kind: "date", date: part.from })
        : plain({ kind: "text", text });
    case "ratio":
      return plain({ kind: "ratio", left: part.left, right: part.right });
    case "rank":
      return plain({ kind: "rank", value: part.value });
    case "yes-no":
      return plain({ kind: "yes-no", value: part.expected });
    case "grade":
      return plain({ kind: "text", text: part.grade });
    case "interval":
    case "tolerance":
    case "vague":
      return { reason: actualReasons.noSingleValue };
    case "qualitative":
    case "reference":
    case "scale":
    case "not-applicable":
      return plain({ kind: "text", text });
  }
}

/** ≥90% in the column of actuals repeats the target's operator: the value is taken and the sign is asked about. */
function amountValue(amount: Amount, text: string): Valued {
  if (amount.kind === "interval") return { reason: actualReasons.noSingleValue };
  const { value, unit, per } = amount;
  const quantity = { kind: "quantity", value, unit, ...(per === undefined ? {} : { per }) } as const;
  if (amount.kind === "approximate") return plain(quantity, flag("approximate"));
  const isWord = /达|完成|实现/.test(text) && amount.op === ">=" && !/[≥>]|以上|不/.test(text);
  return amount.implied || isWord ? plain(quantity) : plain(quantity, flag("operator-repeated"));
}

function changeValue({ direction, to, amount, base }: Change, text: string): Valued {
  if (amount === undefined) return plain({ kind: "text", text });
  const valued = amountValue(amount, text);
  if ("reason" in valued || valued.value.kind !== "quantity" || to) return valued;
  const { value, unit } = valued.value;
  const name = base.kind === "named" ? base.name : "unstated";
  return { ...valued, value: { kind: "change", direction, value, unit, base: name } };
}

/** A number without a unit takes the target's. */
function withTargetUnit(
  valued: Exclude<Valued, { reason: Text }>,
  text: string,
  target: Comparator | undefined,
  unitColumn: string,
  targetText: string,
): Valued {
  const { value } = valued;
  const wanted = unitOf(target);
  if (value.kind === "text" && isNone(text) && isCount(target))
    return plain({ kind: "quantity", value: "0", unit: wanted?.unit ?? "" }, flag("none-as-zero"));
  if ((value.kind !== "quantity" && value.kind !== "change") || value.unit !== "") return valued;
  const column = readColumnUnit(unitColumn);
  const unit = wanted?.unit ?? column?.unit ?? "";
  const scale = writtenScale(text) > 0 ? 0 : targetScale(targetText, column?.scale ?? 0);
  const scaled = value.value.includes("/") ? value.value : withSign(value.value, scale);
  if (wanted !== undefined && isUnclear(value.value, scaled, wanted)) return { reason: actualReasons.unitUnclear };
  const per = value.kind === "quantity" && value.per === undefined ? wanted?.per : undefined;
  return { ...valued, value: { ...value, value: scaled, unit, ...(per === undefined ? {} : { per }) } };
}

function withSign(value: string, scale: number): string {
  return value.startsWith("-") ? `-${shift(value.slice(1), scale)}` : shift(value, scale);
}

interface Wanted {
  readonly value: string;
  readonly unit: string;
  readonly per?: string;
}

function unitOf(target: Comparator | undefined): Wanted | undefined {
  switch (target?.kind) {
    case "bound":
    case "approximate":
    case "tolerance":
      return target;
    case "interval":
    case "vague":
      return {
        value: target.upper,
        unit: target.unit,
        ...("per" in target && target.per !== undefined ? { per: target.per } : {}),
      };
    case "change":
      return target.amount === undefined ? undefined : unitOf(target.amount);
    default:
      return undefined;
  }
}

function isCount(target: Comparator | undefined): boolean {
  return target?.kind === "bound" && target.value === "0";
}

function isNone(text: string): boolean {
  return /^(?:无|没有|未发生|零)$/.test(text.trim());
}

/** The scale in which the target's number is written; the column's where the phrase has none of its own. */
function targetScale(targetText: string, columnScale: number): number {
  const { text } = fold(targetText);
  const hasUnit = tokenize(text).some(({ type }) => type === "unit");
  return writtenScale(targetText) || (hasUnit ? 0 : columnScale);
}

function writtenScale(text: string): number {
  const tokens = tokenize(fold(text).text);
  return tokens.reduce(
    (scale, token) => (token.type === "numeral" && !token.numeral.hanzi ? token.numeral.scale : scale),
    0,
  );
}

/**
 * 12500 against ≥1.2万亩, 0.95 against ≥95%: with the target's unit the actual is a hundred times off and more, without it
 * of the right size. Neither reading may be taken on trust.
 */
function isUnclear(bare: string, scaled: string, { value, unit }: Wanted): boolean {
  const aim = exact(value);
  if (aim.n === 0n) return false;
  const other = scaled !== bare ? exact(bare) : unit === "%" ? exact(bare).mul(exact(100)) : undefined;
  return other !== undefined && !isNear(exact(scaled), aim, 50) && isNear(other, aim, 10);
}

function isNear(value: Exact, aim: Exact, factor: number): boolean {
  const ratio = value.div(aim).abs();
  return ratio.compare(exact(1, factor)) >= 0 && ratio.compare(exact(factor)) <= 0;
}
