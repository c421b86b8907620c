import type { Diagnostic, Edit, Fix } from "../../base/diagnostic.ts";
import { moreLines } from "../yaml/findings.ts";

/** What is wrong with every indicator alike is one mistake: one finding at the first of them, which mends them all. */
export function gather(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name = diagnostic.code.startsWith("shape/") ? diagnostic.message.en : `#${groups.size}`;
    const group = groups.get(name);
    if (group) group.push(diagnostic);
    else groups.set(name, [diagnostic]);
  }
  return Array.from(groups.values(), gathered).flat();
}

function gathered(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return group;
  const more = moreLines(group.length - 1);
  const message = { zh: first.message.zh + more.zh, en: first.message.en + more.en };
  const fix = first.fix && asFix(group.flatMap(({ fix }) => fix ?? []));
  return [{ ...first, message, ...(fix && { fix }) }];
}

function asFix(edits: readonly Edit[]): Fix | undefined {
  const [first, ...others] = edits.toSorted((one, other) => one.start - other.start);
  return first && [first, ...others];
}
