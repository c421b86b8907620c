import { expect, test, vi } from "vitest";
import { realFolder } from "./support/real-folder.ts";

// Every command is loaded.
vi.setConfig({ testTimeout: 60_000 });

/** What a person fills in who reads nothing but the comments of the empty form. */
function filledIn(form: string): string {
  let count = 0;
  return form
    .replace(/^年度:.*$/m, "年度: 2026")
    .replace(/(名称|三级指标):(?= #|$)/gm, (_, key) => {
      count += 1;
      return `${key}: 第${count}项工作场数`;
    })
    .replace(/预期指标:(?= #|$)/gm, "预期指标: ≥4")
    .replace(/计算单位: ''/g, "计算单位: 场")
    .replace(/^( +)年初预算数:$/gm, "$1年初预算数: 10");
}

test.for(["department", "project", "transfer"])(
  "a form of a %s goes from init to a score with what the commands say",
  async (kind) => {
    const folder = realFolder({});
    expect(await folder.perf(`init --kind ${kind} 表.yaml --lang zh`)).toMatchObject({ status: 0 });
    folder.write("表.yaml", filledIn(folder.read("表.yaml")));
    const { stdout: checked } = await folder.perf("validate 表.yaml --format json");
    const binding = JSON.parse(checked).files[0].findings.filter(({ code }: { code: string }) =>
      code.startsWith("shape/"),
    );
    expect(binding).toEqual([]);
    expect(await folder.perf("template 表.yaml -o 完成值.csv --lang zh")).toMatchObject({ status: 0 });
    const [headings = "", ...rows] = folder.read("完成值.csv").trimEnd().split(/\r?\n/);
    const at = headings.split(",").indexOf("实际完成值");
    const filled = rows.map((row) => {
      const fields = row.split(",");
      return fields.with(at, row.includes("预算执行率") ? "95%" : "5场").join(",");
    });
    folder.write("完成值.csv", `${[headings, ...filled].join("\n")}\n`);
    const { stdout } = await folder.perf("score 表.yaml 完成值.csv --format json");
    const { total, score } = JSON.parse(stdout);
    expect(Number(total ?? score)).toBeGreaterThan(90);
  },
);
