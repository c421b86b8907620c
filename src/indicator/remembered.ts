/** A function of a text that many rules ask the same of. Few and short texts are kept, so memory stays flat. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = compute(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, { result });
    }
    return result;
  };
}

const LONGEST = 100;
const MOST = 2000;
