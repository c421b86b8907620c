import type { Path } from "../../base/diagnostic.ts";

/** A JSON schema, compiled ahead of time by .build/generate-validators.mjs. */
export interface Schema {
  /** Errors are those of the last call. */
  readonly validate: { (data: unknown): boolean; readonly errors?: readonly ShapeError[] | null };
  readonly root: SchemaPlace;
}

/** What the schema has at a place of the document. */
export interface SchemaPlace {
  readonly keys?: Readonly<Record<string, SchemaPlace>>;
  /** Of a mapping whose keys are names of the user's. */
  readonly values?: SchemaPlace;
  readonly items?: SchemaPlace;
  readonly isInteger?: true;
}

/** One complaint of a validator, as ajv words it. */
export interface ShapeError {
  /** JSON pointer in keys of the model. */
  readonly instancePath: string;
  /** Of the schema: "#/$defs/amount/pattern". */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The keys that the mapping at a path may have. */
export function keysAt({ root }: Schema, path: Path): readonly string[] {
  return Object.keys(path.reduce<SchemaPlace | undefined>(stepInto, root)?.keys ?? {});
}

export function stepInto(place: SchemaPlace | undefined, step: string | number): SchemaPlace | undefined {
  if (typeof step === "number") return place?.items;
  return place?.keys && Object.hasOwn(place.keys, step) ? place.keys[step] : place?.values;
}
