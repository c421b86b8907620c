import { validateForms } from "../validate-forms.ts";
import { addValidateOptions } from "../validate-options.ts";
import type { DefineCommand } from "./index.ts";

export const defineValidate: DefineCommand = (command, hall) => {
  addValidateOptions(command, hall).action(async (words: readonly string[]) => {
    hall.finish(await validateForms(words, command.optsWithGlobals(), hall));
  });
};
