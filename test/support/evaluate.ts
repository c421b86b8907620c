/** A quotient of whole numbers: an auditor's pencil, independent of the code that printed a formula. */
export interface Quotient {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Works out the left side of a printed formula exactly, with school arithmetic: + − × ÷ ( ) %, ⌊ ⌋ and ⌈ ⌉ for the whole
 * number below and above, and min( , ) for the smaller of two.
 */
export function evaluate(formula: string): Quotient {
  const tokens = formula.split("=")[0]?.match(/\d+(?:\.\d+)?|min|[^\s]/g) ?? [];
  let at = 0;
  const sum = (): Quotient => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−")
      value = tokens[at++] === "+" ? add(value, product()) : add(value, negative(product()));
    return value;
  };
  const product = (): Quotient => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷")
      value = tokens[at++] === "×" ? times(value, factor()) : times(value, inverse(factor()));
    return value;
  };
  const factor = (): Quotient => {
    const token = tokens[at++] ?? "";
    if (token === "−") return negative(factor());
    if (token === "min") {
      at += 1;
      const one = sum();
      at += 1;
      const other = sum();
      at += 1;
      return one.over * other.under < other.over * one.under ? one : other;
    }
    const isOpening = token === "(" || token === "⌊" || token === "⌈";
    const value = isOpening ? sum() : decimal(token);
    if (isOpening) at += 1;
    if (tokens[at] === "%") {
      at += 1;
      return times(value, { over: 1n, under: 100n });
    }
    if (token === "⌊") return { over: floor(value), under: 1n };
    return token === "⌈" ? { over: -floor(negative(value)), under: 1n } : value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`cannot work out ${formula}`);
  return value;
}

/** Rounds half up. */
export function rounded(value: Quotient, places: number): string {
  const scale = 10n ** BigInt(places);
  const whole = floor(add(times(value, { over: scale, under: 1n }), { over: 1n, under: 2n }));
  const digits = String(whole).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

export function decimal(text: string): Quotient {
  const [, whole, rest = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is no number`);
  return { over: BigInt(whole + rest), under: 10n ** BigInt(rest.length) };
}

export function add(a: Quotient, b: Quotient): Quotient {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function times(a: Quotient, b: Quotient): Quotient {
  return { over: a.over * b.over, under: a.under * b.under };
}

function negative({ over, under }: Quotient): Quotient {
  return { over: -over, under };
}

function inverse({ over, under }: Quotient): Quotient {
  return under === 0n || over === 0n
    ? { over: 0n, under: 0n }
    : over < 0n
      ? { over: -under, under: -over }
      : { over: under, under: over };
}

function floor({ over, under }: Quotient): bigint {
  return over < 0n && over % under !== 0n ? over / under - 1n : over / under;
}
