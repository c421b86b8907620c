import type { CommandWords } from "./command-words.ts";
import type { Word } from "./suggest.ts";

export function fish(all: readonly CommandWords[]): string {
  const lines = all.flatMap((words) => linesFor(words, all));
  return `# perf completion fish > ~/.config/fish/completions/perf.fish
for name in perf jxperf
${lines.map((line) => `  complete -c $name ${line}\n`).join("")}end
`;
}

function linesFor(place: CommandWords, all: readonly CommandWords[]): readonly string[] {
  const { words, options, values, takesFiles } = place;
  const condition = `-n ${quoted(conditionOf(place, all))}`;
  return [
    ...(takesFiles ? [] : [`${condition} -f`]),
    ...words.map(({ word, description }) => `${condition} -a ${word}${about(description)}`),
    ...options.map(
      ({ word, description }) => `${condition} -l ${word.slice(2)}${valueFlags(values.get(word))}${about(description)}`,
    ),
  ];
}

/** Where the values are known there is no need of files. */
function valueFlags(words: readonly Word[] | undefined): string {
  if (words === undefined) return "";
  return words.length === 0 ? " -r" : ` -x -a ${quoted(words.map(({ word }) => word).join(" "))}`;
}

function about(description: string): string {
  return description === "" ? "" : ` -d ${quoted(description)}`;
}

/** The commands of the path were typed, and none that would lead further. */
function conditionOf({ path }: CommandWords, all: readonly CommandWords[]): string {
  if (path === "") return "__fish_use_subcommand";
  const typed = path.split(" ").map((name) => `__fish_seen_subcommand_from ${name}`);
  const deeper = all.flatMap((other) => (other.path.startsWith(`${path} `) ? [other.path.slice(path.length + 1)] : []));
  const not = deeper.length === 0 ? [] : [`not __fish_seen_subcommand_from ${deeper.join(" ")}`];
  return [...typed, ...not].join("; and ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
