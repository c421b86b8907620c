import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

export const WHAT = {
  office: { zh: " Office 文件（.xlsx、.docx 等）", en: "an Office file (.xlsx, .docx or the like)" },
  web: { zh: "网页（程序有时存成 .xls 或 .doc）", en: "a web page (programs save them as .xls or .doc, too)" },
  pdf: { zh: " PDF 文件", en: "a PDF file" },
  binary: { zh: "二进制文件（含空字节）", en: "a binary file (it has NUL bytes)" },
};

/** Bytes that are no UTF-8 text. */
export const encodingFindings = {
  gb18030: defineCode("encoding/gb18030", {
    title: { zh: "文件编码是 GB18030（GBK）", en: "file in GB18030 (GBK)" },
    explanation: {
      zh: "旧版 WPS、Excel 和记事本常存成 GBK。表（YAML）只读 UTF-8，以免不同机器读出不同的字；实际值（CSV）两种编码都读。在编辑器中另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8。",
      en: "Older versions of WPS, Excel and Notepad save GBK. Forms (YAML) are read as UTF-8 only, so that every machine reads the same characters; actuals (CSV) may have either. Save the file as UTF-8, or run iconv -f GB18030 -t UTF-8.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "文件编码是 GB18030（GBK），应为 UTF-8",
          en: "the file is encoded in GB18030 (GBK), expected UTF-8",
        }),
        help: sentence({
          zh: "请在编辑器中另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8",
          en: "save it as UTF-8 in your editor, or run iconv -f GB18030 -t UTF-8",
        }),
      },
    },
  }),
  notGb18030: defineCode("encoding/not-gb18030", {
    title: { zh: "文件编码不是 GB18030", en: "file not in GB18030" },
    explanation: {
      zh: "用 --encoding gb18030 指定了编码，文件里却有这种编码没有的字节。去掉这个选项，程序会自己识别。",
      en: "--encoding gb18030 named the encoding, but the file has bytes that it does not know. Leave the option out, and the encoding is found out.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "文件编码不是指定的 GB18030（GBK）",
          en: "the file is not encoded in GB18030 (GBK), as was named",
        }),
        help: sentence({
          zh: "去掉 --encoding，让程序识别编码",
          en: "leave out --encoding to have the encoding found out",
        }),
      },
    },
  }),
  utf16: defineCode("encoding/utf-16", {
    title: { zh: "文件编码是 UTF-16", en: "file in UTF-16" },
    explanation: {
      zh: "记事本的“Unicode”就是 UTF-16。请另存为“UTF-8”。",
      en: "What Notepad calls “Unicode” is UTF-16. Save the file as “UTF-8”.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件编码是 UTF-16，应为 UTF-8", en: "the file is encoded in UTF-16, expected UTF-8" }),
        help: sentence({
          zh: "请在编辑器中另存为 UTF-8；记事本中称为“UTF-8”，不是“Unicode”",
          en: "save it as UTF-8 in your editor; Notepad calls UTF-16 “Unicode”",
        }),
      },
    },
  }),
  invalidUtf8: defineCode("encoding/invalid-utf8", {
    title: { zh: "不是 UTF-8 的字节", en: "bytes that are no UTF-8" },
    explanation: {
      zh: "文件大部分是 UTF-8，此处却不是：多半是两种编码的内容拼在了一起，或传输中损坏。从原文件重新保存。",
      en: "Most of the file is UTF-8, but not this: two encodings were pasted together, or the file was damaged on its way. Save it once more from the original.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "此处的字节不是 UTF-8，文件可能已损坏",
          en: "the bytes here are not UTF-8, the file may be damaged",
        }),
      },
    },
  }),
  lostCharacter: defineCode("encoding/lost-character", {
    title: { zh: "转换编码时丢失的文字", en: "text lost in a conversion" },
    explanation: {
      zh: "“\uFFFD”表示原来的字已经丢了，从这个文件里找不回来。请从原文件重新转换。",
      en: "“\uFFFD” stands where text was lost, and this file does not have it any more. Convert the original file once more.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "此处的文字在转换编码时丢失，成了“\uFFFD”（全文共 {count} 处）",
          en: "text was lost here when the encoding was changed and became “\uFFFD” ({count} in the file)",
        }),
        help: sentence({ zh: "请从原文件重新转换", en: "convert the original file once more" }),
      },
    },
  }),
  notText: defineCode("encoding/not-text", {
    title: { zh: "不是文本文件", en: "not a text file" },
    explanation: {
      zh: "给的是 Office 文件、网页、PDF 或其他二进制文件。这里只读文本：表写成 YAML；实际值可以是 CSV 或 Excel。Word、Excel、网页和 PDF 中的表，用 perf import 写成 YAML。",
      en: "The file is of Office, a web page, a PDF or another binary file. Only text is read here: forms as YAML. Actuals may be CSV or Excel. perf import writes the form in a Word, Excel or PDF file or a web page as YAML.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "这是{what}，不是文本文件", en: "this is {what}, not a text file" }),
      },
      /** A form may well be in it. */
      document: {
        severity: "error",
        message: sentence({ zh: "这是{what}，不是文本文件", en: "this is {what}, not a text file" }),
        help: sentence({
          zh: "其中有目标表的，先写成 YAML：perf import {file}",
          en: "if there is a form in it, write it as YAML first: perf import {file}",
        }),
      },
    },
  }),
};
