/**
 * Works out the left side of a printed formula with nothing but school arithmetic in binary floating point:
 * an auditor's pocket calculator, independent of the code that printed it.
 */
export function evaluate(formula: string): number {
  const tokens = formula.split("=")[0]?.match(/\d+(?:\.\d+)?|[^\s]/g) ?? [];
  let at = 0;
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−")
      value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷") value = tokens[at++] === "×" ? value * factor() : value / factor();
    return value;
  };
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "−") return -factor();
    const value = token === "(" ? sum() : Number(token);
    if (token === "(") at += 1;
    if (tokens[at] !== "%") return value;
    at += 1;
    return value / 100;
  };
  return sum();
}

/** Rounds half up to two decimals; what binary floating point adds or loses is far below the last. */
export function toTwoPlaces(value: number): string {
  return (Math.floor(value * 100 + 0.5 + 1e-7) / 100).toFixed(2);
}
