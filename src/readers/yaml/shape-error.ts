/** One complaint of a generated validator, as ajv words it. */
export interface ShapeError {
  /** JSON pointer in keys of the model. */
  readonly instancePath: string;
  /** Of the schema: "#/$defs/amount/pattern". */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
