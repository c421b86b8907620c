import { beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { GOOD } from "./support/forms.ts";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

// Every command is loaded, and run by its examples.
vi.setConfig({ testTimeout: 30_000 });

const LANGUAGES = ["zh", "en"] as const;
const INNER = ["policy list", "policy show", "policy check", "config print"];
const ALL = [...commands.map(({ name }) => name), ...INNER];

async function help(command: string, language: string): Promise<string> {
  return (await run([...command.split(" ").filter(Boolean), "--help", "--lang", language])).stdout;
}

/** The lines to copy, as a shell puts them together. */
function examplesIn(text: string): readonly string[] {
  return text
    .replaceAll(/ \\\n +/g, " ")
    .split("\n")
    .flatMap((line) => /^ {2}(perf .*)$/.exec(line)?.[1] ?? []);
}

// The first run has the sources of all commands compiled.
beforeAll(async () => void (await run(["completion", "bash"])), 60_000);

describe.for(LANGUAGES)("help in %s", (language) => {
  test.for(["", ...ALL])("of “perf %s” fits 80 columns and has examples", async (command) => {
    const text = await help(command, language);
    expect(text.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(examplesIn(text).length).toBeGreaterThan(0);
  });

  test.for(ALL)("of “perf %s” has descriptions in one column, by display width", async (command) => {
    const described = (await help(command, language)).split("\n").flatMap((line) => {
      const [, term = "", description = ""] = /^( {2}\S.*? {2,})(\S.*)$/.exec(line) ?? [];
      return description === "" || line.startsWith("  perf ") || line.startsWith("  #") ? [] : [displayWidth(term)];
    });
    expect(described.length).toBeGreaterThan(3);
    expect(new Set(described).size).toBe(1);
  });

  test("has examples that work", async () => {
    const lines = (await Promise.all(["", ...ALL].map((command) => help(command, language)))).flatMap(examplesIn);
    const outcomes = await Promise.all(
      [...new Set(lines)].map(async (line) => [line, (await prepared().perf(withoutShell(line))).status] as const),
    );
    expect(outcomes.filter(([, status]) => status > 1)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(15);
  });
});

/** What a shell does with a line is none of ours. */
function withoutShell(line: string): string {
  return line.replace(/^perf /, "").replace(/ >>? .*$/, "");
}

const DOCUMENT = `文化局部门整体绩效目标表（2024年度）
一级指标\t二级指标\t三级指标\t指标值
产出指标\t数量指标\t群众文化活动场次\t不少于100场
`;

/** Everything that the examples name, in a repository. */
function prepared() {
  const actuals = "indicator,actual\n群众文化活动场次,120\n";
  const forms = [
    "目标表.yaml",
    "form.yaml",
    "上年.yaml",
    "本年.yaml",
    "before.yaml",
    "after.yaml",
    "目标表/a.yaml",
    "forms/a.yaml",
  ];
  const values = ["实际值.csv", "actuals.csv", "实际值/a.csv", "actuals/a.csv"];
  // What a document is its content tells, not its name.
  const documents = ["目标表.docx", "form.docx", "自评表.xlsx", "self-evaluation.xlsx"];
  const folder = realFolder(
    Object.fromEntries([
      ...forms.map((path) => [path, GOOD]),
      ...values.map((path) => [path, actuals]),
      ...documents.map((path) => [path, DOCUMENT]),
    ]),
  );
  folder.git("init");
  folder.git("add .");
  folder.git("commit -m 1");
  folder.git("update-ref refs/remotes/origin/main HEAD");
  return folder;
}
