import type { Language } from "../../base/language.ts";
import type { DepartmentTotal, RankedForm } from "../../ranking/ranking.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import { points } from "../view/numbers.ts";
import { countVerdicts } from "./count-verdicts.ts";

/** One form of a ranking; numbers that carry meaning are decimal strings, and null where nothing was scored. */
export function formData({ rank, path, scorecard, verdict, reasons }: RankedForm, language: Language) {
  const { met, unmet, undecided, missing, "not-applicable": notApplicable } = countVerdicts(scorecard);
  return {
    rank: rank ?? null,
    path,
    department: scorecard?.department ?? null,
    year: scorecard?.year ?? null,
    total: scorecard ? points(scorecard.total) : null,
    rating: scorecard?.rating ?? null,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
    indicators: { met, unmet, undecided, missing, notApplicable },
  };
}

export function departmentData({ department, forms, mean, rating, classes }: DepartmentTotal) {
  return { department, forms, mean: points(mean), rating, classes: classes.map(classData) };
}

export function classData({ level1, weight, score }: ClassScore) {
  return { level1, weight: points(weight), score: points(score) };
}
