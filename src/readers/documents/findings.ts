import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const saveAsDocx = sentence({
  zh: "用 Word 或 WPS 打开，另存为 .docx",
  en: "open it in Word or WPS and save it as .docx",
});

/** What keeps an office file from being read. */
export const documentFindings = {
  empty: defineCode("document/empty", {
    title: { zh: "空文件", en: "empty file" },
    explanation: {
      zh: "文件没有内容，多半是下载或复制没有完成。重新取一份。",
      en: "The file has no content; a download or a copy probably did not end. Get it once more.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件是空的", en: "the file is empty" }),
        help: sentence({ zh: "重新下载或另存一份", en: "download or save it once more" }),
      },
    },
  }),
  encrypted: defineCode("document/encrypted", {
    title: { zh: "文件有密码", en: "file with a password" },
    explanation: {
      zh: "有密码的文件只有原来的软件能打开。请另存为没有密码的文件。",
      en: "Only its own program can open a file that has a password. Save it without one.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件有密码，无法读取", en: "the file has a password and cannot be read" }),
        help: sentence({ zh: "打开后取消密码，另存一份", en: "open it, remove the password and save it" }),
      },
    },
  }),
  damaged: defineCode("document/damaged", {
    title: { zh: "损坏的文件", en: "damaged file" },
    explanation: {
      zh: "文件不完整，或内容与格式不符，多半在传输中损坏。从原文件重新保存。",
      en: "The file is not complete, or its content breaks its format, usually because it was damaged on its way. Save the original once more.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件已损坏：{what}", en: "the file is damaged: {what}" }),
        help: sentence({ zh: "重新下载，或从原文件另存一份", en: "download it once more, or save the original again" }),
      },
    },
  }),
  unknown: defineCode("document/unknown", {
    title: { zh: "不能导入的文件", en: "file that cannot be imported" },
    explanation: {
      zh: "导入读取 Word（.docx）、Excel（.xlsx、.xls、.et、.ods）、网页、PDF 和文本。文件按内容识别，与扩展名无关。",
      en: "Word (.docx), Excel (.xlsx, .xls, .et, .ods), web pages, PDF and text are imported. What a file is depends on its content, not on its name.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "这是{what}，不是可以导入的文件", en: "this is {what}, which cannot be imported" }),
        help: sentence({
          zh: "给出 .docx、.xlsx、.xls、.et、.ods、网页、PDF 或文本文件",
          en: "give a .docx, .xlsx, .xls, .et, .ods, web page, PDF or text file",
        }),
      },
    },
  }),
  tooLarge: defineCode("document/too-large", {
    title: { zh: "太大的文件", en: "file that is too large" },
    explanation: {
      zh: "目标表没有这么大：展开后超过限度的文件多半不是表，或是有意做成的。只留下需要的表，另存一份。",
      en: "No form is that large: a file beyond the limit is none, or was made to fill the memory. Keep only the form and save it.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "文件展开后太大，不予读取",
          en: "the file is too large once unpacked, it is not read",
        }),
        help: sentence({ zh: "只留下目标表，另存一份", en: "keep only the form and save it" }),
      },
    },
  }),
  oldWord: defineCode("document/old-word", {
    title: { zh: "Word 97–2003 文件", en: "Word 97–2003 file" },
    explanation: {
      zh: ".doc 是 Word 97–2003 的格式，这里不直接读取。另存为 .docx；装有 LibreOffice 的，也可以加 --via libreoffice。",
      en: "A .doc is of Word 97–2003 and is not read here. Save it as .docx, or give --via libreoffice where LibreOffice is installed.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "这是 Word 97–2003 文件（.doc）", en: "this is a Word 97–2003 file (.doc)" }),
        help: sentence({
          zh: "另存为 .docx；装有 LibreOffice 的，也可以加 --via libreoffice",
          en: "save it as .docx, or give --via libreoffice where LibreOffice is installed",
        }),
      },
    },
  }),
  scan: defineCode("document/scan", {
    title: { zh: "扫描件", en: "scanned document" },
    explanation: {
      zh: "PDF 里只有图片，没有文字层。请取电子版，或先做文字识别（OCR）并核对。",
      en: "The PDF holds pictures and no text. Get the electronic original, or have the text recognised (OCR) and check it.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "PDF 没有文字层，是扫描件", en: "the PDF has no text, it is a scan" }),
        help: sentence({
          zh: "请取电子版（.docx、.xlsx），或先做文字识别（OCR）",
          en: "get the electronic original (.docx, .xlsx), or have the text recognised (OCR) first",
        }),
      },
    },
  }),
  fonts: defineCode("document/fonts", {
    title: { zh: "读不出文字的 PDF", en: "PDF whose text cannot be read" },
    explanation: {
      zh: "PDF 里有文字，但字体没有说明每个字形是哪个字，因此读不出来。请取电子版，或打印成图片后做文字识别。",
      en: "The PDF has text, but its fonts do not tell which character each shape is. Get the electronic original, or have the text recognised from a picture.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "PDF 的字体没有文字编码，读不出文字",
          en: "the fonts of the PDF do not tell its characters",
        }),
        help: sentence({
          zh: "请取电子版（.docx、.xlsx），或先做文字识别（OCR）",
          en: "get the electronic original (.docx, .xlsx), or have the text recognised (OCR) first",
        }),
      },
    },
  }),
  noOffice: defineCode("document/no-libreoffice", {
    title: { zh: "LibreOffice 没有转换成功", en: "LibreOffice did not convert the file" },
    explanation: {
      zh: "--via libreoffice 用本机的 LibreOffice（命令 soffice）转换文件。没有安装，或文件打不开时，请另存为 .docx。",
      en: "--via libreoffice has the LibreOffice of this machine (the command soffice) convert the file. Where there is none, or it cannot open the file, save it as .docx.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "LibreOffice 没有转换成功：{reason}",
          en: "LibreOffice did not convert the file: {reason}",
        }),
        help: saveAsDocx,
      },
    },
  }),
};
