import { defineFinding } from "../../base/finding-code.ts";
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
