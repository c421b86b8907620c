import { sentence, type Text } from "../../base/language.ts";

export const noSuchPolicy = sentence({ zh: "没有名为“{name}”的评分办法", en: "there is no policy “{name}”" });
export const policyChoices = sentence({
  zh: "{problem}，{choices}，或自己的办法文件（.yaml）",
  en: "{problem}, {choices}, or a file of your own (.yaml)",
});
export const noActuals = sentence({
  zh: "没有指定实际值文件，“{form}”旁边也没有“{own}”或“{shared}”（.xlsx 也可以）",
  en: "no actuals given, and neither “{own}” nor “{shared}” (or .xlsx) stands beside “{form}”",
});
export const noActualsIn = sentence({
  zh: "“{form}”没有实际值文件：“{plain}”和“{marked}”都不存在（.xlsx 也可以）",
  en: "there are no actuals for “{form}”: neither “{plain}” nor “{marked}” (or .xlsx) is there",
});
export const twoActuals = sentence({
  zh: "“{form}”有两个实际值文件，“{first}”和“{second}”；删去一个，或在命令行指定",
  en: "there are two files of actuals for “{form}”, “{first}” and “{second}”; remove one, or name one on the command line",
});
export const actualsOfSeveral = sentence({
  zh: "“{path}”不是一份表；多份表的实际值用 --actuals-dir 指定",
  en: "“{path}” is no form; use --actuals-dir for the actuals of several forms",
});
export const brokenPolicy = sentence({ zh: "“{path}”有错误", en: "“{path}” has errors" });
export const badConfig: Text = {
  zh: "配置有错误，没有评分",
  en: "nothing was scored, the configuration has errors",
};
export const severalPolicies = sentence({
  zh: "这些表的配置指定了不同的评分办法（{names}），请用 --policy 选定一个",
  en: "the configurations of these forms name different policies ({names}), choose one with --policy",
});
export const actualsTwice = sentence({
  zh: "“{path}”和 --actuals-dir 只能用一个",
  en: "either “{path}” or --actuals-dir says where the actuals are, not both",
});
