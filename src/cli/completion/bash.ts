import type { CommandWords } from "./command-words.ts";

/** Falls back to file names where no word fits. */
export function bash(all: readonly CommandWords[]): string {
  return `# perf completion bash > /etc/bash_completion.d/perf
_perf_completion() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} path= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${stepsOf(all)}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path:$before" in
${all.flatMap(valueCases).join("\n")}
    *)
      case "$path" in
${all.map(({ path, words }) => `        "${path}") words="${words.map(({ word }) => word).join(" ")}" ;;`).join("\n")}
      esac
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
  return Array.from(values, ([option, choices]) => `    "${path}:${option}") words="${choices.join(" ")}" ;;`);
}
