import { sentence, type Text } from "../base/language.ts";
import type { OfficeDocument } from "../readers/documents/document.ts";
import { headRole } from "./heads.ts";
import { makeMatrix } from "./matrix.ts";
import { oneLine } from "./texts.ts";

const looksLikeOne = sentence({
  zh: "最接近的是{address}这一行：{heads}",
  en: "the nearest is the row at {address}: {heads}",
});
const hasNone: Text = { zh: "文件里没有像表头的行", en: "no row of the file looks like a header" };
const noText: Text = { zh: "文件里没有文字", en: "the file has no text" };

/** What comes nearest to the header of an indicator table. */
export function nearestTable({ parts }: OfficeDocument): Text {
  let best: { readonly score: number; readonly text: Text } = { score: 0, text: hasNone };
  let hasText = false;
  for (const part of parts) {
    if (part.kind === "paragraph") {
      hasText = true;
      continue;
    }
    const matrix = makeMatrix(part);
    for (let row = 0; row < matrix.rows; row += 1) {
      const cells = matrix.beginning(row).filter(({ text }) => text !== "");
      hasText ||= cells.length > 0;
      const heads = cells.filter(({ text }) => headRole(text) !== undefined);
      const [first] = heads;
      if (first === undefined || heads.length <= best.score) continue;
      const shown = cells.slice(0, MOST_SHOWN).map(({ text }) => oneLine(text).slice(0, LONGEST_SHOWN));
      best = { score: heads.length, text: looksLikeOne({ address: first.address.text, heads: shown.join(" | ") }) };
    }
  }
  return hasText ? best.text : noText;
}

const MOST_SHOWN = 8;
const LONGEST_SHOWN = 16;
