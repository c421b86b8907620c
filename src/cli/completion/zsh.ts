import { stepsOf } from "./bash.ts";
import type { CommandWords, Word } from "./command-words.ts";

/** With what each word means; file names are always possible. */
export function zsh(all: readonly CommandWords[]): string {
  return `#compdef perf jxperf
# perf completion zsh > "\${fpath[1]}/_perf"
_perf() {
  local path_= word
  local -a found
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$path_ $word" in
      ${stepsOf(all)}) path_="\${path_:+$path_ }$word" ;;
    esac
  done
  case "$path_:\${words[CURRENT-1]}" in
${all.flatMap(valueCases).join("\n")}
    *)
      case "$path_" in
${all.map(({ path, words }) => `        "${path}") found=(${words.map(describe).join(" ")}) ;;`).join("\n")}
      esac
      ;;
  esac
  _describe perf found
  _files
}
if [ "$funcstack[1]" = _perf ]; then _perf "$@"; else compdef _perf perf jxperf; fi
`;
}

function valueCases({ path, values }: CommandWords): readonly string[] {
  return Array.from(values, ([option, choices]) => `    "${path}:${option}") found=(${choices.join(" ")}) ;;`);
}

/** A colon parts the word from what it means. */
function describe({ word, description }: Word): string {
  return `'${word.replaceAll(":", "\\:")}:${description.replaceAll("'", "'\\''")}'`;
}
