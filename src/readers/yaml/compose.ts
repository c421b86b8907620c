import { Composer, type CST, type Document, type YAMLError } from "yaml";

export interface Composed {
  readonly document: Document.Parsed | undefined;
  /** Where a second document begins. */
  readonly secondDocument: number | undefined;
  /** The first thing that the parser complains about, in the order of the text. */
  readonly error: YAMLError | undefined;
}

/** Tokens → the first document. A tag that YAML does not know is an error here: the text behind it would lose it. */
export function compose(tokens: readonly CST.Token[], length: number): Composed {
  // Keys are compared by `toRaw`: the library's check takes 15 s for 40,000 keys and names one line only.
  const composer = new Composer({ uniqueKeys: false, schema: "core" });
  const [document] = composer.compose(tokens, true, length);
  const { errors = [], warnings = [] } = document ?? {};
  const complaints = [...errors, ...warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED")];
  return {
    document,
    secondDocument: tokens.filter(({ type }) => type === "document")[1]?.offset,
    error: complaints.sort((one, other) => one.pos[0] - other.pos[0])[0],
  };
}
