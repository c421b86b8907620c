import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** Values that YAML reads otherwise than they were meant: signs, quotes, brackets, references and comments. */
export const yamlValueFindings = {
  invisibleCharacter: defineCode("yaml/invisible-character", {
    title: { zh: "值里有不可见字符", en: "invisible character in a value" },
    explanation: {
      zh: "软连字符、零宽字符和文字方向标记看不见，却是文字的一部分：显示的数可能不是读到的数，名称看着相同也对不上。多半是从网页或 PDF 复制带来的，请删去后重新输入。",
      en: "Soft hyphens, characters without width and marks of direction cannot be seen and are part of the text all the same: a number may look like another one, and names that look alike do not match. Most come with what is copied from web pages or PDF; type the value anew.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "值里有不可见字符 {code}，看到的可能不是读到的",
          en: "the value has the invisible character {code}; what is seen may not be what is read",
        }),
        help: sentence({ zh: "请删去这个值，重新输入", en: "remove the value and type it anew" }),
      },
    },
  }),
  unquotedValue: defineCode("yaml/unquoted-value", {
    title: { zh: "以语法符号开头的值没有引号", en: "value that starts with a sign of YAML" },
    explanation: {
      zh: "> | % @ [ ] { } & * ! - 等开头的值，YAML 当作语法：>95、%95、[2023]号、*重点*。给整个值加引号。",
      en: "Values that start with > | % @ [ ] { } & * ! or - are syntax to YAML: >95, %95, [2023]号. Quote the whole value.",
    },
    binding: true,
    wordings: {
      startsWithSign: {
        severity: "error",
        message: sentence({
          zh: "“{value}”以“{character}”开头，YAML 会把它当作语法符号",
          en: "“{value}” starts with “{character}”, which YAML takes for syntax",
        }),
        help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
      },
      percentFirst: {
        severity: "error",
        message: sentence({
          zh: "“{value}”以“%”开头，YAML 会把它当作语法符号",
          en: "“{value}” starts with “%”, which YAML takes for syntax",
        }),
        help: sentence({ zh: "百分号写在数字后面：{meant}", en: "write the percent sign behind the number: {meant}" }),
      },
      quoteInQuotes: {
        severity: "error",
        message: sentence({
          zh: "引号 {quote} 里面又有引号 {quote}，值到第二个就结束了",
          en: "there are quotes {quote} inside of quotes {quote}, the value ends at the second",
        }),
        help: sentence({ zh: "里面请用中文引号：{meant}", en: "use Chinese quotes inside: {meant}" }),
      },
      loneSign: {
        severity: "error",
        message: sentence({ zh: "单独的“{value}”会被 YAML 当作语法符号", en: "a lone “{value}” is syntax to YAML" }),
        help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
      },
    },
  }),
  colonInValue: defineCode("yaml/colon-in-value", {
    title: { zh: "值里有冒号加空格", en: "colon and space in a value" },
    explanation: {
      zh: "值里的“: ”会被当作又一个键。给整个值加引号，或用全角冒号。",
      en: "A “: ” inside a value looks like another key. Quote the whole value.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "值“{value}”里有半角冒号加空格，YAML 会把它当作键",
          en: "the value “{value}” has a colon and a space, which YAML takes for a key",
        }),
        help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
      },
    },
  }),
  badEscape: defineCode("yaml/bad-escape", {
    title: { zh: "双引号里的反斜杠", en: "backslash in double quotes" },
    explanation: {
      zh: "双引号里的“\\”表示转义。写成“\\\\”，或改用单引号。",
      en: "In double quotes “\\” begins an escape. Write “\\\\”, or use single quotes.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "双引号里的“\\”表示转义，此处不是合法的转义",
          en: "“\\” in double quotes begins an escape, and this is none",
        }),
        help: sentence({ zh: "请写成“\\\\”，或改用单引号", en: "write “\\\\”, or use single quotes" }),
      },
    },
  }),
  openQuote: defineCode("yaml/open-quote", {
    title: { zh: "引号没有结束", en: "quote that is not closed" },
    explanation: {
      zh: "引号开了没有关，后面的内容都成了文字。中文引号“”不能代替半角引号。",
      en: "A quote is opened and not closed, so what follows is text. Chinese quotes do not close a plain one.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "引号 {quote} 没有在本行结束", en: "the quote {quote} is not closed on its line" }),
      },
    },
  }),
  openBracket: defineCode("yaml/open-bracket", {
    title: { zh: "括号没有结束", en: "bracket that is not closed" },
    explanation: {
      zh: "“[”或“{”开了没有关。如果括号是文字的一部分，给整个值加引号。",
      en: "A “[” or “{” is opened and not closed. Where it is part of the text, quote the whole value.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "括号“{bracket}”没有结束", en: "the bracket “{bracket}” is not closed" }),
      },
    },
  }),
  missingComma: defineCode("yaml/missing-comma", {
    title: { zh: "花括号里缺少逗号", en: "missing comma in braces" },
    explanation: {
      zh: "写在 { } 或 [ ] 里的各项（如 JSON）之间要有半角逗号。",
      en: "Entries in { } or [ ], as JSON has them, are separated by commas.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "这一项后面缺少逗号“,”", en: "there is no comma behind this entry" }),
      },
    },
  }),
  commaInBraces: defineCode("yaml/comma-in-braces", {
    title: { zh: "花括号里带千分位的数", en: "thousand separators in braces" },
    explanation: {
      zh: "{total: 28,036,202.00} 里的逗号会把数拆开，只剩 28。给数加引号，或不写千分位。",
      en: "In {total: 28,036,202.00} the commas split the number and leave 28. Quote it, or write it without separators.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "花括号里的逗号会把数字“{number}”拆开",
          en: "in braces the commas split the number “{number}”",
        }),
        help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
      },
    },
  }),
  fullWidthComma: defineCode("yaml/full-width-comma", {
    title: { zh: "全角逗号", en: "full-width comma" },
    explanation: {
      zh: "[甲，乙] 是一项，不是两项；两个键之间的全角逗号则使后面的内容无法识别。各项用半角逗号加空格分隔。",
      en: "[甲，乙] is one item, not two; and between two keys a full-width comma keeps what follows from being read. Separate items with a plain comma and a space.",
    },
    binding: true,
    wordings: {
      between: {
        severity: "error",
        message: sentence({ zh: "“，”是全角逗号，应为半角逗号“,”", en: "“，” is a full-width comma, expected “,”" }),
      },
      inBrackets: {
        severity: "warning",
        message: sentence({
          zh: "方括号里的“{comma}”不分隔列表项，这里读作一项",
          en: "“{comma}” does not separate the items in brackets, this is read as one",
        }),
        help: sentence({ zh: "多项请用半角逗号加空格“, ”分隔", en: "separate items with a plain comma and a space" }),
      },
    },
  }),
  alias: defineCode("yaml/alias", {
    title: { zh: "“*”引用有问题", en: "“*” reference that does not work" },
    explanation: {
      zh: "值以“*”开头是 YAML 的引用：前面没有同名的“&”，引用了自己，或展开后过大。“*”是文字的，给整个值加引号。",
      en: "A value that starts with “*” is a reference: there is no “&” of that name, it contains itself, or it grows too large. Where “*” is text, quote the whole value.",
    },
    binding: true,
    wordings: {
      unknown: {
        severity: "error",
        message: sentence({
          zh: "“*{name}”是 YAML 的引用，但前面没有“&{name}”",
          en: "“*{name}” is a YAML reference, but there is no “&{name}” before it",
        }),
        help: sentence({
          zh: "如果“*”是文字的一部分，请给整个值加引号",
          en: "if “*” is part of the text, quote the whole value",
        }),
      },
      ofItself: {
        severity: "error",
        message: sentence({
          zh: "“*{name}”引用了包含它自己的内容",
          en: "“*{name}” refers to something that contains it",
        }),
      },
      tooMany: {
        severity: "error",
        message: sentence({
          zh: "“*”引用展开后超过 {limit} 个值",
          en: "the “*” references add up to more than {limit} values",
        }),
      },
    },
  }),
  anchor: defineCode("yaml/anchor", {
    title: { zh: "“&”命名没有用到", en: "“&” name that nothing uses" },
    explanation: {
      zh: "值以“&”开头是 YAML 的命名，不会成为文字；这里没有人引用它。“&”是文字的，给整个值加引号。",
      en: "A value that starts with “&” is a name in YAML and does not become text; nothing refers to this one. Where “&” is text, quote the whole value.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“&{name}”是 YAML 的命名标记，不会成为文字",
          en: "“&{name}” is a YAML name for what follows, it does not become text",
        }),
        help: sentence({
          zh: "如果“&”是文字的一部分，请给整个值加引号",
          en: "if “&” is part of the text, quote the whole value",
        }),
      },
    },
  }),
  merge: defineCode("yaml/merge", {
    title: { zh: "“<<”后面不是一组“键: 值”", en: "“<<” without a mapping" },
    explanation: {
      zh: "“<<”把另一处的一组“键: 值”并进来，后面只能是它的引用。",
      en: "“<<” merges another mapping into this one; only a reference to a mapping may follow.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“<<”后面应为一组“键: 值”的引用",
          en: "“<<” should be followed by a reference to a mapping",
        }),
      },
    },
  }),
  commentCutsText: defineCode("yaml/comment-cuts-text", {
    title: { zh: "“#”把文字截断", en: "“#” that cuts a text" },
    explanation: {
      zh: "空格加“#”之后是注释，不属于值。“#”是文字的，给整个值加引号；确是注释的，在“#”后加空格。",
      en: "What follows a space and “#” is a comment and no part of the value. Where “#” is text, quote the whole value; where it begins a comment, put a space behind it.",
    },
    binding: true,
    wordings: {
      cutsPart: {
        severity: "warning",
        message: sentence({
          zh: "从“#”起是注释，值只到“{kept}”",
          en: "from “#” on this is a comment, the value ends with “{kept}”",
        }),
        help: sentence({
          zh: "如果“#”是文字的一部分，请给整个值加引号；如果是注释，请在“#”后加空格",
          en: "if “#” is part of the text, quote the whole value; if it begins a comment, put a space behind it",
        }),
      },
      takesAll: {
        severity: "error",
        message: sentence({
          zh: "“{text}”以“#”开头，是注释，不是值",
          en: "“{text}” starts with “#”, so it is a comment and no value",
        }),
        help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
      },
    },
  }),
};

/** Plain values that YAML would change. */
export const plainValueFindings = {
  numberLosesDigits: defineCode("form/number-loses-digits", {
    title: { zh: "没有引号的编号或电话", en: "code or phone number without quotes" },
    explanation: {
      zh: "没有引号的 007、081599840、1e3 会被 YAML 读成 7、81599840、1000。编号和电话加引号，数量写成普通数字。",
      en: "Without quotes YAML reads 007, 081599840 and 1e3 as 7, 81599840 and 1000. Quote codes and phone numbers; write amounts as plain numbers.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{source}”没有引号，YAML 会读作数字 {value}",
          en: "“{source}” has no quotes, so YAML reads it as the number {value}",
        }),
        help: sentence({
          zh: "如果是编号或电话，请加引号：{quoted}；如果是数量，请写成普通数字",
          en: "quote it where it is a code or a phone number: {quoted}; write an amount as a plain number",
        }),
      },
    },
  }),
  noSuchDate: defineCode("form/no-such-date", {
    title: { zh: "日历上没有的日期", en: "date that is not in the calendar" },
    explanation: {
      zh: "写法对，但日历上没有这一天，如 2023-02-30。",
      en: "It is written like a date, but there is no such day, as in 2023-02-30.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "日历上没有“{date}”这一天", en: "“{date}” is not a day of the calendar" }),
      },
    },
  }),
};
