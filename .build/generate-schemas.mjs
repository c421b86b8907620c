// Writes what schemas/ can know from src and from each other: the form with the labels of the printed form as keys, the codes
// that a configuration may name, what reports share. With --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chineseSchema } from "./chinese-schema.mjs";
import { linesSchema } from "./lines-schema.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { LABELS, PARTS_WITHOUT_HEADING, configurableCodes } = await load(`
  export { LABELS, PARTS_WITHOUT_HEADING } from "./src/form/labels.ts";
  export { configurableCodes } from "./src/all-codes.ts";
`);

const report = read("schemas/report.schema.json");
const ranking = withFindings(read("schemas/ranking.schema.json"));
const stale = [
  write("schemas/form.zh.schema.json", chineseSchema(read("schemas/form.schema.json"), LABELS, PARTS_WITHOUT_HEADING)),
  write("schemas/config.schema.json", withCodes(read("schemas/config.schema.json"))),
  write("schemas/ranking.schema.json", ranking),
  write("schemas/diff.schema.json", withFindings(read("schemas/diff.schema.json"))),
  write("schemas/lines.schema.json", linesSchema(report, ranking)),
].filter((path) => path !== undefined);

if (stale.length > 0 && process.argv.includes("--check")) {
  console.error(`out of date: ${stale.join(", ")}; run npm run generate`);
  process.exitCode = 1;
}

function withCodes(schema) {
  const properties = configurableCodes.map(({ code, severity, title, explanation, options = {} }) => [
    code,
    { title: title.zh, description: `${explanation.zh}（默认 ${severity}）`, ...settingSchema(options) },
  ]);
  const { levels } = schema.$defs;
  return { ...schema, $defs: { ...schema.$defs, levels: { ...levels, properties: Object.fromEntries(properties) } } };
}

/** A level, or for a rule with options a mapping of its level and what is chosen. */
function settingSchema(options) {
  const level = { $ref: "#/$defs/level" };
  const choices = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  if (choices.length === 0) return level;
  const properties = { severity: { title: "级别", ...level }, ...Object.fromEntries(choices) };
  return {
    if: { type: "object" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { type: "object", additionalProperties: false, minProperties: 1, properties },
    else: level,
  };
}

function optionSchema({ kind, title, among, default: byDefault }) {
  if (kind === "number") return { title: title.zh, type: "integer", minimum: 0, default: byDefault };
  const items = among === undefined ? { type: "string", pattern: "\\S" } : { enum: among };
  return { title: title.zh, type: "array", items, default: byDefault };
}

/** A schema that stands alone can be used alone: findings are in each as they are in a report. */
function withFindings(schema) {
  const { finding, place, position } = report.$defs;
  return { ...schema, $defs: { ...schema.$defs, finding, place, position } };
}

async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function read(path) {
  return JSON.parse(readFileSync(root + path, "utf8"));
}

/** The path where it differs; how it is formatted is for the formatter to say. */
function write(path, schema) {
  const text = JSON.stringify(schema, undefined, 2);
  if (existsSync(root + path) && JSON.stringify(read(path), undefined, 2) === text) return undefined;
  if (!process.argv.includes("--check")) writeFileSync(root + path, `${text}\n`);
  return path;
}
