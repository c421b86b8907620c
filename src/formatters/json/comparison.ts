import { printExact } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import type { ComparedTarget, TargetChange } from "../../comparing/comparison.ts";
import { countChanges } from "../../report/comparison-report.ts";
import type { ComparisonFormatter } from "../formatter.ts";
import { findingData, placeData } from "./finding-data.ts";
import { printJson } from "./print-json.ts";

/** Counts the breaking changes of this format; schemas/diff.schema.json describes it. */
const SCHEMA_VERSION = 1;

export const renderComparison: ComparisonFormatter = ({ files, comparison, verdict, reasons }, { language, tool }) => {
  const [before, after] = files;
  const data = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    before: {
      path: before.path,
      department: comparison?.before.department ?? null,
      year: comparison?.before.year ?? null,
    },
    after: { path: after.path, department: comparison?.after.department ?? null, year: comparison?.after.year ?? null },
    changes: (comparison?.changes ?? []).map((change) => changeData(change, language)),
    facts: (comparison?.facts ?? []).map(({ what, before, after }) => ({
      what: what[language],
      before: before[language],
      after: after[language],
    })),
    summary: comparison === undefined ? null : countChanges(comparison),
    findings: files.flatMap((file) => findingData(file, language).map((finding) => ({ path: file.path, ...finding }))),
    verdict,
    reasons: reasons.map((reason) => reason[language]),
  };
  return `${printJson(data)}\n`;
};

/** Block and name are those of the form after, where it still has the target. */
function changeData({ kind, before, after, because, remarks }: TargetChange, language: Language) {
  const one = after ?? before;
  return {
    kind,
    block: one?.block.id,
    blockName: one?.block.name,
    name: one?.indicator.name,
    before: before === undefined ? null : targetData(before),
    after: after === undefined ? null : targetData(after),
    because: because?.[language] ?? null,
    remarks: remarks.map((remark) => remark[language]),
  };
}

function targetData({ block, indicator: { target, weight }, effectiveNotation, place }: ComparedTarget) {
  const { text, reading } = target;
  return {
    block: block.id,
    weight: weight === undefined ? null : printExact(weight),
    text,
    notation: reading.notation,
    effectiveNotation,
    comparator: reading.comparator ?? null,
    place: placeData(place),
  };
}
