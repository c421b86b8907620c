/**
 * Breaks what the runner of a GitHub workflow would obey: `::name …` at the beginning of a line, `##[name]` anywhere. A form
 * could otherwise hide errors or set variables. JSON says the same afterwards; other text has a mark without width in it.
 */
export function withoutCommands(text: string): string {
  if (/^[^\S\n]*[{[]/.test(text)) return text.replaceAll("##[", "#\\u0023[");
  return text.replaceAll("##[", "#\u200B#[").replaceAll(/^([^\S\n]*:)(?=:)/gm, "$1\u200B");
}

/** The annotations of the format for GitHub are meant as commands; what else it prints is not. */
export function onlyAnnotations(text: string): string {
  return text
    .split("\n")
    .map((line) => (/^::(?:error|warning|notice) /.test(line) ? line : withoutCommands(line)))
    .join("\n");
}
