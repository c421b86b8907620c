import { defineFinding } from "../../base/finding-code.ts";
import { sentence } from "../../base/language.ts";

export const isGb18030 = defineFinding({
  code: "encoding/gb18030",
  severity: "error",
  message: sentence({
    zh: "文件编码是 GB18030（GBK），应为 UTF-8",
    en: "the file is encoded in GB18030 (GBK), expected UTF-8",
  }),
  help: sentence({
    zh: "请在编辑器中另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8",
    en: "save it as UTF-8 in your editor, or run iconv -f GB18030 -t UTF-8",
  }),
});

export const isNotGb18030 = defineFinding({
  code: "encoding/not-gb18030",
  severity: "error",
  message: sentence({
    zh: "文件编码不是指定的 GB18030（GBK）",
    en: "the file is not encoded in GB18030 (GBK), as was named",
  }),
  help: sentence({ zh: "去掉 --encoding，让程序识别编码", en: "leave out --encoding to have the encoding found out" }),
});

export const isUtf16 = defineFinding({
  code: "encoding/utf-16",
  severity: "error",
  message: sentence({ zh: "文件编码是 UTF-16，应为 UTF-8", en: "the file is encoded in UTF-16, expected UTF-8" }),
  help: sentence({
    zh: "请在编辑器中另存为 UTF-8；记事本中称为“UTF-8”，不是“Unicode”",
    en: "save it as UTF-8 in your editor; Notepad calls UTF-16 “Unicode”",
  }),
});

export const isInvalidUtf8 = defineFinding({
  code: "encoding/invalid-utf8",
  severity: "error",
  message: sentence({
    zh: "此处的字节不是 UTF-8，文件可能已损坏",
    en: "the bytes here are not UTF-8, the file may be damaged",
  }),
});

export const lostCharacter = defineFinding({
  code: "encoding/lost-character",
  severity: "error",
  message: sentence({
    zh: "此处的文字在转换编码时丢失，成了“\uFFFD”（全文共 {count} 处）",
    en: "text was lost here when the encoding was changed and became “\uFFFD” ({count} in the file)",
  }),
  help: sentence({ zh: "请从原文件重新转换", en: "convert the original file once more" }),
});

export const notText = defineFinding({
  code: "encoding/not-text",
  severity: "error",
  message: sentence({ zh: "这是{what}，不是文本文件", en: "this is {what}, not a text file" }),
});

export const WHAT = {
  office: { zh: " Office 文件（.xlsx、.docx 等）", en: "an Office file (.xlsx, .docx or the like)" },
  pdf: { zh: " PDF 文件", en: "a PDF file" },
  binary: { zh: "二进制文件（含空字节）", en: "a binary file (it has NUL bytes)" },
};
