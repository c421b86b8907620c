/** The languages in which the program speaks. */
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGES = ["zh", "en"] as const;

/** One sentence in every language. Data carries both; who prints it picks one. */
export type Text = Readonly<Record<Language, string>>;

/** The names in braces of a template: "“{key}” is not a field" → "key". */
type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Params<Template extends string> = Readonly<Record<Placeholders<Template>, string | number | Text>>;

/** A template whose placeholders are the same in both languages, or the type is `never`. */
type Matching<Zh extends string, En extends string> = [Placeholders<Zh>] extends [Placeholders<En>]
  ? [Placeholders<En>] extends [Placeholders<Zh>]
    ? { readonly zh: Zh; readonly en: En }
    : never
  : never;

/** A catalogue entry: call it with the values of its placeholders to get the sentence. */
export interface Sentence<Template extends string = string> {
  (params: Params<Template>): Text;
  readonly template: Text;
}

/**
 * Defines a catalogue entry. The compiler checks that both languages use the same placeholders.
 * A value may itself be a `Text`; then each language gets its own half.
 */
export function sentence<const Zh extends string, const En extends string>(template: Matching<Zh, En>): Sentence<Zh> {
  const fillIn = (params: Params<Zh>): Text => ({
    zh: fill(template.zh, params, "zh"),
    en: fill(template.en, params, "en"),
  });
  return Object.assign(fillIn, { template });
}

function fill(template: string, params: Readonly<Record<string, string | number | Text>>, language: Language): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === "object" ? value[language] : String(value);
  });
}

/** Words one after the other, with the comma of each language. */
export function listed(words: readonly string[]): Text {
  return { zh: words.join("、"), en: words.join(", ") };
}
