import type { Address } from "../readers/documents/document.ts";
import type { FundsRow } from "./funds.ts";
import type { IndicatorRow } from "./indicator-row.ts";
import type { FieldValue, TaskFields } from "./line-fields.ts";
import type { Mark } from "./mark.ts";

/** A form as it was found in a document. "" and undefined mean that the document is silent. */
export interface RecognisedForm {
  /** The sheet it stands on, where it stands on one. */
  readonly sheet: string;
  readonly title: string;
  readonly year: number | undefined;
  readonly kind: "department" | "project" | "transfer";
  readonly isSelfEvaluation: boolean;
  readonly fields: ReadonlyMap<FormField, FieldValue>;
  readonly funds: readonly FundsRow[];
  /** 元 or 万元; "" where nothing says it. */
  readonly fundsUnit: string;
  readonly blocks: readonly RecognisedBlock[];
  readonly marks: readonly Mark[];
  readonly notPlaced: readonly NotPlaced[];
  readonly tables: number;
}

/** A group of indicators with one goal. */
export interface RecognisedBlock {
  readonly kind: "department" | "task" | "long-term";
  readonly task: TaskFields | undefined;
  readonly indicators: readonly IndicatorRow[];
}

export type FormField =
  | "departmentName"
  | "departmentUnit"
  | "financeOffice"
  | "functions"
  | "projectName"
  | "projectCode"
  | "projectAttribute"
  | "projectPeriod"
  | "projectBasis"
  | "projectLeader"
  | "projectContent"
  | "superior"
  | "goal"
  | "longGoal"
  | "remarks"
  | "contactName"
  | "contactPhone"
  | "filedOn";

/** A text of the document that is not in the form. */
export interface NotPlaced {
  readonly text: string;
  readonly address: Address;
  /** Surroundings of a page: numbers, menus, names of annexes. */
  readonly isFurniture: boolean;
}
