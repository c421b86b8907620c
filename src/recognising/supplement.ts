import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { exact, printExact } from "../base/exact.ts";
import { BAND_PARTS, LONG_TERM_GROUP, SUPPLEMENT, SUPPLEMENT_HEADS } from "../form/exchange.ts";
import { LABELS, type MappingName } from "../form/labels.ts";
import type { Address, OfficeDocument } from "../readers/documents/document.ts";

/** A line of the sheet that `perf export` writes for what the official layout has no place for. */
export interface SupplementRow {
  /** A task or 中长期目标; "" for the form as a whole. */
  readonly block: string;
  /** "" for the block itself. */
  readonly indicator: string;
  /** The label of a field. */
  readonly field: string;
  readonly value: string;
  readonly address: Address;
}

/** The lines of that sheet, where the document has one with its headings. */
export function supplementRows({ parts }: OfficeDocument): readonly SupplementRow[] {
  const sheet = parts.find((part) => part.kind === "grid" && part.name === SUPPLEMENT);
  if (sheet?.kind !== "grid") return [];
  const texts = new Map(sheet.cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const addresses = new Map(sheet.cells.map(({ row, address }) => [row, address]));
  const at = (row: number, column: number) => texts.get(`${row},${column}`) ?? "";
  if (SUPPLEMENT_HEADS.some((head, column) => at(0, column) !== head)) return [];
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  return Array.from({ length: last }, (_, index) => index + 1)
    .map((row) => ({
      ...{ block: at(row, 0), indicator: at(row, 1), field: at(row, 2), value: at(row, 3) },
      address: addresses.get(row) ?? { text: { zh: SUPPLEMENT, en: SUPPLEMENT } },
    }))
    .filter(({ field, value }) => field !== "" && value !== "");
}

/** A form as it was written, with the lines put in their places; `left` are those that have none. */
export function withSupplement(
  yaml: string,
  rows: readonly SupplementRow[],
  keys: "en" | "zh",
): { readonly yaml: string; readonly left: readonly SupplementRow[] } {
  if (rows.length === 0) return { yaml, left: [] };
  const document = parseDocument(yaml);
  const put = new Placing(document, keys);
  const left = rows.filter((row) => !put.row(row));
  return { yaml: document.toString({ lineWidth: 0, flowCollectionPadding: false }), left };
}

/** Puts values under the keys of a document, which are English or the labels of the form. */
class Placing {
  readonly #root: YAMLMap;
  readonly #document: Document;
  readonly #keys: "en" | "zh";

  constructor(document: Document, keys: "en" | "zh") {
    this.#document = document;
    this.#root = isMap(document.contents) ? document.contents : document.createNode({});
    this.#keys = keys;
  }

  /** False where nothing in the form is meant. */
  row({ block, indicator, field, value }: SupplementRow): boolean {
    const owner = block === "" ? this.#root : this.#block(block);
    if (owner === undefined) return false;
    if (indicator !== "") {
      const found = this.#indicator(owner, indicator);
      return found !== undefined && this.#put(found, INDICATOR_FIELDS, field, value);
    }
    return this.#put(owner, block === "" ? FORM_FIELDS : TASK_FIELDS, field, value);
  }

  #block(name: string): YAMLMap | undefined {
    if (name === LONG_TERM_GROUP) return this.#child(this.#root, "form", "long_term");
    return this.#named(this.#root.get(this.#key("form", "tasks")), "task", name);
  }

  /** The indicator of that name; one that stands on no sheet is made. */
  #indicator(owner: YAMLMap, name: string): YAMLMap | undefined {
    const key = this.#key("form", "indicators");
    const list = owner.get(this.#key("task", "indicators")) ?? owner.get(key);
    const found = this.#named(list, "indicator", name);
    if (found !== undefined || owner === this.#root) return found;
    const made = this.#document.createNode({ [this.#key("indicator", "name")]: name });
    if (isSeq(list)) list.add(made);
    else owner.set(this.#key("longTerm", "indicators"), this.#document.createNode([made]));
    return made;
  }

  #named(list: unknown, mapping: MappingName, name: string): YAMLMap | undefined {
    if (!isSeq(list)) return undefined;
    return list.items.find((item) => isMap(item) && item.get(this.#key(mapping, "name")) === name) as
      | YAMLMap
      | undefined;
  }

  #put(owner: YAMLMap, places: readonly Place[], label: string, value: string): boolean {
    if (places === FORM_FIELDS && this.#fundsRow(label, value)) return true;
    const place = places.find(([mapping, key]) => LABELS[mapping][key]?.labels[0] === label);
    if (place === undefined) return false;
    const [mapping, key, holder] = place;
    const target = holder === undefined ? owner : this.#child(owner, ...holder);
    if (key === "bands") return this.#band(target, value);
    target.set(this.#key(mapping, key), this.#document.createNode(this.#value(target, mapping, key, value)));
    return true;
  }

  #band(indicator: YAMLMap, value: string): boolean {
    const [grade = "", from = "", share = ""] = value.split(BAND_PARTS.trim()).map((part) => part.trim());
    const band = { grade, from, share };
    const filled = Object.entries(band).filter(([, text]) => text !== "");
    const made = Object.fromEntries(filled.map(([key, text]) => [this.#key("band", key), text]));
    this.#list(indicator, "indicator", "bands").add(this.#document.createNode(made));
    return true;
  }

  /** 其中：当年财政拨款：年初预算数 */
  #fundsRow(label: string, value: string): boolean {
    const key = FUNDS_COLUMNS.find((column) => label.endsWith(`：${LABELS.fundsRow[column]?.labels[0]}`));
    const [, amount] = /^([\d.]+)元$/.exec(value) ?? [];
    if (key === undefined || amount === undefined) return false;
    const source = label.slice(0, label.lastIndexOf("："));
    const rows = this.#list(this.#child(this.#root, "form", "funds"), "funds", "rows");
    const name = this.#key("fundsRow", "source");
    const present = rows.items.find((item) => isMap(item) && item.get(name) === source);
    const row = isMap(present) ? present : this.#document.createNode({ [name]: source });
    if (row !== present) rows.add(row);
    row.set(this.#key("fundsRow", key), this.#document.createNode(amount));
    return true;
  }

  #list(owner: YAMLMap, mapping: MappingName, key: string): YAMLSeq {
    const present = owner.get(this.#key(mapping, key));
    if (isSeq(present)) return present;
    const made = this.#document.createNode([]);
    owner.set(this.#key(mapping, key), made);
    return made;
  }

  /** Amounts are in 元, whatever unit the official sheet has; a list is separated by 、. */
  #value(target: YAMLMap, mapping: MappingName, key: string, value: string): unknown {
    if (key === "projects") return value.split("、");
    if (key === "direction") return value === "反向" ? "lower_is_better" : "higher_is_better";
    const [, amount] = /^([\d.]+)元$/.exec(value) ?? [];
    if (amount === undefined || (mapping !== "budget" && mapping !== "taskBudget")) return value;
    const isInTenThousands = target.get(this.#key(mapping, "unit")) === "万元";
    return printExact(isInTenThousands ? exact(amount).div(exact(10_000)) : exact(amount));
  }

  #child(owner: YAMLMap, mapping: MappingName, key: string): YAMLMap {
    const present = owner.get(this.#key(mapping, key));
    if (isMap(present)) return present;
    const made = this.#document.createNode({});
    owner.set(this.#key(mapping, key), made);
    return made;
  }

  #key(mapping: MappingName, key: string): string {
    return this.#keys === "en" ? key : (LABELS[mapping][key]?.labels[0] ?? key);
  }
}

/** A key of a mapping, and under which key of its owner that mapping stands. */
type Place = readonly [mapping: MappingName, key: string, holder?: readonly [mapping: MappingName, key: string]];

const FUNDS_COLUMNS = ["initial", "adjusted", "executed"] as const;

const FORM_FIELDS = places(
  ["department", ["form", "department"]],
  ["project", ["form", "project"]],
  ["budget", ["form", "budget"]],
  ["contact", ["form", "contact"]],
  ["form"],
);
const TASK_FIELDS = places(["task"], ["taskBudget", ["task", "budget"]], ["longTerm"]);
const INDICATOR_FIELDS = places(["indicator"]);

function places(
  ...mappings: readonly (readonly [mapping: MappingName, holder?: readonly [MappingName, string]])[]
): readonly Place[] {
  return mappings.flatMap(([mapping, holder]) =>
    Object.keys(LABELS[mapping]).map((key): Place => (holder === undefined ? [mapping, key] : [mapping, key, holder])),
  );
}
