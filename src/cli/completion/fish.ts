import type { CommandWords, Word } from "./command-words.ts";

export function fish(all: readonly CommandWords[]): string {
  const lines = all.flatMap((words) => linesFor(words, all));
  return `# perf completion fish > ~/.config/fish/completions/perf.fish
for name in perf jxperf
${lines.map((line) => `  complete -c $name ${line}\n`).join("")}end
`;
}

function linesFor({ path, words, values }: CommandWords, all: readonly CommandWords[]): readonly string[] {
  const condition = `-n ${quoted(conditionOf(path, all))}`;
  return words.map(({ word, description }: Word) => {
    const about = description === "" ? "" : ` -d ${quoted(description)}`;
    if (!word.startsWith("--")) return `${condition} -a ${word}${about}`;
    const choices = values.get(word);
    const value = choices === undefined ? "" : choices.length === 0 ? " -r" : ` -x -a ${quoted(choices.join(" "))}`;
    return `${condition} -l ${word.slice(2)}${value}${about}`;
  });
}

/** The commands of the path were typed, and none that would lead further. */
function conditionOf(path: string, all: readonly CommandWords[]): string {
  if (path === "") return "__fish_use_subcommand";
  const typed = path.split(" ").map((name) => `__fish_seen_subcommand_from ${name}`);
  const deeper = all.flatMap((other) => (other.path.startsWith(`${path} `) ? [other.path.slice(path.length + 1)] : []));
  const not = deeper.length === 0 ? [] : [`not __fish_seen_subcommand_from ${deeper.join(" ")}`];
  return [...typed, ...not].join("; and ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
