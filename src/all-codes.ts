import { codes } from "./codes/index.ts";
import { rules } from "./rules/index.ts";

/** Everything that a finding can be about. */
export const KNOWN_CODES: ReadonlySet<string> = new Set([...rules.map(({ code }) => code), ...Object.keys(codes)]);
