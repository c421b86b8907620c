import type { Text } from "../base/language.ts";
import type { PartialDate, Per, Value } from "./comparator.ts";
import type { ActualFlag } from "./messages.ts";

/** An actual value (实际完成值), read with the grammar of the targets. */
export type ActualValue =
  | {
      readonly kind: "quantity";
      readonly value: Value;
      readonly unit: string;
      readonly per?: Per;
      /** 约50: the value may be somewhat less or more. */
      readonly around?: true;
    }
  | { readonly kind: "date"; readonly date: PartialDate }
  | {
      readonly kind: "change";
      readonly direction: "up" | "down";
      readonly value: Value;
      readonly unit: string;
      /** A name such as "previous-year", a date ("2020"), or words; "unstated" where there is none. */
      readonly base: string;
      readonly around?: true;
    }
  | { readonly kind: "ratio"; readonly left: Value; readonly right: Value }
  | { readonly kind: "rank"; readonly value: Value }
  | { readonly kind: "yes-no"; readonly value: boolean }
  /** 未提升, 未完成: that the target was not reached, without a figure. */
  | { readonly kind: "not-reached"; readonly text: string }
  /** A grade word (达成, 部分达成, 优, 三级) or any other text that is not a number. */
  | { readonly kind: "text"; readonly text: string };

/** What a cell of the actuals file was read as. */
export type ActualReading =
  | {
      readonly status: "ok" | "flagged";
      readonly text: string;
      readonly notation: string;
      readonly value: ActualValue;
      /** What should be asked about it although it was read: a repeated operator, 约. */
      readonly flags: readonly { readonly code: ActualFlag; readonly message: Text }[];
    }
  | { readonly status: "unreadable"; readonly text: string; readonly notation: "?"; readonly reason: Text };

/** Compact text of an actual: "95 %", "2023-10", "up 6.2 % vs previous-year". */
export function printActual(value: ActualValue): string {
  switch (value.kind) {
    case "quantity":
      return [value.value, value.unit, value.per === undefined ? "" : `per ${value.per}`]
        .filter((word) => word !== "")
        .join(" ");
    case "date":
      return value.date;
    case "change":
      return [value.direction, value.value, value.unit, "vs", value.base].filter((word) => word !== "").join(" ");
    case "ratio":
      return `${value.left}:${value.right}`;
    case "rank":
      return `rank ${value.value}`;
    case "yes-no":
      return value.value ? "yes" : "no";
    case "not-reached":
    case "text":
      return value.text;
  }
}
