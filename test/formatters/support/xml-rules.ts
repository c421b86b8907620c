import type { XmlElement } from "./parse-xml.ts";

type Patterns = Readonly<Record<string, RegExp>>;

/** What a schema says about its elements. */
export type ElementRules = Readonly<
  Record<
    string,
    {
      readonly required: Patterns;
      readonly optional: Patterns;
      readonly children: readonly string[];
      /** Whether text may stand inside. */
      readonly mixed?: true;
    }
  >
>;

/** Every way in which a document is not what a schema says. */
export function violations(root: XmlElement, rootName: string, rules: ElementRules): readonly string[] {
  return root.name === rootName ? below(root, rules) : [`the root is ${root.name}`];
}

function below({ name, attributes, children, text }: XmlElement, rules: ElementRules): readonly string[] {
  const rule = rules[name];
  if (rule === undefined) return [`${name} is no element`];
  const allowed: Patterns = { ...rule.required, ...rule.optional };
  return [
    ...Object.keys(rule.required).flatMap((key) => (key in attributes ? [] : [`${name} has no ${key}`])),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      allowed[key] === undefined
        ? [`${name} has an attribute ${key}`]
        : allowed[key].test(value)
          ? []
          : [`${name} ${key} is ${value.slice(0, 40)}`],
    ),
    ...(rule.mixed || text.trim() === "" ? [] : [`${name} has text`]),
    ...children.flatMap((child) =>
      rule.children.includes(child.name) ? below(child, rules) : [`${child.name} inside ${name}`],
    ),
  ];
}
