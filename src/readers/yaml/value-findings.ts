import { defineFinding } from "../../base/finding-code.ts";
import { sentence } from "../../base/language.ts";

export const duplicateKey = defineFinding({
  code: "yaml/duplicate-key",
  severity: "error",
  message: sentence({
    zh: "键“{key}”重复：第 {first} 行和第 {second} 行",
    en: "the key “{key}” stands twice, on lines {first} and {second}",
  }),
});

export const duplicateKeys = defineFinding({
  code: "yaml/duplicate-key",
  severity: "error",
  message: sentence({
    zh: "从这里起“{keys}”与第 {first} 行起的键重复",
    en: "from here on “{keys}” repeat the keys from line {first} on",
  }),
  help: sentence({
    zh: "如果这里是列表的下一项，请在它的第一个键前加“- ”",
    en: "if the next item of a list begins here, put “- ” before its first key",
  }),
});

export const secondForm = defineFinding({
  code: "yaml/multiple-documents",
  severity: "error",
  message: sentence({
    zh: "从这里起像是第二份表：“{keys}”与第 {first} 行起的键重复",
    en: "a second form seems to begin here: “{keys}” repeat the keys from line {first} on",
  }),
  help: sentence({
    zh: "一个文件只写一份表，请把第二份移到另一个文件",
    en: "write one form per file; move the second to a file of its own",
  }),
});

export const complexKey = defineFinding({
  code: "yaml/complex-key",
  severity: "error",
  message: sentence({ zh: "键应为普通文字", en: "a key should be plain text" }),
});

export const unknownAlias = defineFinding({
  code: "yaml/alias",
  severity: "error",
  message: sentence({
    zh: "“*{name}”是 YAML 的引用，但前面没有“&{name}”",
    en: "“*{name}” is a YAML reference, but there is no “&{name}” before it",
  }),
  help: sentence({
    zh: "如果“*”是文字的一部分，请给整个值加引号",
    en: "if “*” is part of the text, quote the whole value",
  }),
});

export const aliasOfItself = defineFinding({
  code: "yaml/alias",
  severity: "error",
  message: sentence({ zh: "“*{name}”引用了包含它自己的内容", en: "“*{name}” refers to something that contains it" }),
});

export const tooManyAliases = defineFinding({
  code: "yaml/alias",
  severity: "error",
  message: sentence({
    zh: "“*”引用展开后超过 {limit} 个值",
    en: "the “*” references add up to more than {limit} values",
  }),
});

export const unusedAnchor = defineFinding({
  code: "yaml/anchor",
  severity: "error",
  message: sentence({
    zh: "“&{name}”是 YAML 的命名标记，不会成为文字",
    en: "“&{name}” is a YAML name for what follows, it does not become text",
  }),
  help: sentence({
    zh: "如果“&”是文字的一部分，请给整个值加引号",
    en: "if “&” is part of the text, quote the whole value",
  }),
});

export const notMergeable = defineFinding({
  code: "yaml/merge",
  severity: "error",
  message: sentence({
    zh: "“<<”后面应为一组“键: 值”的引用",
    en: "“<<” should be followed by a reference to a mapping",
  }),
});

export const commaInFlow = defineFinding({
  code: "yaml/comma-in-braces",
  severity: "error",
  message: sentence({
    zh: "花括号里的逗号会把数字“{number}”拆开",
    en: "in braces the commas split the number “{number}”",
  }),
  help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
});

export const fullWidthComma = defineFinding({
  code: "yaml/full-width-comma",
  severity: "warning",
  message: sentence({
    zh: "方括号里的“{comma}”不分隔列表项，这里读作一项",
    en: "“{comma}” does not separate the items in brackets, this is read as one",
  }),
  help: sentence({ zh: "多项请用半角逗号加空格“, ”分隔", en: "separate items with a plain comma and a space" }),
});

export const keyInText = defineFinding({
  code: "yaml/full-width-colon",
  severity: "warning",
  message: sentence({
    zh: "这一行像是“键: 值”，却成了上面文字的一部分",
    en: "this line looks like “key: value” but became part of the text above",
  }),
  help: sentence({
    zh: "如果是键，请与上面的键左对齐，并用半角冒号加空格“: ”",
    en: "if it is a key, align it with the key above and write a plain colon and a space",
  }),
});

export const itemInText = defineFinding({
  code: "yaml/indent",
  severity: "warning",
  message: sentence({
    zh: "这一行像是列表的一项，却成了上面文字的一部分",
    en: "this line looks like an item of a list but became part of the text above",
  }),
  help: sentence({ zh: "列表的各项要左对齐", en: "align the items of a list on the left" }),
});

export const commentCutsText = defineFinding({
  code: "yaml/comment-cuts-text",
  severity: "warning",
  message: sentence({
    zh: "从“#”起是注释，值只到“{kept}”",
    en: "from “#” on this is a comment, the value ends with “{kept}”",
  }),
  help: sentence({
    zh: "如果“#”是文字的一部分，请给整个值加引号；如果是注释，请在“#”后加空格",
    en: "if “#” is part of the text, quote the whole value; if it begins a comment, put a space behind it",
  }),
});

export const commentTakesAll = defineFinding({
  code: "yaml/comment-cuts-text",
  severity: "error",
  message: sentence({
    zh: "“{text}”以“#”开头，是注释，不是值",
    en: "“{text}” starts with “#”, so it is a comment and no value",
  }),
  help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
});

export const numberLosesDigits = defineFinding({
  code: "form/number-loses-digits",
  severity: "error",
  message: sentence({
    zh: "“{source}”没有引号，YAML 会读作数字 {value}",
    en: "“{source}” has no quotes, so YAML reads it as the number {value}",
  }),
  help: sentence({
    zh: "如果是编号或电话，请加引号：{quoted}；如果是数量，请写成普通数字",
    en: "quote it where it is a code or a phone number: {quoted}; write an amount as a plain number",
  }),
});

export const noSuchDate = defineFinding({
  code: "form/no-such-date",
  severity: "error",
  message: sentence({ zh: "日历上没有“{date}”这一天", en: "“{date}” is not a day of the calendar" }),
});
