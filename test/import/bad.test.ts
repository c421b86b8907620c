import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importBytes } from "./support/import-bytes.ts";

test.for([
  ["truncated.docx", "the file is damaged: the archive is cut off and has no directory"],
  [
    "not-a-document.docx",
    "this is an archive without the content of a Word or Excel document (word/document.xml, xl/workbook.xml), which cannot be imported",
  ],
  ["empty.xlsx", "the file is empty"],
  ["doc-named-docx.docx", "this is a Word 97–2003 file (.doc)"],
] as const)("%s: %s", async ([file, message]) => {
  const bytes = readFileSync(new URL(`bad/${file}`, import.meta.url));
  await expect(importBytes(file, bytes)).rejects.toThrow(message);
});
