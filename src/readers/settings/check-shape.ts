import type { Word } from "../../base/define-code.ts";
import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { sentence, type Text } from "../../base/language.ts";
import { limitedFindings } from "../../base/limited-findings.ts";
import { type Suggestion, suggestion } from "../../base/suggestion.ts";
import { expected as expectedInForm, found } from "../yaml/expectations.ts";
import { locate } from "../yaml/locate.ts";
import { type Misshape, misshapes } from "../yaml/misshapes.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { keysAt, type Schema } from "../yaml/schema.ts";

/** What messages about a file of settings call things, and the codes that they have. */
export interface SettingsNames {
  /** The whole file. */
  readonly file: Text;
  readonly unknownKey: Word<{ readonly owner: Text; readonly key: string } & Suggestion>;
  readonly missingKey: Word<{ readonly owner: Text; readonly key: string }>;
  readonly wrongValue: Word<{ readonly subject: Text; readonly expected: Text; readonly found: Text }>;
  /** What a value should be, where a limit says it to machines only. */
  readonly expected: (misshape: Misshape) => Text | undefined;
  /** What has a sentence of its own. */
  readonly special: (misshape: Misshape) => Diagnostic | undefined;
}

/** Holds settings against their schema and says in our words what does not fit. */
export function checkShape(
  root: RawNode,
  value: unknown,
  placeOf: PlaceOf,
  schema: Schema,
  names: SettingsNames,
): readonly Diagnostic[] {
  // What has its finding already needs no other.
  const complaints = misshapes(root, value, schema).filter(({ node }) => !node.flagged);
  const findings = limitedFindings();
  for (const complaint of complaints)
    findings.add(
      { code: complaint.keyword },
      () => names.special(complaint) ?? explain(complaint, root, placeOf, schema, names),
    );
  return findings.all();
}

function explain(
  misshape: Misshape,
  root: RawNode,
  placeOf: PlaceOf,
  schema: Schema,
  names: SettingsNames,
): Diagnostic {
  const { keyword, params, path, node } = misshape;
  const subject = nameOf(path, names.file);
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const others = keysAt(schema, path).filter((other) => other !== key);
    return names.unknownKey(locate(root, [...path, key], "key", placeOf), {
      owner: subject,
      key,
      ...suggestion(key, others),
    });
  }
  const place = locate(root, path, "value", placeOf);
  if (keyword === "required") return names.missingKey(place, { owner: subject, key: String(params.missingProperty) });
  const length = node.kind === "list" && keyword !== "type" ? items({ count: node.items.length }) : undefined;
  return names.wrongValue(place, { subject, expected: expected(misshape, names), found: length ?? found(node) });
}

/** How messages call what stands at a path. */
function nameOf(path: Path, file: Text): Text {
  const [last, before] = path.toReversed();
  if (last === undefined) return file;
  return typeof last === "number" ? itemName({ key: String(before), number: last + 1 }) : keyName({ key: last });
}

function expected(misshape: Misshape, names: SettingsNames): Text {
  const { keyword, path } = misshape;
  const key = String(path.findLast((step) => typeof step === "string"));
  return names.expected(misshape) ?? LIMITS[keyword] ?? expectedInForm(misshape, key);
}

const LIMITS: Readonly<Record<string, Text>> = {
  pattern: { zh: "文字，不能为空", en: "a text that is not empty" },
  minLength: { zh: "文字，不能为空", en: "a text that is not empty" },
  minItems: { zh: "至少有一项的列表", en: "a list with at least one item" },
  minProperties: { zh: "至少一个选项", en: "at least one option" },
  minimum: { zh: "不小于 0 的整数", en: "a whole number from 0" },
};

const keyName = sentence({ zh: "“{key}”", en: "“{key}”" });
const itemName = sentence({ zh: "“{key}”的第 {number} 项", en: "item {number} of “{key}”" });
const items = sentence({ zh: " {count} 项", en: "{count} of them" });
