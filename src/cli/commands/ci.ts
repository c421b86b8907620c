import type { Text } from "../../base/language.ts";
import { type Context, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { choiceArgument, choose } from "../options/choose.ts";
import type { DefineCommand } from "./define-command.ts";
import { saveAs } from "./messages.ts";

/** Where each service looks for the file that says what to run, and the ready one of this package. */
export const SERVICES = {
  github: { file: "examples/ci/github.yml", place: ".github/workflows/perf.yml" },
  gitlab: { file: "examples/ci/gitlab.yml", place: ".gitlab-ci.yml" },
  gitee: { file: "examples/ci/gitee.yml", place: ".workflow/perf.yml" },
  jenkins: { file: "examples/ci/Jenkinsfile", place: "Jenkinsfile" },
} as const;

const NAMES = ["github", "gitlab", "gitee", "jenkins"] as const satisfies readonly (keyof typeof SERVICES)[];

const TEXTS = {
  service: { zh: "平台", en: "service" },
  aboutService: { zh: "哪个平台", en: "which service" },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: "perf ci github > .github/workflows/perf.yml",
    about: { zh: "在 GitHub 上校验每次改动", en: "check every change on GitHub" },
  },
];

export const defineCi: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .addArgument(choiceArgument(TEXTS.service[language], TEXTS.aboutService[language], NAMES))
    .action(async (service: string) => context.finish(await print(service, context)));
};

async function print(word: string, context: Context): Promise<ExitCode> {
  const service = choose(word, NAMES, context);
  if (service === undefined) return ExitCode.unusable;
  const { file, place } = SERVICES[service];
  context.io.print(new TextDecoder().decode(await context.io.readOwnFile(file)));
  // Only a person needs telling, and only a person sees both streams.
  if (context.io.terminal.isTTY) remark(context, saveAs({ place }));
  return ExitCode.ok;
}
