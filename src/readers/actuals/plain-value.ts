/** What begins like a formula is kept as text by an apostrophe, by spreadsheets and by our own template. */
export function plainValue(value: string): string {
  const text = value.trim();
  return text.startsWith("'") ? text.replace(/^'(?=[=+\-@＝＋－＠])/, "") : text;
}
