import { sentence, type Text } from "../../language.ts";
import { defineFinding } from "../define-finding.ts";

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
    zh: "“{key}”后面是全角冒号“：”，应为半角冒号加空格“: ”",
    en: "“{key}” is followed by the full-width colon “：”, expected “: ”",
  }),
});

export const colonWithoutSpace = defineFinding({
  code: "yaml/colon-without-space",
  severity: "error",
  message: sentence({ zh: "“{key}:”后面缺少空格", en: "there is no space behind “{key}:”" }),
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
