import type { Language } from "../base/language.ts";
import type { Io } from "./io.ts";

/**
 * The language of a run: --lang, PERF_LANG, the locale variables in the order of POSIX where they name Chinese or English,
 * then the locale of the system. Needed before the command line is parsed, because its help and errors speak it too.
 */
export function chooseLanguage(
  argv: readonly string[],
  { environment, systemLocale }: Pick<Io, "environment" | "systemLocale">,
): Language {
  const { PERF_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  for (const locale of [langOption(argv), PERF_LANG, LC_ALL, LC_MESSAGES, LANG]) {
    const language = languageOf(locale ?? "");
    if (language !== undefined) return language;
  }
  return languageOf(systemLocale()) ?? "en";
}

function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  return options[at] === "--lang" ? options[at + 1] : options[at]?.slice("--lang=".length);
}

/** zh, zh_CN.UTF-8, zh-Hans; en, en_GB. Nothing for C, POSIX and other languages. */
function languageOf(locale: string): Language | undefined {
  const [name] = locale.toLowerCase().split(/[-_.@]/);
  return name === "zh" || name === "en" ? name : undefined;
}
