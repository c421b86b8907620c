import type { Address, GridCell } from "../readers/documents/document.ts";
import type { FieldName } from "./field-labels.ts";
import type { FundsRow } from "./funds.ts";
import type { Matrix } from "./matrix.ts";

/** A row outside the indicator tables. */
export interface Line {
  readonly matrix: Matrix;
  readonly row: number;
}

/** A labelled value and where it stands. */
export interface FieldValue {
  readonly text: string;
  readonly address: Address;
  /** The label as printed. */
  readonly label: string;
}

/** A task as its heading has it; a list of tasks with money has several. */
export interface TaskFields {
  readonly name: string;
  readonly goal: string;
  readonly projects: string;
  readonly amounts: Readonly<Partial<Record<"total" | "fiscal" | "other", string>>>;
  readonly unit: string;
  readonly address: Address;
}

/** What some rows of a form say beside its indicators, in their order. */
export interface LineFields {
  readonly values: readonly (FieldValue & { readonly field: FieldName })[];
  readonly funds: readonly (FundsRow & { readonly unit: string; readonly address: Address })[];
  readonly tasks: readonly TaskFields[];
  /** True where the tasks came as a table with money: no indicators of theirs follow. */
  readonly areTasksListed: boolean;
  readonly placed: readonly GridCell[];
}
