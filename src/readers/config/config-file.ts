import type { Level } from "../../settings/config.ts";

/** A configuration that has the shape of schemas/config.schema.json. */
export interface ConfigFile {
  readonly rules?: Levels;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: Levels }[];
  readonly policy?: string;
  readonly files?: readonly string[];
}

export type Levels = Readonly<Record<string, Level>>;
