import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { formatters } from "../../src/formatters/index.ts";
import { run } from "./support/run.ts";

const FORMATS = Object.keys(formatters).join(", ");

describe("perf", () => {
  test("prints its version", async () => {
    expect(await run(["--version"])).toMatchObject({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  test("without a command shows the help on standard error and cannot do a job", async () => {
    const { status, stdout, stderr } = await run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("usage: perf [options] <command>");
  });

  test("helps in English", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "usage: perf [options] <command>

      checks and scores the performance-target forms of Chinese government departments

      options:
        -V, --version      print the version
        --lang <language>  language of messages (default: PERF_LANG, LC_ALL,
                           LC_MESSAGES, LANG, or the system’s) (one of: zh, en)
        --color            use colour even where the output is no terminal
        --no-color         use no colour (as does NO_COLOR)
        -h, --help         show help

      commands:
        validate           check forms
        score              score a form with the values that were achieved
        diff               compare the targets of two forms: weakened, removed, …
        normalize          read target phrases as typed comparators
        policy             list and show scoring policies
        rules              list the rules
        explain            explain the code of a finding
        help               show help for a command

      exit status: 0 pass; 1 findings, missing or undecided values, or a score below
      the minimum; 2 cannot do the job (bad option, file missing or unreadable); 70
      internal error
      "
    `);
  });

  test("helps in Chinese, with columns by display width", async () => {
    const { stdout } = await run(["score", "--help", "--lang", "zh"]);
    expect(stdout).toMatchInlineSnapshot(`
      "用法: perf score [选项] <绩效目标表> [实际值]

      按实际完成值评分

      参数:
        绩效目标表              绩效目标表（YAML）
        实际值                  实际完成值（CSV）；省略时用同目录的 <表名>.actuals.csv
                                或 actuals.csv

      选项:
        --format <format>       标准输出的格式（可选：pretty、json、jsonl、markdown、
                                html、csv、github、gitlab、sarif、junit、checkstyle；
                                默认：pretty）
        --output <format=path>  另把报告写入文件，可重复使用，如 json=report.json
        --fail-on <severity>    达到此级别的问题即为不通过（可选：error、warning、
                                info；默认：error）
        --max-warnings <n>      警告多于此数即为不通过
        --quiet                 不列出低于 --fail-on 级别的问题（仍计数）
        --policy <name>         评分办法（可选：mof-2020-10、mof-2021-101、
                                linear-inverse、grades-80-50；默认：mof-2020-10）
        --min-score <n>         总分低于此数即为不通过
        -h, --help              显示帮助

      通用选项:
        -V, --version           显示版本号
        --lang <language>       界面语言（默认取自 PERF_LANG、LC_ALL、LC_MESSAGES、
                                LANG 或系统设置）（可选：zh、en）
        --color                 使用颜色，即使输出不是终端
        --no-color              不使用颜色（也可设置 NO_COLOR）
      "
    `);
  });

  test("wraps its help by display width", async () => {
    const { stdout } = await run(["--help", "--lang", "zh"], { environment: { COLUMNS: "50" } });
    expect(stdout).toMatchInlineSnapshot(`
      "用法: perf [选项] <命令>

      校验并评分部门整体绩效目标表

      选项:
        -V, --version      显示版本号
        --lang <language>  界面语言（默认取自 PERF_LANG、LC_ALL、LC_MESSAGES、LANG 或系统设置）（可选：zh、en）
        --color            使用颜色，即使输出不是终端
        --no-color         不使用颜色（也可设置 NO_COLOR）
        -h, --help         显示帮助

      命令:
        validate           校验绩效目标表
        score              按实际完成值评分
        diff               比较两份表的目标：放宽、收紧、删去、新增
        normalize          把指标值短语读成带类型的比较式
        policy             列出或显示评分办法
        rules              列出全部校验规则
        explain            解释一个问题代码
        help               显示某个命令的帮助

      退出状态：0 通过；1 有问题、未填报、待判定或低于要
      求；2 无法执行（选项有误、文件不存在或不可读）；70
      程序内部错误
      "
    `);
  });

  test.for<[argv: readonly string[], en: string, zh: string]>([
    [
      ["validate", "--frmat", "json", "x"],
      "there is no option “--frmat”, did you mean “--format”?",
      "没有选项“--frmat”，是否想写“--format”？",
    ],
    [["validat"], "there is no command “validat”, did you mean “validate”?", "没有命令“validat”，是否想写“validate”？"],
    [["quux"], "there is no command “quux”", "没有命令“quux”"],
    [["validate"], "the argument <files> is missing", "缺少参数 <文件>"],
    [["validate", "x", "--format"], "the option “--format” needs a value", "选项“--format”缺少值"],
    [
      ["score", "a", "b", "c"],
      "too many arguments for “score”: it takes at most 2, given 3",
      "命令“score”的参数过多：最多 2 个，给了 3 个",
    ],
    [
      ["validate", "x", "--format", "pdf"],
      `“pdf” is no value of “--format”, expected one of: ${FORMATS}`,
      `选项“--format”的值“pdf”无效，可选：${FORMATS}`,
    ],
    [
      ["validate", "x", "--max-warnings", "-1"],
      "“-1” is no value of “--max-warnings”, expected a whole number from 0",
      "选项“--max-warnings”的值“-1”无效，应为不小于 0 的整数",
    ],
    [
      ["validate", "x", "--output", "json"],
      `“json” is no value of “--output”, expected FORMAT=PATH with a format of: ${FORMATS}`,
      `选项“--output”的值“json”无效，应写成 格式=路径，格式可选：${FORMATS}`,
    ],
    [
      ["score", "x", "--min-score", "101"],
      "“101” is no value of “--min-score”, expected a number from 0 to 100",
      "选项“--min-score”的值“101”无效，应为 0 到 100 的数",
    ],
    [
      ["rules", "--lang", "fr"],
      "“fr” is no value of “--lang”, expected one of: zh, en",
      "选项“--lang”的值“fr”无效，可选：zh, en",
    ],
  ])("says in one line what is wrong with %j", async ([argv, en, zh]) => {
    expect(await run(argv)).toEqual({ status: 2, stdout: "", stderr: `perf: ${en}\n`, written: {} });
    expect((await run(argv, { environment: { PERF_LANG: "zh" } })).stderr).toBe(`perf: ${zh}\n`);
  });

  test("asks for a report where it fails itself, and shows the stack on request", async () => {
    const print = () => {
      throw new Error("boom");
    };
    const { status, stderr } = await run(["normalize", "2个"], { print });
    expect(status).toBe(70);
    expect(stderr).toBe(
      "perf: internal error (Error: boom), please report it with the command and its input; PERF_DEBUG=1 shows where it happened\n",
    );
    const debugged = await run(["normalize", "2个"], { print, environment: { PERF_DEBUG: "1" } });
    expect(debugged.stderr).toContain("run.ts");
  });
});
