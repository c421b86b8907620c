/** A cell as it is quoted in a sentence: one that holds a whole narrative is told by its beginning. */
export function brief(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 60;
