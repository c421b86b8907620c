import type { Path } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { expected as expectedInForm } from "../yaml/expectations.ts";
import type { ShapeError } from "../yaml/shape-error.ts";

/** What the schema wants at a path, in words. */
export function expected(error: ShapeError, path: Path): Text {
  const [, number = ""] = /^#\/\$defs\/(decimal|percent|positive)\//.exec(error.schemaPath) ?? [];
  const key = String(path.findLast((step) => typeof step === "string"));
  const isPlain = error.keyword === "type" || error.keyword === "enum";
  return NUMBERS[number] ?? (isPlain ? expectedInForm(error, key) : (VALUES[key] ?? FILLED));
}

const NUMBERS: Readonly<Record<string, Text>> = {
  decimal: { zh: "数，例如 12.5", en: "a number such as 12.5" },
  positive: { zh: "大于 0 的数", en: "a number above 0" },
  percent: { zh: " 0 到 100 的数", en: "a number from 0 to 100" },
};

/** What a key may have, where a limit says it to machines only. */
const VALUES: Readonly<Record<string, Text>> = {
  places: { zh: " 0 到 6 的整数", en: "a whole number from 0 to 6" },
  days: { zh: "不小于 1 的整数", en: "a whole number from 1" },
  grades: { zh: "“达成”“部分达成”“未达成”三档的列表", en: "a list of three grades: “达成”, “部分达成”, “未达成”" },
  ratings: { zh: "“优”“良”“中”“差”四级的列表", en: "a list of four ratings: “优”, “良”, “中”, “差”" },
  classes: { zh: "至少一个一级指标的分值", en: "the points of at least one class" },
  to: { zh: "不重复的一级指标，至少一个", en: "at least one class, each of them once" },
  bands: { zh: "至少一个区间", en: "at least one band" },
};

const FILLED: Text = { zh: "文字，不能为空", en: "a text that is not empty" };
