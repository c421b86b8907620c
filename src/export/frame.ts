import type { Form } from "../form/form.ts";
import { cell, type PlacedCell } from "./sheet.ts";

/** 附件, the title and the year, each over the whole sheet. */
export function heading({ title, year }: Form, last: number, usualTitle: string): readonly PlacedCell[] {
  return [
    cell(0, 0, last, "附件", "annex"),
    cell(1, 0, last, title || usualTitle, "title"),
    cell(2, 0, last, `（${year}年度）`, "year"),
  ];
}

/** Who filled it in, and when; below the table, without lines. */
export function foot({ contact, filedOn }: Form, row: number, last: number): readonly PlacedCell[] {
  const parts = [`填报人：${contact?.name ?? ""}`, `联系电话：${contact?.phone ?? ""}`, `填报日期：${filedOn}`];
  const width = Math.floor((last + 1) / parts.length);
  return parts.map((text, index) =>
    cell(row, index * width, index === 2 ? last : (index + 1) * width - 1, text, "foot"),
  );
}
