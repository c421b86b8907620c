import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from "yaml";
import type { Span } from "./raw.ts";

/** Forms nest 6 deep. Far beyond that the parser runs out of stack, and may abort the process rather than throw. */
const MAX_DEPTH = 64;

/** The parser's stack begins with the document itself. */
const DOCUMENT = 1;

/** A form of a thousand indicators has 30,000. The parser's time and memory grow with them, not with the bytes. */
const MAX_LEXEMES = 1_000_000;

/** Characters. A longer text is read only where the user lets it be, and then to its end. */
const USUAL_LENGTH = 5_000_000;

export interface Tokens {
  /** Empty where a limit was passed. */
  readonly tokens: readonly CST.Token[];
  readonly limit: { readonly what: "depth" | "length"; readonly at: number } | undefined;
  readonly delimiters: Delimiters;
}

/** What is needed to find a bracket or a quote that is not closed, and to leave alone what is text. */
export interface Delimiters {
  readonly openBracket: number | undefined;
  readonly quotes: readonly Span[];
  /** Texts behind | or >. */
  readonly blocks: readonly Span[];
}

/** Cuts the text into tokens and watches the limits while it does, before anything recurses. */
export function tokenise(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const delimiters = watchDelimiters();
  const maxLexemes = text.length > USUAL_LENGTH ? text.length : MAX_LEXEMES;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (parser.stack.length > MAX_DEPTH + DOCUMENT) return stopped("depth", at, delimiters);
    if (lexemes > maxLexemes) return stopped("length", at, delimiters);
    delimiters.next(lexeme, at);
  }
  tokens.push(...parser.end());
  return { tokens, limit: undefined, delimiters: delimiters.result() };
}

function stopped(what: "depth" | "length", at: number, delimiters: DelimiterWatch): Tokens {
  return { tokens: [], limit: { what, at }, delimiters: delimiters.result() };
}

interface DelimiterWatch {
  readonly next: (lexeme: string, at: number) => void;
  readonly result: () => Delimiters;
}

function watchDelimiters(): DelimiterWatch {
  const quotes: Span[] = [];
  const blocks: Span[] = [];
  const open: number[] = [];
  let openBracket: number | undefined;
  let isText = false;
  const next = (lexeme: string, at: number) => {
    const span = { start: at, end: at + lexeme.length };
    if (isText) {
      if (lexeme.endsWith("\n")) blocks.push(span);
    } else {
      if (lexeme === "[" || lexeme === "{") open.push(at);
      else if (lexeme === "]" || lexeme === "}") open.pop();
      else if (lexeme === CST.FLOW_END) openBracket ??= open.pop();
      else if (lexeme.startsWith('"') || lexeme.startsWith("'")) quotes.push(span);
    }
    isText = lexeme === CST.SCALAR;
  };
  return { next, result: () => ({ quotes, blocks, openBracket: openBracket ?? open.at(-1) }) };
}

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
  const composer = new Composer({ uniqueKeys: false, schema: "core", resolveKnownTags: false });
  const [document] = composer.compose(tokens, true, length);
  const { errors = [], warnings = [] } = document ?? {};
  const complaints = [...errors, ...warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED")];
  return {
    document,
    secondDocument: tokens.filter(({ type }) => type === "document")[1]?.offset,
    error: complaints.sort((one, other) => one.pos[0] - other.pos[0])[0],
  };
}
