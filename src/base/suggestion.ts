import { listed, sentence, type Text } from "./language.ts";
import { nearestTo } from "./nearest.ts";

/** What to say to a person who wrote a word that is none of those there are: which was probably meant, or else all of them. */
export interface Suggestion {
  /** Goes behind the sentence that says what is wrong; empty where no word is near enough. */
  readonly question: Text;
  /** A remedy of its own; undefined where the question is asked. */
  readonly choices: Text | undefined;
}

export function suggestion(written: string, candidates: Iterable<string>): Suggestion {
  const all = [...candidates];
  const meant = nearestTo(written, all);
  return meant === undefined
    ? { question: NOTHING, choices: all.length === 0 ? undefined : expectedOneOf({ names: listed(all) }) }
    : { question: didYouMeanThis({ problem: NOTHING, meant }), choices: undefined };
}

/** The sentence that says what is wrong, with the word that was probably meant where there is one. */
export function withQuestion(problem: Text, written: string, candidates: Iterable<string>): Text {
  const meant = nearestTo(written, candidates);
  return meant === undefined ? problem : didYouMeanThis({ problem, meant });
}

/** The same, but with all the words where none is near enough. */
export function withSuggestion(problem: Text, written: string, candidates: readonly string[]): Text {
  const { choices } = suggestion(written, candidates);
  return choices === undefined ? withQuestion(problem, written, candidates) : both({ problem, choices });
}

export const didYouMean = sentence({ zh: "是否想写“{meant}”？", en: "did you mean “{meant}”?" });
export const didYouMeanThis = sentence({
  zh: "{problem}，是否想写“{meant}”？",
  en: "{problem}, did you mean “{meant}”?",
});
export const expectedOneOf = sentence({ zh: "可选：{names}", en: "expected one of: {names}" });

const NOTHING: Text = { zh: "", en: "" };
const both = sentence({ zh: "{problem}，{choices}", en: "{problem}, {choices}" });
