/** Findings that are known and not to be reported again, by the path of their file relative to the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

export interface KnownFinding {
  readonly code: string;
  readonly fingerprint: string;
}

const SCHEMA_VERSION = 1;

/** Undefined for what is no baseline, or one of a later version. */
export function parseBaseline(text: string): Baseline | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.schemaVersion !== SCHEMA_VERSION || !isRecord(value.files)) return undefined;
  const files = Object.entries(value.files).map(([path, known]) => [path, known] as const);
  return files.every(isFile) ? new Map(files) : undefined;
}

/** Sorted, one finding per line: what changes in it is seen at once. */
export function printBaseline(baseline: Baseline): string {
  const files = Array.from(baseline)
    .filter(([, known]) => known.length > 0)
    .sort(([one], [other]) => inOrder(one, other))
    .map(([path, known]) => `    ${JSON.stringify(path)}: [\n${printFindings(known)}\n    ]`);
  const body = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": ${body}\n}\n`;
}

function printFindings(known: readonly KnownFinding[]): string {
  return known
    .toSorted((one, other) => inOrder(one.code, other.code) || inOrder(one.fingerprint, other.fingerprint))
    .map(({ code, fingerprint }) => `      ${JSON.stringify({ code, fingerprint })}`)
    .join(",\n");
}

/** By code units: the same on every machine, whatever its language. */
function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFile(file: readonly [string, unknown]): file is readonly [string, readonly KnownFinding[]] {
  return Array.isArray(file[1]) && file[1].every(isKnownFinding);
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return isRecord(value) && typeof value.code === "string" && typeof value.fingerprint === "string";
}
