import type { Language } from "../../base/language.ts";
import type { RuleFacts, Style } from "../formatter.ts";
import type { ListedFinding } from "../view/list-findings.ts";
import { WORDS } from "../view/words.ts";
import { LEVELS } from "./levels.ts";

/** What a viewer shows about the codes that occur, in the order in which they first do. */
export function ruleDescriptors(findings: readonly ListedFinding[], { rules = [], language }: Style) {
  const codes = new Set(findings.map(({ diagnostic }) => diagnostic.code));
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  return Array.from(codes, (code) => descriptor(code, known.get(code), language));
}

/** GitHub asks for a short description of every rule. */
function descriptor(code: string, rule: RuleFacts | undefined, language: Language) {
  const name = nameOf(code);
  if (rule === undefined) return { id: code, name, shortDescription: { text: code } };
  const { title, explanation, basis, severity } = rule;
  const source = basis === undefined ? "" : `\n${WORDS.basis[language]}${WORDS.colon[language]}${basis[language]}`;
  return {
    id: code,
    name,
    shortDescription: { text: title[language] },
    fullDescription: { text: explanation[language] },
    help: { text: explanation[language] + source },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** class/unknown-level1 → ClassUnknownLevel1: SARIF has names in Pascal case, which are not to repeat the id. */
function nameOf(code: string): string {
  return code
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
