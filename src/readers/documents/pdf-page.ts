/** What is used of pdfjs-dist. */
export interface PdfLibrary {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => PdfLoading;
  readonly OPS: Readonly<Record<string, number>>;
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

interface PdfLoading {
  readonly promise: Promise<{ readonly numPages: number; readonly getPage: (number: number) => Promise<PdfPage> }>;
  readonly destroy: () => Promise<void>;
}

export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => { readonly transform: readonly number[] };
  readonly getTextContent: () => Promise<{ readonly items: readonly unknown[] }>;
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
}

/** A page in points, from its upper left corner. */
export interface PageContent {
  readonly texts: readonly PageText[];
  readonly lines: readonly Line[];
  /** Whether it draws text, also such as cannot be read. */
  readonly drawsText: boolean;
}

export interface PageText {
  readonly text: string;
  readonly x: number;
  /** Of the middle of its line. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A horizontal or vertical line. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export async function readPage(page: PdfPage, ops: PdfLibrary["OPS"]): Promise<PageContent> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => readText(item, transform) ?? []);
  const { fnArray, argsArray } = await page.getOperatorList();
  const showsText = ["showText", "showSpacedText", "nextLineShowText", "nextLineSetSpacingShowText"].map(
    (name) => ops[name],
  );
  return {
    texts,
    lines: readLines(fnArray, argsArray, transform, ops),
    drawsText: fnArray.some((operator) => showsText.includes(operator)),
  };
}

type Matrix = readonly number[];

const NEUTRAL: Matrix = [1, 0, 0, 1, 0, 0];

function times(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
  [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0]: Matrix,
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function readText(item: unknown, page: Matrix): PageText | undefined {
  if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item) || !("width" in item))
    return undefined;
  const { str, transform, width } = item;
  if (typeof str !== "string" || str.trim() === "" || !Array.isArray(transform) || typeof width !== "number")
    return undefined;
  const matrix = times(page, transform.map(Number));
  const [x = 0, baseline = 0] = matrix.slice(4);
  const height = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0);
  const isUpright = Math.abs(matrix[1] ?? 0) < Math.abs(matrix[0] ?? 0);
  // Text turned by a quarter runs up or down: what counts is where it begins.
  return { text: str, x, y: baseline - height * MIDDLE, width: isUpright ? width : height, height };
}

/** Of the height of a Chinese character above the baseline. */
const MIDDLE = 0.38;

/** More lines are a drawing and no table. */
const MOST_LINES = 20_000;

function readLines(
  operators: readonly number[],
  args: readonly unknown[],
  page: Matrix,
  ops: PdfLibrary["OPS"],
): readonly Line[] {
  const lines: Line[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = page;
  for (const [index, operator] of operators.entries()) {
    if (lines.length > MOST_LINES) break;
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? page;
    else if (operator === ops.transform) matrix = times(matrix, numbersIn(args[index]));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = times(matrix, formMatrix(args[index]));
    } else if (operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? page;
    else if (operator === ops.constructPath) lines.push(...pathLines(args[index], matrix, ops));
  }
  return lines;
}

function numbersIn(value: unknown): Matrix {
  return Array.isArray(value) && value.length === 6 ? value.map(Number) : NEUTRAL;
}

function formMatrix(value: unknown): Matrix {
  return Array.isArray(value) ? numbersIn(value[0]) : NEUTRAL;
}

/** [how it is painted, [its points], its box]; a path that only clips draws nothing. */
function pathLines(value: unknown, matrix: Matrix, ops: PdfLibrary["OPS"]): readonly Line[] {
  if (!Array.isArray(value) || value[0] === ops.endPath) return [];
  const [, paths] = value;
  const [data] = Array.isArray(paths) ? paths : [];
  if (!(data instanceof Float32Array)) return [];
  return pointsToLines(data, matrix);
}

/** The codes of pdf.js: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
function pointsToLines(data: Float32Array, matrix: Matrix): readonly Line[] {
  const lines: Line[] = [];
  let [start, current]: readonly (readonly [number, number])[] = [
    [0, 0],
    [0, 0],
  ];
  const to = (point: readonly [number, number]) => {
    if (current !== undefined) lines.push(...straight(current, point));
    current = point;
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at];
    const point = apply(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (code === 0) {
      [start, current] = [point, point];
      at += 3;
    } else if (code === 1) {
      to(point);
      at += 3;
    } else if (code === 4) {
      if (start !== undefined) to(start);
      at += 1;
    } else {
      const size = code === 2 ? 6 : 4;
      current = apply(matrix, data[at + size - 1] ?? 0, data[at + size] ?? 0);
      at += 1 + size;
    }
  }
  return lines;
}

/** Slanted lines are none of a table. */
function straight([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Line[] {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (width > SLANT && height > SLANT) return [];
  if (width < SHORTEST && height < SHORTEST) return [];
  return [{ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }];
}

const SLANT = 1;
const SHORTEST = 3;
