import { stringify } from "yaml";

/** A value as it is written: a text is quoted where YAML would take it for something else, digits stay as printed. */
export type YamlValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "digits"; readonly digits: string }
  | { readonly kind: "map"; readonly entries: readonly YamlEntry[] }
  | { readonly kind: "list"; readonly items: readonly YamlItem[] };

export interface YamlEntry {
  readonly key: string;
  readonly value: YamlValue;
  /** Lines above the key. */
  readonly above?: readonly string[];
  /** Behind the value. */
  readonly beside?: string;
}

export interface YamlItem {
  readonly value: YamlValue;
  readonly above?: readonly string[];
}

export function text(value: string): YamlValue {
  return { kind: "text", text: value };
}

export function digits(value: string): YamlValue {
  return { kind: "digits", digits: value };
}

export function map(entries: readonly (YamlEntry | undefined)[]): YamlValue {
  return { kind: "map", entries: entries.filter((entry) => entry !== undefined) };
}

export function list(items: readonly YamlItem[]): YamlValue {
  return { kind: "list", items };
}

/** The lines of a mapping, as a person would have typed them. */
export function yamlLines(entries: readonly YamlEntry[]): readonly string[] {
  return entries.flatMap(({ key, value, above = [], beside }) => {
    const [first = "", ...rest] = valueLines(value);
    const head = `${key}:${first === "" ? "" : ` ${first}`}${beside === undefined ? "" : ` # ${beside}`}`;
    return [...above.map(comment), head, ...rest];
  });
}

export function comment(line: string): string {
  return `# ${line.replaceAll(/\s+/gu, " ")}`;
}

/** The first line stands behind the key, the others are indented below it. */
function valueLines(value: YamlValue): readonly string[] {
  switch (value.kind) {
    case "digits":
      return [value.digits];
    case "text":
      return textLines(value.text);
    case "map":
      return ["", ...yamlLines(value.entries).map(indented)];
    case "list":
      return value.items.length === 0 ? ["[]"] : ["", ...value.items.flatMap(itemLines).map(indented)];
  }
}

function itemLines({ value, above = [] }: YamlItem): readonly string[] {
  const [first = "", ...rest] = value.kind === "map" ? yamlLines(value.entries) : valueLines(value);
  return [...above.map(comment), `- ${first}`, ...rest.map(indented)];
}

function indented(line: string): string {
  return line === "" ? "" : `  ${line}`;
}

function textLines(value: string): readonly string[] {
  // Of yaml only the rules when a text needs quotes, those of YAML 1.1 included, by which other programs still read.
  if (!value.includes("\n")) {
    const [line = ""] = [stringify(value, { lineWidth: 0, compat: "yaml-1.1", singleQuote: true }).trimEnd()];
    return [line];
  }
  return ["|-", ...value.split("\n").map(indented)];
}
