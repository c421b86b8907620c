/** A comment of a text, from its # to the end of the line, in UTF-16 offsets. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** Finds the comments of a text. */
export type ReadComments = (text: string) => readonly Comment[];
