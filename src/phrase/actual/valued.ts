import type { Text } from "../../base/language.ts";
import type { ActualValue } from "../actual-value.ts";
import { type ActualFlag, flags } from "../messages.ts";

export interface Flag {
  readonly code: ActualFlag;
  readonly message: Text;
}

/** What a cell says, and what should be asked about it; or why it says nothing definite. */
export type Valued = { readonly value: ActualValue; readonly flags: readonly Flag[] } | { readonly reason: Text };

export function plain(value: ActualValue, ...all: readonly Flag[]): Valued {
  return { value, flags: all };
}

export function flag(code: ActualFlag): Flag {
  return { code, message: flags[code] };
}
