import type { Path } from "../diagnostic.ts";
import type { Form } from "./form.ts";

/** Where to point when something is said of all indicators: the first list of them. */
export function indicatorsPath({ blocks: [first] }: Form): Path {
  return [...(first?.path ?? []), "indicators"];
}
