import { expect, test } from "vitest";
import { chooseLanguage } from "../../src/cli/choose-language.ts";

test.for<[what: string, argv: string, environment: Record<string, string>, locale: string, language: string]>([
  ["--lang before all else", "rules --lang zh", { PERF_LANG: "en" }, "en-US", "zh"],
  ["--lang=", "--lang=en rules", { PERF_LANG: "zh" }, "zh-CN", "en"],
  ["the last --lang", "--lang en --lang zh", {}, "en-US", "zh"],
  ["no --lang behind --", "normalize -- --lang zh", {}, "en-US", "en"],
  ["PERF_LANG before the locale", "", { PERF_LANG: "zh", LC_ALL: "en_US.UTF-8" }, "en-US", "zh"],
  ["LC_ALL before LC_MESSAGES", "", { LC_ALL: "zh_CN.UTF-8", LC_MESSAGES: "en_US" }, "en-US", "zh"],
  ["LC_MESSAGES before LANG", "", { LC_MESSAGES: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }, "zh-CN", "en"],
  ["LANG", "", { LANG: "zh_TW.Big5" }, "en-US", "zh"],
  ["the system where LANG is C", "", { LANG: "C.UTF-8" }, "zh-Hans-CN", "zh"],
  ["the system where LANG is another language", "", { LANG: "fr_FR.UTF-8" }, "zh-CN", "zh"],
  ["English for all others", "", {}, "fr-FR", "en"],
])("%s decides", ([, argv, environment, locale, language]) => {
  const words = argv.split(" ");
  expect(chooseLanguage(words, { environment, systemLocale: () => locale })).toBe(language);
});
