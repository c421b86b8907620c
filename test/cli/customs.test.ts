import { describe, expect, test, vi } from "vitest";
import { realFolder } from "./support/real-folder.ts";

// Every command is loaded.
vi.setConfig({ testTimeout: 30_000 });

const FORM = `year: 2023
department: {name: 县教育局}
indicators:
  - {level1: 项目完成（50分）, level2: 数量指标, name: 维修面积, target: ≥1200, unit: 平方米, weight: 50}
  - {level1: 项目效益, level2: 社会效益指标, name: 辍学情况, target: 5, weight: 30}
  - {level1: 立项, name: 立项规范性, target: 规范, standard: 有批复为达成, weight: 10}
`;

describe("taxonomy", () => {
  test("maps printed classes to ours, and declares classes of the user's own", async () => {
    const folder = realFolder({
      "perf.config.yaml": "taxonomy: {项目完成: 产出, 项目效益: 效益指标, 立项: 立项}\n",
      "form.yaml": FORM,
    });
    const { stdout } = await folder.perf("validate form.yaml --lang zh");
    expect(stdout).not.toContain("class/unknown-level1");
    expect(stdout).not.toContain("没有一个效益指标");
    expect(stdout).not.toContain("weight/sum-mismatch");
  });

  test("without it, the form is told once", async () => {
    const { stdout } = await realFolder({ "form.yaml": FORM }).perf("validate form.yaml --format json");
    const { files } = JSON.parse(stdout);
    const codes = files[0].findings.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code === "class/unknown-level1")).toHaveLength(1);
  });
});

test("config print shows both, and from where", async () => {
  const folder = realFolder({
    "perf.config.yaml": "taxonomy: {项目完成指标: 产出}\nlibrary: 指标库.csv\n",
    "指标库.csv": "指标名称\n甲\n",
  });
  const { stdout } = await folder.perf("config print form.yaml");
  expect(stdout).toContain("level 1 “项目完成” is “产出指标” (perf.config.yaml:1)\n");
  expect(stdout).toContain("library of indicators: 指标库.csv (perf.config.yaml:2)\n");
});

describe("library", () => {
  const LIBRARY =
    "指标名称,一级指标,计量单位,指标方向,计算公式\n维修面积,效益指标,亩,正向,\n辍学情况,效益指标,人,反向,年末统计\n";
  const files = (library: string) => ({
    "perf.config.yaml": "taxonomy: {项目完成: 产出, 项目效益: 效益, 立项: 立项}\nlibrary: 指标库.csv\n",
    "指标库.csv": library,
    "form.yaml": FORM,
    "actuals.csv": "三级指标,实际完成值\n维修面积,1200平方米\n辍学情况,8人\n立项规范性,达成\n",
  });

  test("settles direction and unit, and finds deviations", async () => {
    const folder = realFolder(files(LIBRARY));
    const { stdout } = await folder.perf("validate form.yaml --lang zh");
    expect(stdout).not.toContain("target/direction-unknown");
    expect(stdout).not.toContain("target/unit-missing");
    expect(stdout.replaceAll(/\s/g, "")).toContain(
      "“维修面积”与指标库不同：一级指标为“项目完成（50分）”，指标库为“效益指标”",
    );
    const { stdout: score } = await folder.perf("score form.yaml actuals.csv --format json");
    const [row] = JSON.parse(score).blocks[0].indicators.filter(({ name }: { name: string }) => name === "辍学情况");
    expect(row.verdict).toBe("unmet");
  });

  test("that cannot be read is said, and nothing is checked", async () => {
    const { stdout, status } = await realFolder(files("a,b\n1,2\n")).perf("validate form.yaml --lang zh");
    expect(stdout).toContain("library/unread");
    expect(status).not.toBe(0);
  });

  test("with one name in two lines is not used", async () => {
    const { stdout, status } = await realFolder(files("指标名称,计量单位\n甲,个\n甲,家\n")).perf("validate form.yaml");
    expect(stdout).toMatch(/^指标库\.csv\n +3:1 +error +“甲” stands in the library already/);
    expect(status).toBe(2);
  });

  test("that is not there is said where it is named", async () => {
    const { "指标库.csv": _, ...others } = files("");
    const { stdout, status } = await realFolder(others).perf("validate form.yaml --lang zh");
    expect(stdout).toContain("perf.config.yaml");
    expect(stdout).toContain("config/not-read");
    expect(status).not.toBe(0);
  });
});
