import { LABELS } from "../../form/labels.ts";

/**
 * Whether a YAML file may be a form, well written or not. Nothing at all may be one, too, and so may be what is no UTF-8:
 * a form that was emptied or saved wrongly must not go unnoticed.
 */
export function looksLikeForm(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return KEY_OF_FORM.test(text) || text.includes("\uFFFD") || !/^[ \t]*[^#\s]/m.test(text);
}

/** Keys that other YAML files hardly have: those of an indicator, and the longer labels. */
const OWN_KEYS = ["indicators", "level1", "level2", "finance_office", "fiscal_appropriation", "filed_on"];

const OWN_LABELS = Object.values(LABELS).flatMap((fields) =>
  Object.values(fields).flatMap(({ labels }) => labels.filter((label) => label.length >= 4)),
);

/** At the start of a line, or on one line with others as JSON has them. */
const KEY_OF_FORM = new RegExp(`(?:^|[\\s{,，－-])["']?(?:${[...OWN_KEYS, ...OWN_LABELS].join("|")})["']?[ \\t]*[:：]`);
