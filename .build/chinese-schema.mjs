/**
 * The schema of a form whose keys are the labels of the printed form: of each entry one of its labels, the first of which
 * comes with examples. What has no heading on the printed form may also stand at its top.
 */
export function chineseSchema(schema, labels, partsWithoutHeading) {
  const { $schema, title, description, properties, $defs } = schema;
  const { target, ...indicator } = $defs.indicator.properties;
  const mappings = {
    ...$defs,
    indicator: { ...$defs.indicator, properties: { ...indicator, target: referTo("target", target) } },
    target: withoutFacts(target),
  };
  const top = mapping("form", { type: "object", additionalProperties: false, properties }, labels);
  const parts = partsWithoutHeading.map((name) => mapping(name, $defs[name], labels));
  const definitions = Object.entries(mappings).map(([name, definition]) => [name, mapping(name, definition, labels)]);
  return {
    $schema,
    title: `${title}（中文键）`,
    description,
    ...top,
    properties: Object.assign({}, top.properties, ...parts.map((part) => part.properties)),
    dependentSchemas: Object.assign(
      {},
      top.dependentSchemas,
      ...parts.map((part) => part.dependentSchemas),
      ...partsWithoutHeading.map((part) => underOneHeading(part, labels)),
    ),
    allOf: [
      has(labels.form.year),
      { anyOf: [has(labels.form.department), has(labels.department.name)] },
      { anyOf: [isFilled(labels.form.indicators), containsFilled(labels.form.tasks, labels.task.indicators)] },
    ],
    $defs: Object.fromEntries(definitions),
  };
}

const FACTS = ["title", "description", "examples"];

function referTo(name, schema) {
  const facts = Object.entries(schema).filter(([key]) => FACTS.includes(key));
  return { ...Object.fromEntries(facts), $ref: `#/$defs/${name}` };
}

function withoutFacts(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !FACTS.includes(key)));
}

/** With its keys replaced; what is no mapping of the form stays as it is. */
function mapping(name, definition, labels) {
  const fields = labels[name];
  if (fields === undefined || definition.properties === undefined) return definition;
  const { required = [], anyOf = [], properties, ...rest } = definition;
  const entries = Object.entries(properties).map(([key, value]) => [
    fields[key],
    withLabels(value, fields[key], labels),
  ]);
  return {
    ...rest,
    properties: Object.fromEntries(entries.flatMap(([field, value]) => spellings(field, value))),
    dependentSchemas: Object.fromEntries(
      entries.flatMap(([{ labels: all }]) => all.flatMap((label) => instead(label, all))),
    ),
    ...(required.length > 0 && { allOf: required.map((key) => has(fields[key])) }),
    ...(anyOf.length > 0 && { anyOf: anyOf.flatMap((choice) => choice.required.map((key) => has(fields[key]))) }),
  };
}

/** What an entry says of itself, with labels where it names keys. */
function withLabels({ description, examples, ...rest }, { holds, lists }, labels) {
  const name = holds ?? lists;
  return {
    ...rest,
    description: description.replace("{op, value, unit}", "{比较符, 数值, 计量单位}"),
    ...(examples && { examples: examples.map((example) => exampleWithLabels(example, name, labels)) }),
  };
}

function exampleWithLabels(value, name, labels) {
  if (Array.isArray(value)) return value.map((item) => exampleWithLabels(item, name, labels));
  if (name === undefined || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const {
      labels: [label],
      holds,
      lists,
    } = labels[name][key];
    return [label, exampleWithLabels(inner, holds ?? lists, labels)];
  });
  return Object.fromEntries(entries);
}

function spellings({ labels: [first, ...others] }, value) {
  const { examples: _, ...plain } = value;
  return [[first, value], ...others.map((label) => [label, { ...plain, title: `${label}（${first}）` }])];
}

/** Two labels of one entry would leave open which value counts. */
function instead(label, all) {
  const others = all.filter((other) => other !== label);
  return others.length === 0 ? [] : [[label, without(others)]];
}

/** An entry stands under its heading or, without one, at the top. */
function underOneHeading(part, labels) {
  const { labels: headings } = labels.form[part];
  const inside = Object.values(labels[part]).flatMap((field) => field.labels);
  return Object.fromEntries(
    headings.map((heading) => [heading, without([...headings.filter((other) => other !== heading), ...inside])]),
  );
}

function without(keys) {
  return { properties: Object.fromEntries(keys.map((key) => [key, false])) };
}

function has({ labels }) {
  const choices = labels.map((label) => ({ required: [label] }));
  return choices.length === 1 ? choices[0] : { anyOf: choices };
}

function isFilled({ labels }) {
  return anyOfThem(labels, { minItems: 1 });
}

/** A list of which one item has a list that is filled. */
function containsFilled({ labels }, inner) {
  return anyOfThem(labels, { contains: isFilled(inner) });
}

function anyOfThem(labels, schema) {
  return { anyOf: labels.map((label) => ({ required: [label], properties: { [label]: schema } })) };
}
