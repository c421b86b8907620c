import type { CommandWords } from "./command-words.ts";
import type { Word } from "./suggest.ts";

export function powershell(all: readonly CommandWords[]): string {
  const words = all.map(({ path, words }) => `    ${quoted(path)} = ${list(words)}`);
  const options = all.map(({ path, options }) => `    ${quoted(path)} = ${list(options)}`);
  const values = all.flatMap(({ path, values }) =>
    Array.from(values, ([option, words]) => `    ${quoted(`${path} ${option}`.trim())} = ${list(words)}`),
  );
  return `# perf completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName perf, jxperf -ScriptBlock {
  param($word, $command, $cursor)
  $words = @{
${words.join("\n")}
  }
  $options = @{
${options.join("\n")}
  }
  $values = @{
${values.join("\n")}
  }
  $path = ''
  $before = ''
  foreach ($element in $command.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursor) { break }
    $before = "$element"
    $next = "$path $before".Trim()
    if ($words.ContainsKey($next)) { $path = $next }
  }
  $option = "$path $before".Trim()
  $found = if ($values.ContainsKey($option)) { $values[$option] }
    elseif ("$word".StartsWith('-')) { $options[$path] }
    else { $words[$path] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly Word[]): string {
  return `@(${words.map(({ word }) => quoted(word)).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
