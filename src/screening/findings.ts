import { defineFinding } from "../base/finding-code.ts";
import { sentence } from "../base/language.ts";

export const unknownCode = defineFinding({
  code: "suppression/unknown-code",
  severity: "warning",
  message: sentence({ zh: "没有代码“{code}”", en: "there is no code “{code}”" }),
  help: sentence({ zh: "perf rules 列出全部规则", en: "perf rules lists the rules" }),
});

export const misspeltCode = defineFinding({
  code: "suppression/unknown-code",
  severity: "warning",
  message: sentence({
    zh: "没有代码“{code}”，是否想写“{meant}”？",
    en: "there is no code “{code}”, did you mean “{meant}”?",
  }),
});

export const withoutCode = defineFinding({
  code: "suppression/unknown-code",
  severity: "warning",
  message: sentence({ zh: "没有写明抑制哪个代码", en: "the comment does not say which code to suppress" }),
});

export const withoutReason = defineFinding({
  code: "suppression/without-reason",
  severity: "info",
  message: sentence({ zh: "抑制注释没有写原因", en: "the suppression gives no reason" }),
  help: sentence({
    zh: "在代码后写“ -- ”和原因",
    en: "write “ -- ” and the reason behind the code",
  }),
});

export const unusedOnLine = defineFinding({
  code: "suppression/unused",
  severity: "warning",
  message: sentence({
    zh: "第 {line} 行没有“{code}”，此注释不起作用",
    en: "line {line} has no “{code}”, so this suppresses nothing",
  }),
  help: sentence({ zh: "删去此注释", en: "remove the comment" }),
});

export const unusedInFile = defineFinding({
  code: "suppression/unused",
  severity: "warning",
  message: sentence({
    zh: "文件里没有“{code}”，此注释不起作用",
    en: "the file has no “{code}”, so this suppresses nothing",
  }),
  help: sentence({ zh: "删去此注释", en: "remove the comment" }),
});

export const notSuppressible = defineFinding({
  code: "suppression/unused",
  severity: "warning",
  message: sentence({
    zh: "“{code}”不能抑制：有这个错误，表就没有读全",
    en: "“{code}” cannot be suppressed: with that error the form is not read in full",
  }),
});
