import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { renderReport as csv } from "../../src/formatters/csv/report.ts";
import { html } from "../../src/formatters/html/index.ts";
import { renderReport as json, renderReportLines as jsonl } from "../../src/formatters/json/report.ts";
import { renderReport as markdown } from "../../src/formatters/markdown/report.ts";
import { renderReport as pretty } from "../../src/formatters/terminal/report.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { readPrevious, score } from "../../src/score.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import { style } from "./support/styles.ts";

const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 群众文化活动场次, target: 不少于100场, weight: 40 }
  - { level1: 产出指标, name: 展览次数, target: 不少于4次, weight: 20 }
  - { level1: 效益指标, name: 文化服务覆盖率, target: ≥90%, weight: 20 }
  - { level1: 满意度指标, name: 群众满意度, target: ≥90%, weight: 20 }
`;
const THEN =
  "indicator,actual,reason\n群众文化活动场次,75场,见说明\n展览次数,4次,\n文化服务覆盖率,92%,\n群众满意度,,\n";
/** More events, fewer exhibitions, satisfaction known at last, and an indicator that is another one. */
const NOW =
  "indicator,actual,reason\n群众文化活动场次,90场,见说明\n展览次数,3次,见说明\n数字资源访问量,5万次,\n群众满意度,95%,\n";
const LATER_FORM = FORM.replace("2023", "2024").replace(
  "name: 文化服务覆盖率, target: ≥90%",
  "name: 数字资源访问量, target: ≥5万次",
);

function earlier() {
  const report = json(score(input("form.yaml", FORM), input("actuals.csv", THEN)), style());
  const { previous } = readPrevious("reports/2023.json", new TextEncoder().encode(report));
  return previous;
}

function moved(form = LATER_FORM, actuals = NOW) {
  return score(input("form.yaml", form), input("actuals.csv", actuals), { previous: earlier() });
}

/** The part about movement. */
function section(text: string): string {
  const start = text.search(/与 reports|movement since/);
  return text.slice(start, text.indexOf("\n\n", start));
}

describe.each<Language>(["zh", "en"])("movement in %s", (language) => {
  test.each([80, 120])("is laid out at %i columns", async (width) => {
    const text = pretty(moved(), style({ language, width }));
    await expect(section(text)).toMatchFileSnapshot(`golden/movement.${language}.${width}.txt`);
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
  });

  test("is a table in Markdown", () => {
    const text = markdown(moved(), style({ language }));
    expect(text).toContain("| 30.00 / 40.00 ");
    expect(text).toContain({ zh: "总分 70.00 → 91.00", en: "total 70.00 → 91.00" }[language]);
  });
});

test("stands in columns of its own in CSV, what is gone behind the total", () => {
  const [headings = [], ...rows]: string[][] = parse(csv(moved(), style({ language: "en" })), { bom: true });
  const columns = ["indicator", "score", "score before", "change of score", "verdict before"];
  expect(rows.map((row) => columns.map((heading) => row[headings.indexOf(heading)]))).toEqual([
    ["群众文化活动场次", "36.00", "30.00", "6.00", "✗ unmet"],
    ["展览次数", "15.00", "20.00", "-5.00", "✓ met"],
    ["数字资源访问量", "20.00", "", "", ""],
    ["群众满意度", "20.00", "0.00", "20.00", "! missing"],
    ["", "91.00", "70.00", "21.00", "中 (fair)"],
    ["文化服务覆盖率", "", "20.00", "", "✓ met"],
  ]);
});

test("has a section of its own in HTML", () => {
  const page = html.report(moved(), style({ language: "en" }));
  const section = /<section class="movement">.*?<\/section>/s.exec(page)?.[0] ?? "";
  const text = section.replaceAll(/<[^>]*>/g, "|").replaceAll(/[|\n ]*\|[|\n ]*/g, "|");
  for (const said of [
    "|movement since reports/2023.json|before: 某区文化馆, 2023",
    "|群众文化活动场次|department|↑ up|30.00 / 40.00 ✗ unmet|36.00 / 40.00 ✗ unmet|+6.00|",
    "|数字资源访问量|department|+ new|–|20.00 / 20.00 ✓ met|",
    "|文化服务覆盖率|department|− gone|20.00 / 20.00 ✓ met|–|",
  ]) {
    expect(text).toContain(said);
  }
});

test("without any says so, and leaves out who was scored how before", () => {
  const text = section(pretty(moved(FORM, THEN), style({ language: "en" })));
  expect(text).toBe(
    "movement since reports/2023.json\ntotal 70.00 → 70.00 (±0.00), rating 中 → 中\nno score and no verdict has moved",
  );
});

describe("JSON", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));

  test("has it as the schema says", () => {
    const isReport = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    isReport(JSON.parse(json(moved(), style())));
    expect(isReport.errors).toBe(null);
  });

  test("has what has moved, and by how much", () => {
    const { movement } = JSON.parse(json(moved(), style()));
    expect(movement.previous).toMatchObject({ path: "reports/2023.json", year: 2023, total: "70.00", rating: "中" });
    expect(movement.totalChange).toBe("21.00");
    expect(movement.indicators.map(({ kind, name }: Record<string, string>) => `${kind} ${name}`)).toEqual([
      "up 群众文化活动场次",
      "down 展览次数",
      "new 数字资源访问量",
      "up 群众满意度",
      "gone 文化服务覆盖率",
    ]);
    expect(movement.indicators[3]).toEqual({
      kind: "up",
      block: "department",
      name: "群众满意度",
      before: { score: "0.00", weight: "20.00", verdict: "missing" },
      after: { score: "20.00", weight: "20.00", verdict: "met" },
    });
  });

  test("has it in the last of its lines", () => {
    const last = jsonl(moved(), style()).trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last).movement.totalChange).toBe("21.00");
  });

  test("leaves it out where nothing was compared", () => {
    const report = score(input("form.yaml", FORM), input("actuals.csv", THEN));
    expect(JSON.parse(json(report, style()))).not.toHaveProperty("movement");
  });
});

describe("where not all that moved was achieved, it is said", () => {
  const then = (policy: Policy = DEFAULT_POLICY) => {
    const report = json(score(input("form.yaml", FORM), input("actuals.csv", THEN), { policy }), style());
    return readPrevious("reports/2023.json", new TextEncoder().encode(report)).previous;
  };
  const told = (form: string, previous = then(), policy: Policy = DEFAULT_POLICY) =>
    section(
      pretty(
        score(input("form.yaml", form), input("actuals.csv", THEN), { policy, previous }),
        style({ language: "en", width: 200 }),
      ),
    ).split("\n")[1];

  test.for<[what: string, line: string | undefined, form: string, policy?: Policy]>([
    ["nothing is said of the same form", "total 70.00 → 70.00 (±0.00), rating 中 → 中", FORM],
    [
      "a target that was changed",
      "the target of “群众文化活动场次” was >= 100 场 and is >= 80 场",
      FORM.replace("不少于100场", "≥80场"),
    ],
    [
      "a target in other words is the same",
      "total 70.00 → 70.00 (±0.00), rating 中 → 中",
      FORM.replace("不少于100场", "≥100场"),
    ],
    [
      "another policy",
      "before: 某区文化馆, 2023, scored by mof-2020-10 (version 1)",
      FORM,
      { ...DEFAULT_POLICY, name: "ours" },
    ],
    [
      "another policy of the same name",
      "before, the policy was also called mof-2020-10 (version 1), but was another",
      FORM,
      { ...DEFAULT_POLICY, approximate: "15" },
    ],
  ])("%s", ([, line, form, policy]) => {
    expect(told(form, then(), policy)).toBe(line);
  });
});
