import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/commands/index.ts";
import { formats } from "../../src/formatters/index.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { run } from "./support/run.ts";

const FORMATS = { zh: Object.keys(formats).join("、"), en: Object.keys(formats).join(", ") };

describe("perf", () => {
  test("prints its version", async () => {
    expect(await run(["--version"])).toMatchObject({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  test("without a command shows the help on standard error and cannot do a job", async () => {
    const { status, stdout, stderr } = await run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("usage: perf [options] <command>");
  });

  test("says what is no command to be helped with", async () => {
    const { status, stderr } = await run(["help", "valdate"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: perf [\s\S]*\nperf: there is no command “valdate”, did you mean “validate”\?\n$/);
  });

  test("lists its commands in the help", async () => {
    const { status, stdout } = await run(["--help"], { environment: { COLUMNS: "200" } });
    expect(status).toBe(0);
    const lines = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    for (const { name, summary } of commands) expect(lines).toContainEqual([name, summary.en]);
  });

  test("helps in English", async () => {
    expect((await run(["help", "normalize"])).stdout).toMatchInlineSnapshot(`
      "usage: perf normalize [options] [phrases...]

      read target phrases as typed comparators

      arguments:
        phrases            targets such as “不少于2个”; without any, lines of standard
                           input (phrase, phrase<TAB>unit or phrase<TAB>unit<TAB>name)

      options:
        --unit <unit>      what stands in the unit column
        --name <name>      name of the indicator; its words are not taken for words
                           that change the threshold
        --format <format>  format of the standard output (one of: pretty, json, jsonl;
                           default: pretty)
        -h, --help         show help

      global options:
        -V, --version      print the version
        --lang <language>  language of messages (one of: zh, en; default: PERF_LANG,
                           LC_ALL, LC_MESSAGES, LANG, or that of the system)
        --color            use colour even where the output is no terminal
        --no-color         use no colour (as does NO_COLOR)

      examples:
        # see how phrases are read
        perf normalize 不少于2个 较上年增长5%以上
        # with a unit column, as JSON
        perf normalize --unit 万元 不超过120 --format json
      "
    `);
  });

  test("helps in Chinese, with columns by display width", async () => {
    expect((await run(["normalize", "--help", "--lang", "zh"])).stdout).toMatchInlineSnapshot(`
      "用法: perf normalize [选项] [短语...]

      把指标值短语读成带类型的比较式

      参数:
        短语               指标值，如“不少于2个”；省略时从标准输入逐行读取（短语，或短
                           语<TAB>单位<TAB>指标名称）

      选项:
        --unit <unit>      计算单位一栏的内容
        --name <name>      指标名称；其中的字词不会被当作改变门槛的用语
        --format <format>  标准输出的格式（可选：pretty、json、jsonl；默认：pretty）
        -h, --help         显示帮助

      通用选项:
        -V, --version      显示版本号
        --lang <language>  界面语言（可选：zh、en；默认：取自 PERF_LANG、LC_ALL、
                           LC_MESSAGES、LANG 或系统设置）
        --color            使用颜色，即使输出不是终端
        --no-color         不使用颜色（也可设置 NO_COLOR）

      例:
        # 看这些指标值怎样读
        perf normalize 不少于2个 较上年增长5%以上
        # 单位另有一栏时，以 JSON 输出
        perf normalize --unit 万元 不超过120 --format json
      "
    `);
  });

  test.each(["zh", "en"])("wraps its help in %s by display width", async (language) => {
    for (const argv of [[], ...commands.map(({ name }) => [name])]) {
      const { stdout } = await run([...argv, "--help", "--lang", language], { environment: { COLUMNS: "64" } });
      expect(Math.max(...stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(64);
    }
  });

  test.for<[argv: readonly string[], en: string, zh: string]>([
    [
      ["validate", "--frmat", "json", "x"],
      "there is no option “--frmat”, did you mean “--format”?",
      "没有选项“--frmat”，是否想写“--format”？",
    ],
    [["validat"], "there is no command “validat”, did you mean “validate”?", "没有命令“validat”，是否想写“validate”？"],
    [["quux"], "there is no command “quux”", "没有命令“quux”"],
    [["validate"], "no files given, and none named by the configuration", "没有指定文件，配置里也没有 files"],
    [["validate", "x", "--format"], "the option “--format” needs a value", "选项“--format”缺少值"],
    [
      ["diff", "a", "b", "c"],
      "too many arguments for “diff”: it takes at most 2, given 3",
      "命令“diff”的参数过多：最多 2 个，给了 3 个",
    ],
    [
      ["validate", "x", "--format", "pdf"],
      `“pdf” is no value of “--format”, expected one of: ${FORMATS.en}`,
      `选项“--format”的值“pdf”无效，可选：${FORMATS.zh}`,
    ],
    [
      ["validate", "x", "--max-warnings", "-1"],
      "“-1” is no value of “--max-warnings”, expected a whole number from 0",
      "选项“--max-warnings”的值“-1”无效，应为不小于 0 的整数",
    ],
    [
      ["validate", "x", "--output", "json"],
      `“json” is no value of “--output”, expected FORMAT=PATH with a format of: ${FORMATS.en}`,
      `选项“--output”的值“json”无效，应写成 格式=路径，格式可选：${FORMATS.zh}`,
    ],
    [
      ["validate", "x", "--format", "jsno"],
      "“jsno” is no value of “--format”, did you mean “json”?",
      "选项“--format”的值“jsno”无效，是否想写“json”？",
    ],
    [
      ["validate", "x", "--output", "sarf=a.sarif"],
      "“sarf=a.sarif” is no value of “--output”, did you mean “sarif=a.sarif”?",
      "选项“--output”的值“sarf=a.sarif”无效，是否想写“sarif=a.sarif”？",
    ],
    [["rules", "all"], "“rules” takes no arguments", "命令“rules”不带参数"],
    [
      ["ci"],
      "the argument <service> is missing, expected one of: github, gitlab, gitee, jenkins",
      "缺少参数 <平台>，可选：github、gitlab、gitee、jenkins",
    ],
    [
      ["validate", "x", "--stdin-filename", "a.yaml"],
      "--stdin-filename is for standard input (-) only",
      "--stdin-filename 只用于标准输入（-）",
    ],
    [
      ["score", "a.yaml", "a.csv", "--actuals-dir", "b"],
      "either “a.csv” or --actuals-dir says where the actuals are, not both",
      "“a.csv”和 --actuals-dir 只能用一个",
    ],
    [
      ["score", "x", "--min-score", "101"],
      "“101” is no value of “--min-score”, expected a number from 0 to 100",
      "选项“--min-score”的值“101”无效，应为 0 到 100 的数",
    ],
    [
      ["rules", "--lang", "fr"],
      "“fr” is no value of “--lang”, expected one of: zh, en",
      "选项“--lang”的值“fr”无效，可选：zh、en",
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
