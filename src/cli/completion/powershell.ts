import type { CommandWords } from "./command-words.ts";

export function powershell(all: readonly CommandWords[]): string {
  const words = all.map(({ path, words }) => `    ${quoted(path)} = ${list(words.map(({ word }) => word))}`);
  const values = all.flatMap(({ path, values }) =>
    Array.from(values, ([option, choices]) => `    ${quoted(`${path} ${option}`.trim())} = ${list(choices)}`),
  );
  return `# perf completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName perf, jxperf -ScriptBlock {
  param($word, $command, $cursor)
  $words = @{
${words.join("\n")}
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
  $found = if ($values.ContainsKey($option)) { $values[$option] } else { $words[$path] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
