import type { CommandWords } from "./command-words.ts";
import type { Word } from "./suggest.ts";

/** Options are offered behind a dash only, so that everything else can be a file. */
export function bash(all: readonly CommandWords[]): string {
  return `# perf completion bash > /etc/bash_completion.d/perf
_perf_completion() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} path= words= options= i
  # --format=json comes as three words
  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${stepsOf(all)}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path:$before" in
${all.flatMap(valueCases).join("\n")}
    *)
      case "$path" in
${all.map(({ path, words, options }) => `        "${path}") words="${list(words)}" options="${list(options)}" ;;`).join("\n")}
      esac
      if [[ $word == -* ]]; then words=$options; fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _perf_completion perf jxperf
`;
}

/** " validate"|"policy show": a command behind the commands before it. */
export function stepsOf(all: readonly CommandWords[]): string {
  return all
    .filter(({ path }) => path !== "")
    .map(({ path }) => `"${path.includes(" ") ? path : ` ${path}`}"`)
    .join("|");
}

function valueCases({ path, values }: CommandWords): readonly string[] {
  return Array.from(values, ([option, words]) => `    "${path}:${option}") words="${list(words)}" ;;`);
}

function list(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(" ");
}
