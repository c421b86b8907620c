import { addExamples, type Example } from "../options/add-examples.ts";
import { addValidateOptions } from "../options/validate-options.ts";
import { validateForms } from "../validate/validate-forms.ts";
import type { DefineCommand } from "./define-command.ts";

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf validate 目标表/", en: "perf validate forms/" },
    about: { zh: "校验目录中的全部表", en: "check all forms of a folder" },
  },
  {
    line: { zh: "perf validate 目标表.yaml --fix --dry-run", en: "perf validate form.yaml --fix --dry-run" },
    about: { zh: "看看能自动改正什么；去掉 --dry-run 就改", en: "see what can be mended; without --dry-run it is" },
  },
  {
    line: "perf validate . --changed=origin/main --format github",
    about: {
      zh: "在 CI 中只校验改动过的表，把问题标在行上",
      en: "in CI: only the forms that were changed, findings as annotations",
    },
  },
  {
    line: {
      zh: "perf validate 目标表/ --baseline 已知问题.json --update-baseline",
      en: "perf validate forms/ --baseline known.json --update-baseline",
    },
    about: {
      zh: "记下目前的问题，以后用 --baseline 只报告新的",
      en: "note what there is; from then on --baseline reports what is new",
    },
  },
];

export const defineValidate: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  addValidateOptions(command, context).action(async (words: readonly string[]) => {
    context.finish(await validateForms(words, command.optsWithGlobals(), context));
  });
};
