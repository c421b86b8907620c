/*
 * integer  = section (big section?)*            三千八百九十六万四千九百六十五
 * section  = (digit? small)* zero? digit?       small = 十 百 千, big = 万 亿
 * Spoken tail: a last digit right after a scale of at least 百 counts in tenths of that scale (一百二 = 120, 三万五 = 35000).
 * Digits alone are read one by one (二〇二三 = 2023). 廿 卅 卌 are 20 30 40.
 * 几 and 数 stand for an unknown digit: 几十 lies in [20, 100), 十几 in [11, 20).
 */

const DIGITS: Readonly<Record<string, bigint>> = {
  ...{ 〇: 0n, 零: 0n, 一: 1n, 二: 2n, 两: 2n, 三: 3n, 四: 4n, 五: 5n, 六: 6n, 七: 7n, 八: 8n, 九: 9n },
  ...{ 壹: 1n, 贰: 2n, 弍: 2n, 叁: 3n, 参: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n },
};
const TENS: Readonly<Record<string, bigint>> = { 廿: 20n, 卅: 30n, 卌: 40n };
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const BIG: Readonly<Record<string, bigint>> = { 万: 10_000n, w: 10_000n, W: 10_000n, 亿: 100_000_000n };

/** One element of a numeral: a digit, a number in Arabic figures, or a scale. */
type Element = { readonly digit: bigint; readonly figures: number } | { readonly scale: bigint };

/** The value of a run such as "三百五十", "1万2千" or "二〇二三"; undefined where it is no number. */
export function evaluateInteger(run: string): bigint | undefined {
  const elements = elementsOf(run);
  if (elements === undefined) return undefined;
  return elements.every((element) => "digit" in element) ? digitByDigit(elements) : evaluate(elements);
}

/** The range of a run with an unknown digit (几十, 十几): the upper end does not count. */
export function evaluateVague(run: string): readonly [lower: bigint, upper: bigint] | undefined {
  if ((run.match(/[几数]/g) ?? []).length !== 1) return undefined;
  const isLast = /[几数]$/.test(run);
  const lower = evaluateInteger(run.replace(/[几数]/, isLast && run.length > 1 ? "一" : "二"));
  const step = evaluateInteger(run.replace(/[几数]/, "一"));
  const ten = isLast && run.length > 1 ? evaluateInteger(run.slice(0, -1)) : 0n;
  if (lower === undefined || step === undefined || ten === undefined) return undefined;
  return [lower, isLast && run.length > 1 ? ten + 10n : step * 10n];
}

/** 两三, 三五, 五六十, 十七八: two neighbouring digits mean "one or the other". Both ends count. */
export function evaluateNeighbours(run: string): readonly [lower: bigint, upper: bigint] | undefined {
  const at = [...run].findIndex((character, index) => areNeighbours(character, run.charAt(index + 1)));
  if (at < 0) return undefined;
  const lower = evaluateInteger(run.slice(0, at + 1) + run.slice(at + 2));
  const upper = evaluateInteger(run.slice(0, at) + run.slice(at + 1));
  return lower !== undefined && upper !== undefined && lower < upper ? [lower, upper] : undefined;
}

function areNeighbours(first: string, second: string): boolean {
  const [a, b] = [DIGITS[first], DIGITS[second]];
  if (a === undefined || b === undefined || a === 0n) return false;
  return b === a + 1n || (first === "三" && second === "五");
}

function elementsOf(run: string): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (const [part = ""] of run.matchAll(/\d+|./gs)) {
    const scale = SMALL[part] ?? BIG[part];
    if (scale !== undefined) elements.push({ scale });
    else if (part in TENS) elements.push({ digit: (TENS[part] ?? 0n) / 10n, figures: 0 }, { scale: 10n });
    else if (part in DIGITS) elements.push({ digit: DIGITS[part] ?? 0n, figures: 0 });
    else if (/^\d+$/.test(part)) elements.push({ digit: BigInt(part), figures: part.length });
    else return undefined;
  }
  return elements.length > 0 ? elements : undefined;
}

/** 一七二零 is written figure by figure; a single digit is itself. Mixed with Arabic figures it is nothing. */
function digitByDigit(elements: readonly Element[]): bigint | undefined {
  if (elements.length > 1 && elements.some((element) => "digit" in element && element.figures > 0)) return undefined;
  return BigInt(elements.map((element) => ("digit" in element ? element.digit : 0n)).join(""));
}

function evaluate(elements: readonly Element[]): bigint | undefined {
  let total = 0n; // closed by 万 or 亿
  let section = 0n; // below the next 万 or 亿
  let pending: bigint | undefined; // a digit that waits for its scale
  let lastBig = 0n;
  let lastSmall = 0n; // in this section
  let lastScale = 0n;
  let tail = 0n; // unit of a spoken last digit; 1 after 零
  for (const [index, element] of elements.entries()) {
    if ("digit" in element) {
      if (pending !== undefined && pending !== 0n) return undefined;
      pending = element.digit;
      tail = element.digit === 0n || element.figures > 1 ? 1n : tail;
      continue;
    }
    const { scale } = element;
    if (scale < 10_000n) {
      if (lastSmall !== 0n && scale >= lastSmall) return undefined;
      if (pending === undefined && scale > 10n && index > 0) return undefined;
      section += (pending === undefined || (pending === 0n && scale === 10n) ? 1n : pending) * scale;
      lastSmall = scale;
    } else {
      section += pending ?? (index === 0 ? 1n : 0n);
      if (section === 0n && (total === 0n || scale <= lastBig)) return undefined;
      total = scale > lastBig && lastBig !== 0n ? (total + section) * scale : total + section * scale;
      [section, lastBig, lastSmall] = [0n, scale, 0n];
    }
    pending = undefined;
    lastScale = scale;
    tail = scale >= 100n ? scale / 10n : 1n;
  }
  return total + section + (pending ?? 0n) * (lastScale === 0n ? 1n : tail === 0n ? 1n : tail);
}
