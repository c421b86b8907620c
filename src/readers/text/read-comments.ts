import { CST, Lexer } from "yaml";
import type { Comment } from "../../base/comment.ts";

/** Every comment of a YAML text, even of one that is not valid YAML. A # in quotes or in a block of text begins no comment. */
export function readComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && lexeme.startsWith("#")) comments.push({ start: at, text: lexeme.trimEnd() });
    if (isScalar || !MARKS.has(lexeme)) at += lexeme.length;
    isScalar = !isScalar && lexeme === CST.SCALAR;
  }
  return comments;
}

/** What the lexer says beside the text itself. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
