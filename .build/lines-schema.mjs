/** The schema of one line of `--format jsonl`, made of what the schemas of whole reports say. */
export function linesSchema(report, ranking) {
  const { $schema, properties, $defs } = report;
  const { validation: _, score, block: __, indicator, finding, ...parts } = $defs;
  const { schemaVersion, tool, ...end } = properties;
  const { blocks: ___, findings: ____, ...scored } = score.properties;
  const { departments, classes, across, previous, policy } = ranking.properties;
  const head = { schemaVersion, tool };
  const place = { block: $defs.block.properties.block };
  const form = { path: text, department: textOrNull, year: ranking.$defs.form.properties.year };
  return {
    $schema,
    $id: "lines.schema.json",
    title: "Line by perf",
    description:
      "One line of what `perf validate --format jsonl` and `perf score --format jsonl` print: findings, indicators and, for several forms, forms; a summary at the end.",
    oneOf: [
      line("finding", { path: text }, finding),
      line("indicator", place, indicator),
      line("indicator", { ...form, ...place }, indicator),
      line("form", {}, ranking.$defs.form),
      line("summary", { ...head, ...end }),
      line("summary", { ...head, ...end }, { ...score, properties: scored, required: without(score.required) }),
      line("summary", { ...head, policy, departments, classes, across, previous, ...end }),
    ],
    $defs: { ...ranking.$defs, ...parts },
  };
}

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };

function line(kind, own, { properties = {}, required = [] } = {}) {
  return {
    type: "object",
    required: ["kind", ...Object.keys(own), ...required],
    properties: { kind: { const: kind }, ...own, ...properties },
    additionalProperties: false,
  };
}

function without(required) {
  return required.filter((name) => name !== "blocks" && name !== "findings");
}
