import type { Diagnostic } from "../diagnostic.ts";
import { type Exact, exact } from "../exact.ts";
import type { Cell } from "../form/actuals.ts";
import { readActual } from "../target/read-actual.ts";
import { brief } from "./brief.ts";
import { finding } from "./finding.ts";
import { findings } from "./finding-messages.ts";
import { printPoints } from "./points.ts";
import type { Policy } from "./policy.ts";

/** How far a published score may be from ours: published tables round as they like, and the execution most of all. */
export const TOLERANCE = { indicator: exact("0.01"), execution: exact("0.5") };

/** Recomputes 自评得分. */
export function checkPublished(
  { text, place }: Cell,
  ours: { readonly score: Exact; readonly weight: Exact },
  tolerance: Exact,
  { places }: Policy,
): readonly Diagnostic[] {
  if (text === "") return [];
  const published = readPoints(text);
  if (published === undefined)
    return [finding("actuals/unreadable", "error", place, findings.unreadableScore({ text: brief(text) }))];
  if (published.gt(ours.weight)) {
    const message = findings.aboveWeight({ published: text, weight: printPoints(ours.weight, places) });
    return [finding("score/above-weight", "error", place, message)];
  }
  if (published.sub(ours.score).abs().lte(tolerance)) return [];
  const message = findings.recompute({ published: text, computed: printPoints(ours.score, places) });
  return [finding("score/recompute", "warning", place, message)];
}

function readPoints(text: string): Exact | undefined {
  const reading = readActual(text);
  if (reading.status === "unreadable" || reading.value.kind !== "quantity") return undefined;
  const { value, unit } = reading.value;
  return unit === "" || unit === "分" ? exact(value) : undefined;
}
