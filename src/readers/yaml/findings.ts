import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** What is wrong with a YAML document as a whole, or with its keys. */
export const yamlFindings = {
  syntax: defineCode("yaml/syntax", {
    title: { zh: "YAML 语法错误", en: "YAML syntax error" },
    explanation: {
      zh: "此处不合 YAML 语法，又不像常见的笔误，所以读到这里为止。看看上一行的引号、括号和缩进。",
      en: "This is no YAML, and no usual slip explains it, so reading ends here. Look at the quotes, brackets and indent of the line above.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "YAML 语法错误：{what}", en: "YAML syntax error: {what}" }),
      },
    },
  }),
  duplicateKey: defineCode("yaml/duplicate-key", {
    title: { zh: "键重复", en: "key that stands twice" },
    explanation: {
      zh: "同一层里一个键只能写一次。几个键一起重复，多半是下一个列表项忘了写“- ”。",
      en: "A key may stand only once in its mapping. Where several repeat, the next item of a list probably lost its “- ”.",
    },
    binding: true,
    wordings: {
      one: {
        severity: "error",
        message: sentence({
          zh: "键“{key}”重复：第 {first} 行和第 {second} 行",
          en: "the key “{key}” stands twice, on lines {first} and {second}",
        }),
      },
      several: {
        severity: "error",
        message: sentence({
          zh: "从这里起“{keys}”与第 {first} 行起的键重复",
          en: "from here on “{keys}” repeat the keys from line {first} on",
        }),
        help: sentence({
          zh: "如果这里是列表的下一项，请在它的第一个键前加“- ”",
          en: "if the next item of a list begins here, put “- ” before its first key",
        }),
      },
    },
  }),
  complexKey: defineCode("yaml/complex-key", {
    title: { zh: "键不是文字", en: "key that is no text" },
    explanation: {
      zh: "键应为普通文字，不能是列表或一组“键: 值”。",
      en: "A key is plain text, not a list or a mapping.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "键应为普通文字", en: "a key should be plain text" }),
      },
    },
  }),
  multipleDocuments: defineCode("yaml/multiple-documents", {
    title: { zh: "一个文件里有多份表", en: "several forms in one file" },
    explanation: {
      zh: "“---”之后，或者各键从头再来的地方，是第二份表，不会读。一个文件只写一份表。",
      en: "Behind “---”, or where the keys begin anew, a second form begins, which is not read. Write one form per file.",
    },
    binding: true,
    wordings: {
      behindMarker: {
        severity: "error",
        message: sentence({
          zh: "“---”之后是第二份文档，一个文件只能有一份表",
          en: "a second document begins behind “---”, expected one form per file",
        }),
        help: sentence({
          zh: "请把第二份表移到另一个文件，或删去“---”",
          en: "move it to a file of its own, or remove the “---”",
        }),
      },
      secondForm: {
        severity: "error",
        message: sentence({
          zh: "从这里起像是第二份表：“{keys}”与第 {first} 行起的键重复",
          en: "a second form seems to begin here: “{keys}” repeat the keys from line {first} on",
        }),
        help: sentence({
          zh: "一个文件只写一份表，请把第二份移到另一个文件",
          en: "write one form per file; move the second to a file of its own",
        }),
      },
    },
  }),
  tooDeep: defineCode("yaml/too-deep", {
    title: { zh: "嵌套过深", en: "nesting too deep" },
    explanation: {
      zh: "表只有几层。几十层的嵌套会拖垮解析程序，所以不读。",
      en: "A form has a few levels. Dozens of them can bring down a parser, so they are not read.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "此处嵌套过深，表格只需几层",
          en: "nesting is too deep here, a form needs only a few levels",
        }),
      },
    },
  }),
  tooLarge: defineCode("yaml/too-large", {
    title: { zh: "文件过大", en: "file too large" },
    explanation: {
      zh: "最大的表也只有几百 KB。超过上限的文件不读，请确认没有给错文件。",
      en: "The largest forms have some hundred kilobytes. A file beyond the limit is not read; make sure it is the right one.",
    },
    binding: true,
    wordings: {
      tooLarge: {
        severity: "error",
        message: sentence({
          zh: "文件有 {size} MB，超过上限 {limit} MB",
          en: "the file has {size} MB, the limit is {limit} MB",
        }),
      },
      parts: {
        severity: "error",
        message: sentence({
          zh: "文件内容过多，读到此处为止",
          en: "the file has too many parts, reading stopped here",
        }),
      },
    },
  }),
};

/** A document that has nothing in it. */
export const emptyDocumentFindings = {
  emptyDocument: defineCode("shape/empty-document", {
    title: { zh: "文件是空的", en: "empty file" },
    explanation: {
      zh: "文件里只有空白或注释。perf init 给出一份可填写的表。",
      en: "The file has nothing but blanks or comments. perf init gives a form to fill in.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件是空的，没有表的内容", en: "the file is empty, expected a form" }),
      },
    },
  }),
  noForm: defineCode("shape/no-form", {
    title: { zh: "不是表", en: "no form" },
    explanation: {
      zh: "文件里没有一个键是表的字段，多半是给错了文件。表的键见 perf schema form；perf init 给出一份可填写的表。一批文件里混有别的 YAML 时，用 --skip-non-forms 略过它们。",
      en: "No key of the file is a field of a form, so that it is probably another file. perf schema form has the keys of a form, perf init gives one to fill in. --skip-non-forms passes over other YAML files among many.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "文件里没有可识别为表的内容",
          en: "nothing in the file is recognisable as a form",
        }),
      },
    },
  }),
};
