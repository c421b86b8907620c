import type { Severity } from "../base/diagnostic.ts";
import type { Text } from "../base/language.ts";

/** What a person needs to know about a code that no rule over a form has. */
export interface CodeFacts {
  /** That of its most severe finding. */
  readonly severity: Severity;
  /** What is found, as a short noun phrase. */
  readonly title: Text;
  /** Why it matters and how to mend it, in a few sentences. */
  readonly explanation: Text;
}
