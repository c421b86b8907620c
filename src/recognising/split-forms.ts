import { type FieldName, fieldOf } from "./field-labels.ts";
import type { Matrix } from "./matrix.ts";
import type { IndicatorTable } from "./read-tables.ts";
import { isStrictTitle } from "./title.ts";

/** A row outside the tables, or a table. */
export type Item =
  | { readonly kind: "row"; readonly matrix: Matrix; readonly row: number }
  | { readonly kind: "table"; readonly matrix: Matrix; readonly table: IndicatorTable };

/** A sheet, or a title behind a table, or a name of a project behind one, begins a new form. */
export function splitForms(items: readonly Item[]): readonly (readonly Item[])[] {
  const forms: Item[][] = [];
  let current: Item[] = [];
  for (const item of items) {
    if (current.length > 0 && beginsForm(item, current)) {
      forms.push(current);
      current = [];
    }
    current.push(item);
  }
  return mergeLoose([...forms, current]);
}

/** What has no table is no form: its texts are listed with the form before, or with the first. */
function mergeLoose(forms: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const merged: (readonly Item[])[] = [];
  let loose: readonly Item[] = [];
  for (const items of forms) {
    const last = merged.length - 1;
    if (hasTable(items)) {
      merged.push([...loose, ...items]);
      loose = [];
    } else if (last >= 0) merged[last] = [...(merged[last] ?? []), ...items];
    else loose = [...loose, ...items];
  }
  return merged;
}

function beginsForm(item: Item, before: readonly Item[]): boolean {
  const [last] = before.slice(-1);
  const { name } = item.matrix.grid;
  if (last !== undefined && name !== "" && last.matrix.grid !== item.matrix.grid) return true;
  if (item.kind !== "row" || !hasTable(before)) return false;
  const cells = item.matrix.beginning(item.row).filter(({ text }) => text !== "");
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && isStrictTitle(only.text)) return true;
  return (
    cells.some(({ text }) => fieldOf(text) === "projectName") && before.some((one) => hasLabel(one, "projectName"))
  );
}

function hasLabel(item: Item, field: FieldName): boolean {
  return item.kind === "row" && item.matrix.beginning(item.row).some(({ text }) => fieldOf(text) === field);
}

export function hasTable(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === "table");
}
