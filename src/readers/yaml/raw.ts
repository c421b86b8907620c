/** A stretch of the user's text, in UTF-16 offsets: from, and up to but not including. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value of the document as it was written, before anything is known of its meaning. */
export type RawNode = RawScalar | RawList | RawMap;

interface RawBase extends Span {
  /** Number of values in it, itself included; what an alias to it costs. */
  readonly size: number;
  /** It has its finding already; what else is wrong with it, or lacking in it, is a consequence. */
  readonly flagged: boolean;
}

export interface RawScalar extends RawBase {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** Numbers as written: a binary number would lose digits. */
  readonly source: string;
  /** Where it begins in the text that was parsed, which may have been mended. */
  readonly at: number;
}

export interface RawList extends RawBase {
  readonly kind: "list";
  readonly items: readonly RawNode[];
}

export interface RawMap extends RawBase {
  readonly kind: "map";
  /** By the key as written; after `canonicalKeys` by the key of the model. */
  readonly entries: ReadonlyMap<string, RawEntry>;
}

export interface RawEntry {
  /** The key as the user wrote it; undefined where the mapping is understood from its parts. */
  readonly written: string | undefined;
  readonly key: Span;
  readonly value: RawNode;
}
