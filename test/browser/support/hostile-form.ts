/** Names that somebody may give to indicators to get at who opens the report. */
export const HOSTILE_NAMES = [
  "<script>document.title='got'</script>",
  '"><img src=x onerror="document.title=\'got\'">',
  "<svg onload=document.title='got'>",
  "</title></style><body onload=document.title='got'>",
  "<a href=javascript:document.title='got'>x</a>",
  "[x](javascript:document.title='got')",
  "<link rel=stylesheet href=https://example.com/x.css>",
  "=cmd()|' /C calc'!A0",
  "`code` @mention #1 https://example.com/",
  "\u202Egpj.exe",
  "\u001b[31mred\u001b[0m",
  "line one\nline two",
  "长".repeat(10_000),
  "A".repeat(10_000),
] as const;

export const HOSTILE_FORM = `version: 1
year: 2023
department: { name: ${JSON.stringify(HOSTILE_NAMES[1])} }
goal: ${JSON.stringify(HOSTILE_NAMES[0])}
indicators:
${HOSTILE_NAMES.map((name) => `  - { level1: 产出指标, name: ${JSON.stringify(name)}, target: 不少于4个 }`).join("\n")}
tasks:
  - name: ${JSON.stringify(HOSTILE_NAMES[13])}
    indicators:
      - { level1: 效益指标, name: ${JSON.stringify(HOSTILE_NAMES[2])}, target: 不少于4个 }
`;

/** Each misses its target, and gives itself as the reason; one row is about an unknown indicator. */
export const HOSTILE_ACTUALS = ["<script>unknown</script>", ...HOSTILE_NAMES]
  .map((name) => `${quoted(name)},3个,${quoted(name)}\n`)
  .reduce((text, row) => text + row, "indicator,actual,reason\n");

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
