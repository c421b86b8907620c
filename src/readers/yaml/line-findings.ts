import { defineCode } from "../../base/define-code.ts";
import { sentence, type Text } from "../../base/language.ts";

/** Lines that are not written as YAML writes them: their indent, their dash, their key and colon. */
export const yamlLineFindings = {
  indent: defineCode("yaml/indent", {
    title: { zh: "缩进不对", en: "wrong indentation" },
    explanation: {
      zh: "YAML 靠缩进分层：同一层的键左对齐，下一层多两个半角空格，列表各项的“-”对齐。缩进错了，内容就归到别处或并进上一行的文字。",
      en: "YAML nests by indentation: keys of one level align on the left, the next level has two more spaces, the dashes of a list align. With a wrong indent a line belongs elsewhere, or becomes part of the text above.",
    },
    binding: true,
    wordings: {
      wrongIndent: {
        severity: "error",
        message: sentence({
          zh: "此行的缩进与同级各行不一致",
          en: "this line is not indented like the others of its level",
        }),
        help: sentence({ zh: "同一级的键要左对齐", en: "align the keys of one level on the left" }),
      },
      itemInText: {
        severity: "warning",
        message: sentence({
          zh: "这一行像是列表的一项，却成了上面文字的一部分",
          en: "this line looks like an item of a list but became part of the text above",
        }),
        help: sentence({ zh: "列表的各项要左对齐", en: "align the items of a list on the left" }),
      },
      lostIndent: {
        severity: "error",
        message: sentence({
          zh: "“{keys}”属于上面的“{parent}”，但没有缩进在它下面",
          en: "“{keys}” should stand under “{parent}” above, but is not indented",
        }),
      },
    },
  }),
  tabIndent: defineCode("yaml/tab-indent", {
    title: { zh: "用制表符缩进", en: "tab in the indentation" },
    explanation: {
      zh: "YAML 的缩进只能用空格：制表符在各人的编辑器里宽窄不一。perf validate --fix 把每个制表符换成两个空格，改完请看一眼层次。",
      en: "YAML indents with spaces only, since a tab is as wide as each editor likes. perf validate --fix makes each tab two spaces; have a look at the levels afterwards.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "缩进用了制表符（Tab），应为空格{more}",
          en: "the line is indented with a tab, expected spaces{more}",
        }),
      },
    },
  }),
  fullWidthIndent: defineCode("yaml/full-width-indent", {
    title: { zh: "用全角空格缩进", en: "full-width space in the indentation" },
    explanation: {
      zh: "行首是全角空格、不间断空格或看不见的字符，YAML 把它们当作文字。换成半角空格。",
      en: "The line begins with full-width, no-break or invisible characters, which are text to YAML. Use plain spaces.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "缩进用了全角空格或不可见字符，应为半角空格{more}",
          en: "the line is indented with full-width or invisible characters, expected plain spaces{more}",
        }),
      },
    },
  }),
  fullWidthBullet: defineCode("yaml/full-width-bullet", {
    title: { zh: "列表项的符号不是半角“-”", en: "list item without a plain “-”" },
    explanation: {
      zh: "列表的每一项以半角“-”和一个空格开头；“－”“—”“•”在 YAML 里只是文字。",
      en: "An item of a list begins with “-” and a space; “－”, “—” and “•” are mere text to YAML.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "列表项以“{bullet}”开头，应为半角“-”加空格{more}",
          en: "the list item starts with “{bullet}”, expected “-” and a space{more}",
        }),
      },
    },
  }),
  dashWithoutSpace: defineCode("yaml/dash-without-space", {
    title: { zh: "“-”后面没有空格", en: "no space behind “-”" },
    explanation: {
      zh: "列表项的“-”后面要有一个半角空格，否则“-”成了文字的一部分。",
      en: "The “-” of a list item needs a space behind it, or it becomes part of the text.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "“-”后面应有半角空格{more}", en: "“-” should be followed by a plain space{more}" }),
      },
    },
  }),
  missingDash: defineCode("yaml/missing-dash", {
    title: { zh: "列表项没有“- ”", en: "list item without its “- ”" },
    explanation: {
      zh: "列表的每一项都以“- ”开头，其余的键与第一个键左对齐。少了“- ”，两项就成了一项，或者整个列表成了一组“键: 值”。",
      en: "Each item of a list begins with “- ”, and its other keys align with the first. Without it two items become one, or the whole list becomes a mapping.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "列表的一项从这里开始，却没有“- ”{more}",
          en: "an item of a list begins here without its “- ”{more}",
        }),
      },
    },
  }),
  fullWidthColon: defineCode("yaml/full-width-colon", {
    title: { zh: "键后面是全角冒号", en: "full-width colon behind a key" },
    explanation: {
      zh: "键后面要用半角冒号加空格。写成“：”时 YAML 不报错，而是把整行当作一段文字，这一项就悄悄丢了。",
      en: "A key is followed by a plain colon and a space. With “：” YAML does not complain but takes the line for a text, and the entry is silently lost.",
    },
    binding: true,
    wordings: {
      behindKey: {
        severity: "error",
        message: sentence({
          zh: "“{key}”后面是全角冒号“：”，应为半角冒号加空格“: ”{more}",
          en: "“{key}” is followed by the full-width colon “：”, expected “: ”{more}",
        }),
      },
      keyInText: {
        severity: "warning",
        message: sentence({
          zh: "这一行像是“键: 值”，却成了上面文字的一部分",
          en: "this line looks like “key: value” but became part of the text above",
        }),
        help: sentence({
          zh: "如果是键，请与上面的键左对齐，并用半角冒号加空格“: ”",
          en: "if it is a key, align it with the key above and write a plain colon and a space",
        }),
      },
    },
  }),
  colonWithoutSpace: defineCode("yaml/colon-without-space", {
    title: { zh: "冒号后面没有空格", en: "no space behind the colon" },
    explanation: {
      zh: "键的冒号后面要有一个半角空格，否则“键:值”整个是一段文字。",
      en: "The colon of a key needs a space behind it, or “key:value” is one text.",
    },
    binding: true,
    wordings: {
      noSpace: {
        severity: "error",
        message: sentence({ zh: "“{key}:”后面缺少空格{more}", en: "there is no space behind “{key}:”{more}" }),
      },
      foreignSpace: {
        severity: "error",
        message: sentence({
          zh: "“{key}:”后面是全角空格或不间断空格，应为半角空格{more}",
          en: "“{key}:” is followed by a full-width or no-break space, expected a plain one{more}",
        }),
      },
    },
  }),
  missingColon: defineCode("yaml/missing-colon", {
    title: { zh: "不是“键: 值”的一行", en: "line that is no “key: value”" },
    explanation: {
      zh: "这里应为“键: 值”。如果是上一行文字的继续，比它的键多缩进两格。",
      en: "A “key: value” is expected here. Where the line continues a text, indent it by two spaces more than its key.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "“{text}”不是“键: 值”的形式", en: "“{text}” is not of the form “key: value”" }),
        help: sentence({
          zh: "如果它是上一行文字的继续，请比上一行的键多缩进两格",
          en: "if it continues the text above, indent it by two spaces more than the key of that text",
        }),
      },
    },
  }),
  mergeConflict: defineCode("yaml/merge-conflict", {
    title: { zh: "没有解决的合并冲突", en: "merge conflict that was not resolved" },
    explanation: {
      zh: "Git 合并时两边都改了这几行，文件里留下了 <<<<<<<、=======、>>>>>>> 三行标记。留下正确的一种内容，删去标记，再校验一次。",
      en: "Both sides of a merge changed these lines, and Git left its marks <<<<<<<, ======= and >>>>>>> in the file. Keep what is right, remove the marks and validate again.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "这里留着未解决的合并冲突{more}",
          en: "here is a merge conflict that was not resolved{more}",
        }),
        help: sentence({
          zh: "请在“=======”上下两种内容中留一种，并删去 <<<<<<<、=======、>>>>>>> 三行",
          en: "keep what is above or below “=======”, and remove the lines <<<<<<<, ======= and >>>>>>>",
        }),
      },
    },
  }),
  notYaml: defineCode("yaml/not-yaml", {
    title: { zh: "不是 YAML", en: "something that is no YAML" },
    explanation: {
      zh: "网页、从 Word 或 Excel 粘贴的表格、Markdown 的“```”都不是 YAML。表格里的每一格要写成“键: 值”，每个指标以“- ”开头；perf init 给出一份可填写的表。",
      en: "A web page, a table pasted from Word or Excel and the “```” of Markdown are no YAML. Write each cell as “key: value” and begin each indicator with “- ”; perf init prints a form to fill in.",
    },
    binding: true,
    wordings: {
      fence: {
        severity: "error",
        message: sentence({
          zh: "“```”是 Markdown 的标记，不属于表",
          en: "“```” is a mark of Markdown and no part of a form",
        }),
      },
      markup: {
        severity: "error",
        message: sentence({ zh: "这是{what}，不是 YAML 写的表", en: "this is {what}, not a form in YAML" }),
        help: sentence({
          zh: "perf import 把网页或文本中的表写成 YAML；perf init 给出一份可填写的表",
          en: "perf import writes the form in a web page or a text as YAML; perf init prints one to fill in",
        }),
      },
      tableRow: {
        severity: "error",
        message: sentence({
          zh: "这一行像是粘贴过来的表格的一行，不是“键: 值”",
          en: "this line looks like a row of a pasted table, not like “key: value”",
        }),
        help: sentence({
          zh: "perf import 把粘贴的表格写成 YAML；自己写时，每一格写成“键: 值”，每个指标以“- ”开头，perf init 给出一份可填写的表",
          en: "perf import writes a pasted table as YAML; by hand, write each cell as “key: value” and begin each indicator with “- ”: perf init prints a form to fill in",
        }),
      },
    },
  }),
};

/** "" for one line; otherwise how many more lines share the mistake. */
export function moreLines(count: number): Text {
  return count === 0 ? { zh: "", en: "" } : { zh: `（另有 ${count} 行相同）`, en: ` (${count} more like it)` };
}
