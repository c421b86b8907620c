import { stepsOf } from "./bash.ts";
import type { CommandWords } from "./command-words.ts";
import type { Word } from "./suggest.ts";

/** With what each word means. Options are offered behind a dash only, as zsh does for its own commands. */
export function zsh(all: readonly CommandWords[]): string {
  return `#compdef perf jxperf
# perf completion zsh > "\${fpath[1]}/_perf"
_perf() {
  local path_= word before=\${words[CURRENT-1]} files=1
  local -a found options
  if [[ $words[CURRENT] == --*=* ]]; then
    before=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$path_ $word" in
      ${stepsOf(all)}) path_="\${path_:+$path_ }$word" ;;
    esac
  done
  case "$path_:$before" in
${all.flatMap(valueCases).join("\n")}
    *)
      case "$path_" in
${all.map(placeCase).join("\n")}
      esac
      if [[ $words[CURRENT] == -* ]]; then found=("\${(@)options}"); fi
      ;;
  esac
  (( $#found )) && _describe perf found
  (( files )) && _files
}
if [ "$funcstack[1]" = _perf ]; then _perf "$@"; else compdef _perf perf jxperf; fi
`;
}

/** Where the values are known there is no need of files. */
function valueCases({ path, values }: CommandWords): readonly string[] {
  return Array.from(values, ([option, words]) => {
    const files = words.length === 0 ? "" : " files=0";
    return `    "${path}:${option}") found=(${list(words)})${files} ;;`;
  });
}

function placeCase({ path, words, options, takesFiles }: CommandWords): string {
  const files = takesFiles ? "" : " files=0";
  return `        "${path}") found=(${list(words)}) options=(${list(options)})${files} ;;`;
}

/** A colon parts the word from what it means. */
function list(words: readonly Word[]): string {
  return words.map(({ word, description }) => quoted(word.replaceAll(":", "\\:"), description)).join(" ");
}

function quoted(word: string, description: string): string {
  return `'${description === "" ? word : `${word}:${description.replaceAll("'", "'\\''")}`}'`;
}
