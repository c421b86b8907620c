import { addValidateOptions } from "../command-line/validate-options.ts";
import { validateForms } from "../validating/validate-forms.ts";
import type { DefineCommand } from "./define-command.ts";

export const defineValidate: DefineCommand = (command, hall) => {
  addValidateOptions(command, hall).action(async (words: readonly string[]) => {
    hall.finish(await validateForms(words, command.optsWithGlobals(), hall));
  });
};
