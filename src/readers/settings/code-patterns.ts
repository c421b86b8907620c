/** contact/*: `*` stands for any characters. */
export function isCodePattern(key: string): boolean {
  return key.includes("*");
}

/** The codes that a code or a pattern of codes stands for. */
export function codesOf(key: string, codes: Iterable<string>): readonly string[] {
  if (!isCodePattern(key)) return [key];
  const parts = key.split("*");
  return Array.from(codes).filter((code) => hasParts(code, parts));
}

/** Whether a text is the parts in their order, with anything between them. */
function hasParts(text: string, [first = "", ...others]: readonly string[]): boolean {
  const last = others.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let rest = text.slice(first.length, text.length - last.length);
  for (const part of others.slice(0, -1)) {
    const at = rest.indexOf(part);
    if (at === -1) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}
