import type {
  Amount,
  Approximate,
  Base,
  BaseName,
  Comparator,
  CompoundPart,
  Interval,
  Operator,
  SimpleComparator,
  Vague,
} from "./comparator.ts";

/*
 * The notation is the compact text of a comparator, and nothing is lost in it: parseComparator(printComparator(c)) = c.
 *
 *   comparator = ("all" | "any") "(" part ("; " part)* ")" | simple
 *   part       = (label ": ")? simple
 *   simple     = amount | number "±" number unit? | number unit "±" number ("%" | "‰") | "vague" range unit?
 *              | ("up" | "down") ("to"? amount)? "vs" base
 *              | ("by" | "before") date ("per" unit)? | "during" date (".." date)?
 *              | operator number ":" number | "rank" operator number | "grade" operator text | operator "@" text
 *              | "yes" | "no" | "quality" text | "scale" text ("|" text)* | "n/a"
 *   amount     = (operator | "~" | "~>" | "~<") number unit? ("per" unit)? | range unit? ("per" unit)?
 *   range      = ("[" | "(") number ", " number ("]" | ")")
 *   operator   = ">=" | ">" | "<=" | "<" | "=" | "=?" (not written in the phrase)
 *
 * No text in it contains "; " or ": " - folding leaves blanks only between two Latin words.
 */

export function printComparator(comparator: Comparator): string {
  return comparator.kind === "compound"
    ? `${comparator.mode}(${comparator.parts.map(printPart).join("; ")})`
    : printSimple(comparator);
}

function printPart({ label, ...part }: CompoundPart): string {
  return label === undefined ? printSimple(part) : `${label}: ${printSimple(part)}`;
}

function printSimple(c: SimpleComparator): string {
  switch (c.kind) {
    case "bound":
    case "interval":
    case "approximate":
      return printAmount(c);
    case "tolerance":
      return c.share === undefined
        ? `${c.value} ± ${c.plusMinus}${tail(c.unit)}`
        : `${c.value} ${c.unit} ± ${c.plusMinus} ${c.share}`;
    case "vague":
      return `vague [${c.lower}, ${c.upper})${tail(c.unit)}`;
    case "change":
      return [c.direction, c.to ? "to" : "", c.amount ? printAmount(c.amount) : "", "vs", printBase(c.base)]
        .filter((word) => word !== "")
        .join(" ");
    case "deadline":
      return `${c.when} ${c.date}${perTail(c.per)}`;
    case "period":
      return c.from === c.to ? `during ${c.from}` : `during ${c.from}..${c.to}`;
    case "ratio":
      return `${printOperator(c.op, c.implied)} ${c.left}:${c.right}`;
    case "rank":
      return `rank ${c.op} ${c.value}`;
    case "grade":
      return `grade ${printOperator(c.op, c.implied)} ${c.grade}`;
    case "yes-no":
      return c.expected ? "yes" : "no";
    case "qualitative":
      return `quality ${c.text}`;
    case "reference":
      return `${c.op} @${c.name}`;
    case "scale":
      return `scale ${c.grades.join("|")}`;
    case "not-applicable":
      return "n/a";
  }
}

const SIDE = { around: "~", above: "~>", below: "~<" } as const;

function printAmount(a: Amount): string {
  switch (a.kind) {
    case "bound":
      return `${printOperator(a.op, a.implied)} ${a.value}${tail(a.unit)}${perTail(a.per)}`;
    case "approximate":
      return `${SIDE[a.side]} ${a.value}${tail(a.unit)}${perTail(a.per)}`;
    case "interval": {
      const open = a.lowerInclusive ? "[" : "(";
      const close = a.upperInclusive ? "]" : ")";
      return `${open}${a.lower}, ${a.upper}${close}${tail(a.unit)}${perTail(a.per)}`;
    }
  }
}

function printOperator(op: Operator, implied: boolean): string {
  return implied ? `${op}?` : op;
}

function tail(unit: string): string {
  return unit === "" ? "" : ` ${unit}`;
}

function perTail(per: string | undefined): string {
  return per === undefined ? "" : ` per ${per}`;
}

function printBase(base: Base): string {
  switch (base.kind) {
    case "named":
      return base.name;
    case "date":
      return base.date;
    case "reference":
      return base.name;
    case "level":
      // Without a unit the level would look like a year.
      return base.unit === "" ? `=${base.value}` : `${base.value} ${base.unit}`;
  }
}

/** Reads the notation back; undefined where the text is not notation. */
export function parseComparator(notation: string): Comparator | undefined {
  const compound = /^(all|any)\((.*)\)$/s.exec(notation);
  if (compound === null) return parseSimple(notation);
  const [, mode, inner = ""] = compound;
  const parts = inner.split("; ").map(parsePart);
  return parts.every((part) => part !== undefined)
    ? { kind: "compound", mode: mode === "all" ? "all" : "any", parts }
    : undefined;
}

function parsePart(text: string): CompoundPart | undefined {
  const colon = text.indexOf(": ");
  if (colon <= 0) return parseSimple(text);
  const part = parseSimple(text.slice(colon + 2));
  return part && { ...part, label: text.slice(0, colon) };
}

const NUMBER = String.raw`-?\d+(?:\.\d+|/\d+)?`;
const RATIO = new RegExp(`^(>=|<=|>|<|=)(\\?)? (${NUMBER}):(${NUMBER})$`);
const TOLERANCE = new RegExp(`^(${NUMBER})(?: (\\S+))? ± (${NUMBER})(?: (\\S.*))?$`);
/** A unit, or so many of one: 3 年. */
const PER = String.raw`(?: per ((?:\d+ )?\S+))?`;
const BOUND = new RegExp(`^(>=|<=|>|<|=|~>|~<|~)(\\?)? (${NUMBER})(?: (?!per )(.+?))?${PER}$`);
const RANGE = new RegExp(`^(vague )?([[(])(${NUMBER}), (${NUMBER})([\\])])(?: (?!per )(.+?))?${PER}$`);
const DEADLINE = /^(by|before) (\S+)(?: per (\S+))?$/;
const PERIOD = /^during (\S+?)(?:\.\.(\S+))?$/;
const RANK = new RegExp(`^rank (>=|<=|>|<|=) (${NUMBER})$`);
const GRADE = /^grade (>=|<=|>|<|=)(\?)? (.+)$/s;
const REFERENCE = /^(>=|<=|>|<|=) @(.+)$/s;
const CHANGE = /^(up|down)( to)?(?: (.+?))? vs (.+)$/s;

const WORDS: Readonly<Record<string, SimpleComparator>> = {
  yes: { kind: "yes-no", expected: true },
  no: { kind: "yes-no", expected: false },
  "n/a": { kind: "not-applicable" },
};

function parseSimple(text: string): SimpleComparator | undefined {
  if (Object.hasOwn(WORDS, text)) return WORDS[text];
  if (text.startsWith("quality ")) return { kind: "qualitative", text: text.slice("quality ".length) };
  if (text.startsWith("scale ")) return { kind: "scale", grades: text.slice("scale ".length).split("|") };
  return parseAmount(text) ?? parseTolerance(text) ?? parseVague(text) ?? parseRest(text) ?? parseChange(text);
}

function parseAmount(text: string): Amount | undefined {
  return parseBound(text) ?? parseInterval(text);
}

function parseBound(text: string): Amount | undefined {
  const [, op, implied, value, unit = "", per] = BOUND.exec(text) ?? [];
  if (op === undefined || value === undefined) return undefined;
  const shared = { value, unit, ...(per === undefined ? {} : { per }) };
  if (!op.startsWith("~")) return { kind: "bound", op: asOperator(op), implied: implied === "?", ...shared };
  const side: Approximate["side"] = op === "~>" ? "above" : op === "~<" ? "below" : "around";
  return implied === undefined ? { kind: "approximate", side, ...shared } : undefined;
}

function parseInterval(text: string): Interval | undefined {
  const [, vague, open, lower, upper, close, unit = "", per] = RANGE.exec(text) ?? [];
  if (lower === undefined || upper === undefined || vague !== undefined) return undefined;
  return {
    kind: "interval",
    lower,
    upper,
    lowerInclusive: open === "[",
    upperInclusive: close === "]",
    unit,
    ...(per === undefined ? {} : { per }),
  };
}

function parseVague(text: string): Vague | undefined {
  const [, vague, , lower, upper, , unit = ""] = RANGE.exec(text) ?? [];
  return vague === undefined || lower === undefined || upper === undefined
    ? undefined
    : { kind: "vague", lower, upper, unit };
}

function parseTolerance(text: string): SimpleComparator | undefined {
  const [, value, own, plusMinus, unit = ""] = TOLERANCE.exec(text) ?? [];
  if (value === undefined || plusMinus === undefined) return undefined;
  if (own === undefined) return { kind: "tolerance", value, plusMinus, unit };
  return unit === "%" || unit === "‰" ? { kind: "tolerance", value, plusMinus, unit: own, share: unit } : undefined;
}

function parseRest(text: string): SimpleComparator | undefined {
  const [, ratioOp, ratioImplied, left, right] = RATIO.exec(text) ?? [];
  if (ratioOp !== undefined && left !== undefined && right !== undefined)
    return { kind: "ratio", op: asOperator(ratioOp), left, right, implied: ratioImplied === "?" };
  const [, when, date, per] = DEADLINE.exec(text) ?? [];
  if (date !== undefined)
    return { kind: "deadline", when: when === "by" ? "by" : "before", date, ...(per === undefined ? {} : { per }) };
  const [, from, to] = PERIOD.exec(text) ?? [];
  if (from !== undefined) return { kind: "period", from, to: to ?? from };
  const [, rankOp, rank] = RANK.exec(text) ?? [];
  if (rankOp !== undefined && rank !== undefined) return { kind: "rank", op: asOperator(rankOp), value: rank };
  const [, gradeOp, gradeImplied, grade] = GRADE.exec(text) ?? [];
  if (gradeOp !== undefined && grade !== undefined)
    return { kind: "grade", op: asOperator(gradeOp), grade, implied: gradeImplied === "?" };
  const [, referenceOp, name] = REFERENCE.exec(text) ?? [];
  if (referenceOp !== undefined && name !== undefined) return { kind: "reference", op: asOperator(referenceOp), name };
  return undefined;
}

function parseChange(text: string): SimpleComparator | undefined {
  const [, direction, to, amountText, baseText] = CHANGE.exec(text) ?? [];
  const base = baseText === undefined ? undefined : parseBase(baseText);
  const amount = amountText === undefined ? undefined : parseAmount(amountText);
  if (base === undefined || (amountText !== undefined && amount === undefined)) return undefined;
  return { kind: "change", direction: direction === "up" ? "up" : "down", to: to !== undefined, amount, base };
}

const BASE_NAMES: readonly BaseName[] = [
  "previous-year",
  "same-period-last-year",
  "previous-quarter",
  "previous-month",
  "previous-period",
  "unstated",
];
const LEVEL = new RegExp(`^(?:=(${NUMBER})|(${NUMBER}) (.+))$`);

function parseBase(text: string): Base | undefined {
  const name = BASE_NAMES.find((candidate) => candidate === text);
  if (name !== undefined) return { kind: "named", name };
  if (/^\d{4}(-\d\d)?$/.test(text)) return { kind: "date", date: text };
  const [, bare, value, unit = ""] = LEVEL.exec(text) ?? [];
  const level = bare ?? value;
  return level === undefined ? { kind: "reference", name: text } : { kind: "level", value: level, unit };
}

const OPERATORS: Readonly<Record<string, Operator>> = { ">=": ">=", ">": ">", "<=": "<=", "<": "<" };

function asOperator(text: string): Operator {
  return OPERATORS[text] ?? "=";
}
