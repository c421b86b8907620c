import { type CodeFacts, defineFinding } from "../../base/finding-code.ts";
import { sentence, type Text } from "../../base/language.ts";

export const emptyDocument = defineFinding({
  code: "shape/empty-document",
  severity: "error",
  message: sentence({ zh: "文件是空的，没有表的内容", en: "the file is empty, expected a form" }),
});

export const tooLarge = defineFinding({
  code: "yaml/too-large",
  severity: "error",
  message: sentence({
    zh: "文件有 {size} MB，超过上限 {limit} MB",
    en: "the file has {size} MB, the limit is {limit} MB",
  }),
});

export const tooDeep = defineFinding({
  code: "yaml/too-deep",
  severity: "error",
  message: sentence({
    zh: "此处嵌套过深，表格只需几层",
    en: "nesting is too deep here, a form needs only a few levels",
  }),
});

export const tooLong = defineFinding({
  code: "yaml/too-large",
  severity: "error",
  message: sentence({ zh: "文件内容过多，读到此处为止", en: "the file has too many parts, reading stopped here" }),
});

export const multipleDocuments = defineFinding({
  code: "yaml/multiple-documents",
  severity: "error",
  message: sentence({
    zh: "“---”之后是第二份文档，一个文件只能有一份表",
    en: "a second document begins behind “---”, expected one form per file",
  }),
  help: sentence({
    zh: "请把第二份表移到另一个文件，或删去“---”",
    en: "move it to a file of its own, or remove the “---”",
  }),
});

export const tabIndent = defineFinding({
  code: "yaml/tab-indent",
  severity: "error",
  message: sentence({
    zh: "缩进用了制表符（Tab），应为空格{more}",
    en: "the line is indented with a tab, expected spaces{more}",
  }),
});

export const fullWidthIndent = defineFinding({
  code: "yaml/full-width-indent",
  severity: "error",
  message: sentence({
    zh: "缩进用了全角空格或不可见字符，应为半角空格{more}",
    en: "the line is indented with full-width or invisible characters, expected plain spaces{more}",
  }),
});

export const fullWidthBullet = defineFinding({
  code: "yaml/full-width-bullet",
  severity: "error",
  message: sentence({
    zh: "列表项以“{bullet}”开头，应为半角“-”加空格{more}",
    en: "the list item starts with “{bullet}”, expected “-” and a space{more}",
  }),
});

export const dashWithoutSpace = defineFinding({
  code: "yaml/dash-without-space",
  severity: "error",
  message: sentence({ zh: "“-”后面应有半角空格{more}", en: "“-” should be followed by a plain space{more}" }),
});

export const fullWidthColon = defineFinding({
  code: "yaml/full-width-colon",
  severity: "error",
  message: sentence({
    zh: "“{key}”后面是全角冒号“：”，应为半角冒号加空格“: ”{more}",
    en: "“{key}” is followed by the full-width colon “：”, expected “: ”{more}",
  }),
});

export const colonWithoutSpace = defineFinding({
  code: "yaml/colon-without-space",
  severity: "error",
  message: sentence({ zh: "“{key}:”后面缺少空格{more}", en: "there is no space behind “{key}:”{more}" }),
});

export const foreignSpaceBehindColon = defineFinding({
  code: "yaml/colon-without-space",
  severity: "error",
  message: sentence({
    zh: "“{key}:”后面是全角空格或不间断空格，应为半角空格{more}",
    en: "“{key}:” is followed by a full-width or no-break space, expected a plain one{more}",
  }),
});

export const missingDash = defineFinding({
  code: "yaml/missing-dash",
  severity: "error",
  message: sentence({
    zh: "列表的一项从这里开始，却没有“- ”{more}",
    en: "an item of a list begins here without its “- ”{more}",
  }),
});

export const mergeConflict = defineFinding({
  code: "yaml/merge-conflict",
  severity: "error",
  message: sentence({
    zh: "这里留着未解决的合并冲突{more}",
    en: "here is a merge conflict that was not resolved{more}",
  }),
  help: sentence({
    zh: "请在“=======”上下两种内容中留一种，并删去 <<<<<<<、=======、>>>>>>> 三行",
    en: "keep what is above or below “=======”, and remove the lines <<<<<<<, ======= and >>>>>>>",
  }),
});

export const fence = defineFinding({
  code: "yaml/not-yaml",
  severity: "error",
  message: sentence({
    zh: "“```”是 Markdown 的标记，不属于表",
    en: "“```” is a mark of Markdown and no part of a form",
  }),
});

export const notYaml = defineFinding({
  code: "yaml/not-yaml",
  severity: "error",
  message: sentence({ zh: "这是{what}，不是 YAML 写的表", en: "this is {what}, not a form in YAML" }),
  help: sentence({ zh: "perf init 给出一份可填写的表", en: "perf init prints a form to fill in" }),
});

export const tableRow = defineFinding({
  code: "yaml/not-yaml",
  severity: "error",
  message: sentence({
    zh: "这一行像是粘贴过来的表格的一行，不是“键: 值”",
    en: "this line looks like a row of a pasted table, not like “key: value”",
  }),
  help: sentence({
    zh: "表格里的每一格都要写成“键: 值”，每个指标以“- ”开头；perf init 给出一份可填写的表",
    en: "write each cell as “key: value” and begin each indicator with “- ”; perf init prints a form to fill in",
  }),
});

export const foreignComma = defineFinding({
  code: "yaml/full-width-comma",
  severity: "error",
  message: sentence({ zh: "“，”是全角逗号，应为半角逗号“,”", en: "“，” is a full-width comma, expected “,”" }),
});

export const missingComma = defineFinding({
  code: "yaml/missing-comma",
  severity: "error",
  message: sentence({ zh: "这一项后面缺少逗号“,”", en: "there is no comma behind this entry" }),
});

export const missingColon = defineFinding({
  code: "yaml/missing-colon",
  severity: "error",
  message: sentence({ zh: "“{text}”不是“键: 值”的形式", en: "“{text}” is not of the form “key: value”" }),
  help: sentence({
    zh: "如果它是上一行文字的继续，请比上一行的键多缩进两格",
    en: "if it continues the text above, indent it by two spaces more than the key of that text",
  }),
});

export const unquotedValue = defineFinding({
  code: "yaml/unquoted-value",
  severity: "error",
  message: sentence({
    zh: "“{value}”以“{character}”开头，YAML 会把它当作语法符号",
    en: "“{value}” starts with “{character}”, which YAML takes for syntax",
  }),
  help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
});

export const percentBehind = defineFinding({
  code: "yaml/unquoted-value",
  severity: "error",
  message: sentence({
    zh: "“{value}”以“%”开头，YAML 会把它当作语法符号",
    en: "“{value}” starts with “%”, which YAML takes for syntax",
  }),
  help: sentence({ zh: "百分号写在数字后面：{meant}", en: "write the percent sign behind the number: {meant}" }),
});

export const quoteInQuotes = defineFinding({
  code: "yaml/unquoted-value",
  severity: "error",
  message: sentence({
    zh: "引号 {quote} 里面又有引号 {quote}，值到第二个就结束了",
    en: "there are quotes {quote} inside of quotes {quote}, the value ends at the second",
  }),
  help: sentence({ zh: "里面请用中文引号：{meant}", en: "use Chinese quotes inside: {meant}" }),
});

export const loneSign = defineFinding({
  code: "yaml/unquoted-value",
  severity: "error",
  message: sentence({ zh: "单独的“{value}”会被 YAML 当作语法符号", en: "a lone “{value}” is syntax to YAML" }),
  help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
});

export const colonInValue = defineFinding({
  code: "yaml/colon-in-value",
  severity: "error",
  message: sentence({
    zh: "值“{value}”里有半角冒号加空格，YAML 会把它当作键",
    en: "the value “{value}” has a colon and a space, which YAML takes for a key",
  }),
  help: sentence({ zh: "请给整个值加引号：{quoted}", en: "quote the whole value: {quoted}" }),
});

export const badEscape = defineFinding({
  code: "yaml/bad-escape",
  severity: "error",
  message: sentence({
    zh: "双引号里的“\\”表示转义，此处不是合法的转义",
    en: "“\\” in double quotes begins an escape, and this is none",
  }),
  help: sentence({ zh: "请写成“\\\\”，或改用单引号", en: "write “\\\\”, or use single quotes" }),
});

export const wrongIndent = defineFinding({
  code: "yaml/indent",
  severity: "error",
  message: sentence({ zh: "此行的缩进与同级各行不一致", en: "this line is not indented like the others of its level" }),
  help: sentence({ zh: "同一级的键要左对齐", en: "align the keys of one level on the left" }),
});

export const openQuote = defineFinding({
  code: "yaml/open-quote",
  severity: "error",
  message: sentence({ zh: "引号 {quote} 没有在本行结束", en: "the quote {quote} is not closed on its line" }),
});

export const openBracket = defineFinding({
  code: "yaml/open-bracket",
  severity: "error",
  message: sentence({ zh: "括号“{bracket}”没有结束", en: "the bracket “{bracket}” is not closed" }),
});

export const syntax = defineFinding({
  code: "yaml/syntax",
  severity: "error",
  message: sentence({ zh: "YAML 语法错误：{what}", en: "YAML syntax error: {what}" }),
});

/** "" for one line; otherwise how many more lines share the mistake. */
export function moreLines(count: number): Text {
  return count === 0 ? { zh: "", en: "" } : { zh: `（另有 ${count} 行相同）`, en: ` (${count} more like it)` };
}

/** Mistakes in writing YAML. */
export const yaml = {
  "yaml/syntax": {
    severity: "error",
    title: { zh: "YAML 语法错误", en: "YAML syntax error" },
    explanation: {
      zh: "此处不合 YAML 语法，又不像常见的笔误，所以读到这里为止。看看上一行的引号、括号和缩进。",
      en: "This is no YAML, and no usual slip explains it, so reading ends here. Look at the quotes, brackets and indent of the line above.",
    },
  },
  "yaml/indent": {
    severity: "error",
    title: { zh: "缩进不对", en: "wrong indentation" },
    explanation: {
      zh: "YAML 靠缩进分层：同一层的键左对齐，下一层多两个半角空格，列表各项的“-”对齐。缩进错了，内容就归到别处或并进上一行的文字。",
      en: "YAML nests by indentation: keys of one level align on the left, the next level has two more spaces, the dashes of a list align. With a wrong indent a line belongs elsewhere, or becomes part of the text above.",
    },
  },
  "yaml/tab-indent": {
    severity: "error",
    title: { zh: "用制表符缩进", en: "tab in the indentation" },
    explanation: {
      zh: "YAML 的缩进只能用空格：制表符在各人的编辑器里宽窄不一。perf validate --fix 把每个制表符换成两个空格，改完请看一眼层次。",
      en: "YAML indents with spaces only, since a tab is as wide as each editor likes. perf validate --fix makes each tab two spaces; have a look at the levels afterwards.",
    },
  },
  "yaml/full-width-indent": {
    severity: "error",
    title: { zh: "用全角空格缩进", en: "full-width space in the indentation" },
    explanation: {
      zh: "行首是全角空格、不间断空格或看不见的字符，YAML 把它们当作文字。换成半角空格。",
      en: "The line begins with full-width, no-break or invisible characters, which are text to YAML. Use plain spaces.",
    },
  },
  "yaml/full-width-bullet": {
    severity: "error",
    title: { zh: "列表项的符号不是半角“-”", en: "list item without a plain “-”" },
    explanation: {
      zh: "列表的每一项以半角“-”和一个空格开头；“－”“—”“•”在 YAML 里只是文字。",
      en: "An item of a list begins with “-” and a space; “－”, “—” and “•” are mere text to YAML.",
    },
  },
  "yaml/dash-without-space": {
    severity: "error",
    title: { zh: "“-”后面没有空格", en: "no space behind “-”" },
    explanation: {
      zh: "列表项的“-”后面要有一个半角空格，否则“-”成了文字的一部分。",
      en: "The “-” of a list item needs a space behind it, or it becomes part of the text.",
    },
  },
  "yaml/missing-dash": {
    severity: "error",
    title: { zh: "列表项没有“- ”", en: "list item without its “- ”" },
    explanation: {
      zh: "列表的每一项都以“- ”开头，其余的键与第一个键左对齐。少了“- ”，两项就成了一项，或者整个列表成了一组“键: 值”。",
      en: "Each item of a list begins with “- ”, and its other keys align with the first. Without it two items become one, or the whole list becomes a mapping.",
    },
  },
  "yaml/missing-comma": {
    severity: "error",
    title: { zh: "花括号里缺少逗号", en: "missing comma in braces" },
    explanation: {
      zh: "写在 { } 或 [ ] 里的各项（如 JSON）之间要有半角逗号。",
      en: "Entries in { } or [ ], as JSON has them, are separated by commas.",
    },
  },
  "yaml/merge-conflict": {
    severity: "error",
    title: { zh: "没有解决的合并冲突", en: "merge conflict that was not resolved" },
    explanation: {
      zh: "Git 合并时两边都改了这几行，文件里留下了 <<<<<<<、=======、>>>>>>> 三行标记。留下正确的一种内容，删去标记，再校验一次。",
      en: "Both sides of a merge changed these lines, and Git left its marks <<<<<<<, ======= and >>>>>>> in the file. Keep what is right, remove the marks and validate again.",
    },
  },
  "yaml/not-yaml": {
    severity: "error",
    title: { zh: "不是 YAML", en: "something that is no YAML" },
    explanation: {
      zh: "网页、从 Word 或 Excel 粘贴的表格、Markdown 的“```”都不是 YAML。表格里的每一格要写成“键: 值”，每个指标以“- ”开头；perf init 给出一份可填写的表。",
      en: "A web page, a table pasted from Word or Excel and the “```” of Markdown are no YAML. Write each cell as “key: value” and begin each indicator with “- ”; perf init prints a form to fill in.",
    },
  },
  "yaml/full-width-colon": {
    severity: "error",
    title: { zh: "键后面是全角冒号", en: "full-width colon behind a key" },
    explanation: {
      zh: "键后面要用半角冒号加空格。写成“：”时 YAML 不报错，而是把整行当作一段文字，这一项就悄悄丢了。",
      en: "A key is followed by a plain colon and a space. With “：” YAML does not complain but takes the line for a text, and the entry is silently lost.",
    },
  },
  "yaml/colon-without-space": {
    severity: "error",
    title: { zh: "冒号后面没有空格", en: "no space behind the colon" },
    explanation: {
      zh: "键的冒号后面要有一个半角空格，否则“键:值”整个是一段文字。",
      en: "The colon of a key needs a space behind it, or “key:value” is one text.",
    },
  },
  "yaml/missing-colon": {
    severity: "error",
    title: { zh: "不是“键: 值”的一行", en: "line that is no “key: value”" },
    explanation: {
      zh: "这里应为“键: 值”。如果是上一行文字的继续，比它的键多缩进两格。",
      en: "A “key: value” is expected here. Where the line continues a text, indent it by two spaces more than its key.",
    },
  },
  "yaml/unquoted-value": {
    severity: "error",
    title: { zh: "以语法符号开头的值没有引号", en: "value that starts with a sign of YAML" },
    explanation: {
      zh: "> | % @ [ ] { } & * ! - 等开头的值，YAML 当作语法：>95、%95、[2023]号、*重点*。给整个值加引号。",
      en: "Values that start with > | % @ [ ] { } & * ! or - are syntax to YAML: >95, %95, [2023]号. Quote the whole value.",
    },
  },
  "yaml/colon-in-value": {
    severity: "error",
    title: { zh: "值里有冒号加空格", en: "colon and space in a value" },
    explanation: {
      zh: "值里的“: ”会被当作又一个键。给整个值加引号，或用全角冒号。",
      en: "A “: ” inside a value looks like another key. Quote the whole value.",
    },
  },
  "yaml/bad-escape": {
    severity: "error",
    title: { zh: "双引号里的反斜杠", en: "backslash in double quotes" },
    explanation: {
      zh: "双引号里的“\\”表示转义。写成“\\\\”，或改用单引号。",
      en: "In double quotes “\\” begins an escape. Write “\\\\”, or use single quotes.",
    },
  },
  "yaml/open-quote": {
    severity: "error",
    title: { zh: "引号没有结束", en: "quote that is not closed" },
    explanation: {
      zh: "引号开了没有关，后面的内容都成了文字。中文引号“”不能代替半角引号。",
      en: "A quote is opened and not closed, so what follows is text. Chinese quotes do not close a plain one.",
    },
  },
  "yaml/open-bracket": {
    severity: "error",
    title: { zh: "括号没有结束", en: "bracket that is not closed" },
    explanation: {
      zh: "“[”或“{”开了没有关。如果括号是文字的一部分，给整个值加引号。",
      en: "A “[” or “{” is opened and not closed. Where it is part of the text, quote the whole value.",
    },
  },
  "yaml/duplicate-key": {
    severity: "error",
    title: { zh: "键重复", en: "key that stands twice" },
    explanation: {
      zh: "同一层里一个键只能写一次。几个键一起重复，多半是下一个列表项忘了写“- ”。",
      en: "A key may stand only once in its mapping. Where several repeat, the next item of a list probably lost its “- ”.",
    },
  },
  "yaml/complex-key": {
    severity: "error",
    title: { zh: "键不是文字", en: "key that is no text" },
    explanation: {
      zh: "键应为普通文字，不能是列表或一组“键: 值”。",
      en: "A key is plain text, not a list or a mapping.",
    },
  },
  "yaml/alias": {
    severity: "error",
    title: { zh: "“*”引用有问题", en: "“*” reference that does not work" },
    explanation: {
      zh: "值以“*”开头是 YAML 的引用：前面没有同名的“&”，引用了自己，或展开后过大。“*”是文字的，给整个值加引号。",
      en: "A value that starts with “*” is a reference: there is no “&” of that name, it contains itself, or it grows too large. Where “*” is text, quote the whole value.",
    },
  },
  "yaml/anchor": {
    severity: "error",
    title: { zh: "“&”命名没有用到", en: "“&” name that nothing uses" },
    explanation: {
      zh: "值以“&”开头是 YAML 的命名，不会成为文字；这里没有人引用它。“&”是文字的，给整个值加引号。",
      en: "A value that starts with “&” is a name in YAML and does not become text; nothing refers to this one. Where “&” is text, quote the whole value.",
    },
  },
  "yaml/merge": {
    severity: "error",
    title: { zh: "“<<”后面不是一组“键: 值”", en: "“<<” without a mapping" },
    explanation: {
      zh: "“<<”把另一处的一组“键: 值”并进来，后面只能是它的引用。",
      en: "“<<” merges another mapping into this one; only a reference to a mapping may follow.",
    },
  },
  "yaml/comma-in-braces": {
    severity: "error",
    title: { zh: "花括号里带千分位的数", en: "thousand separators in braces" },
    explanation: {
      zh: "{total: 28,036,202.00} 里的逗号会把数拆开，只剩 28。给数加引号，或不写千分位。",
      en: "In {total: 28,036,202.00} the commas split the number and leave 28. Quote it, or write it without separators.",
    },
  },
  "yaml/full-width-comma": {
    severity: "warning",
    title: { zh: "方括号里的全角逗号", en: "full-width comma in brackets" },
    explanation: {
      zh: "[甲，乙] 是一项，不是两项。多项用半角逗号加空格分隔。",
      en: "[甲，乙] is one item, not two. Separate items with a plain comma and a space.",
    },
  },
  "yaml/comment-cuts-text": {
    severity: "error",
    title: { zh: "“#”把文字截断", en: "“#” that cuts a text" },
    explanation: {
      zh: "空格加“#”之后是注释，不属于值。“#”是文字的，给整个值加引号；确是注释的，在“#”后加空格。",
      en: "What follows a space and “#” is a comment and no part of the value. Where “#” is text, quote the whole value; where it begins a comment, put a space behind it.",
    },
  },
  "yaml/multiple-documents": {
    severity: "error",
    title: { zh: "一个文件里有多份表", en: "several forms in one file" },
    explanation: {
      zh: "“---”之后，或者各键从头再来的地方，是第二份表，不会读。一个文件只写一份表。",
      en: "Behind “---”, or where the keys begin anew, a second form begins, which is not read. Write one form per file.",
    },
  },
  "yaml/too-deep": {
    severity: "error",
    title: { zh: "嵌套过深", en: "nesting too deep" },
    explanation: {
      zh: "表只有几层。几十层的嵌套会拖垮解析程序，所以不读。",
      en: "A form has a few levels. Dozens of them can bring down a parser, so they are not read.",
    },
  },
  "yaml/too-large": {
    severity: "error",
    title: { zh: "文件过大", en: "file too large" },
    explanation: {
      zh: "最大的表也只有几百 KB。超过上限的文件不读，请确认没有给错文件。",
      en: "The largest forms have some hundred kilobytes. A file beyond the limit is not read; make sure it is the right one.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
