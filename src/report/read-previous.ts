import { type Exact, parseExact } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import type { PreviousIndicator, PreviousScore, Verdict } from "../scoring/scorecard.ts";
import type { PreviousForm, PreviousRanking } from "./ranking.ts";

export type PreviousReading =
  | { readonly previous: PreviousScore; readonly problem?: undefined }
  | { readonly previous?: undefined; readonly problem: Text };

/** Bytes of what `perf score --format json` printed → the score, or why there is none in it. */
export function readPrevious(path: string, bytes: Uint8Array): PreviousReading {
  const report = parseJson(bytes);
  if (report === undefined) return { problem: notJson({ path }) };
  if (at(report, "schemaVersion") !== 1) return { problem: otherVersion({ path }) };
  const total = decimalAt(report, "total");
  const rating = textAt(report, "rating");
  if (total === undefined || rating === "") return { problem: noScore({ path }) };
  const policy = at(report, "policy");
  const previous: PreviousScore = {
    path,
    policy: { name: textAt(policy, "name"), version: textAt(policy, "version"), digest: textAt(policy, "digest") },
    department: textAt(report, "department"),
    year: Number(at(report, "year")) || 0,
    total,
    rating,
    indicators: listAt(report, "blocks").flatMap(indicatorsOf),
  };
  return { previous };
}

/** Bytes of what `perf score --format json` printed for several forms → their standings, or why there are none in it. */
export function readPreviousRanking(path: string, bytes: Uint8Array): PreviousRankingReading {
  const report = parseJson(bytes);
  if (report === undefined) return { problem: notJson({ path }) };
  if (at(report, "schemaVersion") !== 1) return { problem: otherVersion({ path }) };
  if (!Array.isArray(at(report, "forms"))) return { problem: noRanking({ path }) };
  const forms = listAt(report, "forms").map(previousForm);
  return { ranking: { path, forms } };
}

export type PreviousRankingReading =
  | { readonly ranking: Pick<PreviousRanking, "path" | "forms">; readonly problem?: undefined }
  | { readonly ranking?: undefined; readonly problem: Text };

function previousForm(form: unknown): PreviousForm {
  return {
    path: textAt(form, "path"),
    department: textAt(form, "department"),
    year: numberAt(form, "year"),
    rank: numberAt(form, "rank"),
    total: decimalAt(form, "total"),
    rating: textAt(form, "rating"),
  };
}

function numberAt(value: unknown, key: string): number | undefined {
  const number = at(value, key);
  return typeof number === "number" ? number : undefined;
}

const VERDICTS: readonly Verdict[] = ["met", "unmet", "undecided", "missing", "not-applicable"];

function indicatorsOf(block: unknown): readonly PreviousIndicator[] {
  const id = textAt(block, "block");
  const kind = id === "department" ? "department" : "task";
  return listAt(block, "indicators").flatMap((one): readonly PreviousIndicator[] => {
    const verdict = VERDICTS.find((candidate) => candidate === at(one, "verdict"));
    const [weight, score] = [decimalAt(one, "weight"), decimalAt(one, "score")];
    if (verdict === undefined || weight === undefined || score === undefined) return [];
    const indicator = { id: textAt(one, "id"), name: textAt(one, "name") };
    const target = textAt(at(one, "target"), "effectiveNotation");
    return [{ block: { kind, id, name: textAt(block, "name") }, indicator, target, verdict, weight, score }];
  });
}

/** Undefined for what is no JSON, and for JSON that nests too deep to be read. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === "string" ? text : "";
}

function decimalAt(value: unknown, key: string): Exact | undefined {
  return parseExact(textAt(value, key));
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

const notJson = sentence({ zh: "“{path}”不是 JSON", en: "“{path}” is no JSON" });
const otherVersion = sentence({
  zh: "“{path}”不是 perf 的报告（schemaVersion 应为 1）",
  en: "“{path}” is no report of perf (expected schemaVersion 1)",
});
const noScore = sentence({
  zh: "“{path}”没有总分，应为 perf score --format json 对一份表的输出",
  en: "“{path}” has no total, expected what perf score --format json printed for one form",
});
const noRanking = sentence({
  zh: "“{path}”没有排名，应为 perf score --format json 对多份表的输出",
  en: "“{path}” has no ranking, expected what perf score --format json printed for several forms",
});
