/** A line of a diff: kept, taken out or put in. */
interface Line {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Lines around a change. */
const CONTEXT = 3;

/** Beyond this many pairs of lines what lies between the first and the last change is shown as one. */
const MOST_PAIRS = 4_000_000;

/** The difference of two texts as `git apply` and `patch` read it; "" where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map(([from, to]) => printHunk(lines, from, to));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
}

/** With their line ends, so that a last line without one is another line. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...before.slice(0, head).map(signed(" ")),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(signed(" ")),
  ];
}

function signed(sign: Line["sign"]): (text: string) => Line {
  return (text) => ({ sign, text });
}

/** By the longest common subsequence; in a run of changes what is taken out comes first. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MOST_PAIRS) return [...before.map(signed("-")), ...after.map(signed("+"))];
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      common[at] =
        before[row] === after[column]
          ? (common[at + width + 1] ?? 0) + 1
          : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  return walk(before, after, common, width);
}

function walk(
  before: readonly string[],
  after: readonly string[],
  common: Uint32Array,
  width: number,
): readonly Line[] {
  const lines: Line[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    const at = row * width + column;
    if (old !== undefined && old === fresh) {
      lines.push({ sign: " ", text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || (common[at + width] ?? 0) >= (common[at + 1] ?? 0))) {
      lines.push({ sign: "-", text: old });
      row += 1;
    } else if (fresh !== undefined) {
      lines.push({ sign: "+", text: fresh });
      column += 1;
    }
  }
  return lines;
}

/** From and to of the changes with the lines around them; what would touch is one hunk. */
function hunksOf(lines: readonly Line[]): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === " ") continue;
    const last = hunks.at(-1);
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function printHunk(lines: readonly Line[], from: number, to: number): string {
  const hunk = lines.slice(from, to);
  const body = hunk.map(
    ({ sign, text }) => sign + (text.endsWith("\n") ? text : `${text}\n\\ No newline at end of file\n`),
  );
  return `@@ -${range(lines, from, hunk, "+")} +${range(lines, from, hunk, "-")} @@\n${body.join("")}`;
}

/** First line and number of lines of one side; the line before where the side has none. */
function range(lines: readonly Line[], from: number, hunk: readonly Line[], otherSide: "+" | "-"): string {
  const count = hunk.filter(({ sign }) => sign !== otherSide).length;
  const above = lines.slice(0, from).filter(({ sign }) => sign !== otherSide).length;
  return `${count === 0 ? above : above + 1},${count}`;
}
