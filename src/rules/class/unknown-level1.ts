import { sentence, type Text } from "../../base/language.ts";
import { nearestTo } from "../../base/nearest.ts";
import { didYouMean } from "../../base/suggestion.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { systemOf } from "../../indicator/class-systems.ts";
import { LEVEL1S } from "../../indicator/level1.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1, parentOfLevel2 } from "../../indicator/taxonomy.ts";
import { defineRule, type Finding } from "../rule.ts";

export const classUnknownLevel1 = defineRule({
  code: "class/unknown-level1",
  severity: "error",
  aspect: "sound",
  title: { zh: "一级指标不在分类之内", en: "level 1 outside the taxonomy" },
  explanation: {
    zh: "一级指标只有产出、效益、满意度、成本四类，分值和评分都按类计算，归不进类的指标就没有分。常见的错是把二级指标（质量指标、时效指标、社会效益指标）写进了一级指标栏：应移到二级指标栏，一级指标栏写它所属的类。",
    en: "Level 1 has four classes, 产出指标 (output), 效益指标 (benefit), 满意度指标 (satisfaction) and 成本指标 (cost); points go by class, so an indicator outside them has none. Usually a level 2 (质量指标, 时效指标, 社会效益指标) slipped into the column of level 1: move it to level 2 and write the class it belongs to.",
  },
  basis: {
    zh: "财预〔2020〕10号：产出、效益、满意度；财预〔2021〕101号：增列成本指标",
    en: "财预〔2020〕10号: output, benefit, satisfaction; 财预〔2021〕101号 adds cost",
  },
  *check(form) {
    const indicators = Array.from(eachChecked(form), ({ indicator }) => indicator);
    const filed = indicators.filter(({ level1 }) => plainName(level1) !== "");
    const unknown = filed.filter(
      ({ level1 }) => knownLevel1(plainName(level1)) === undefined && !form.ownClasses.includes(plainName(level1)),
    );
    const other = otherSystem(filed, unknown);
    if (other !== undefined) yield other;
    else for (const indicator of unknown) yield unknownClass(indicator);
  },
});

/** One finding where the form as a whole is in another system: a known one, or one in which no class is of ours. */
function otherSystem(filed: readonly Indicator[], unknown: readonly Indicator[]): Finding | undefined {
  const [first] = unknown;
  if (first === undefined) return undefined;
  const labels = Array.from(new Set(unknown.map(({ level1 }) => level1)));
  const known = systemOf(labels);
  const isOwn = unknown.length === filed.length && labels.length > 1 && !labels.some(isMisfiled);
  if (known === undefined && !isOwn) return undefined;
  const listed = {
    zh: labels.map((label) => `“${label}”`).join(""),
    en: labels.map((label) => `“${label}”`).join(", "),
  };
  const message = known === undefined ? OWN({ labels: listed }) : OTHER({ labels: listed, system: known.name });
  return { path: [...first.path, "level1"], severity: "warning", message, help: MAP };
}

/** A level 2 in the column of level 1, or a slip of the pen. */
function isMisfiled(label: string): boolean {
  return remedy(plainName(label)) !== undefined;
}

function unknownClass({ name, level1, path }: Indicator): Finding {
  const help = remedy(plainName(level1));
  return { path: [...path, "level1"], message: UNKNOWN({ name, level1 }), ...(help && { help }) };
}

function remedy(label: string): Text | undefined {
  const parent = parentOfLevel2(label);
  if (parent !== undefined) return IS_LEVEL2({ parent, label });
  const meant = nearestTo(label, LEVEL1S);
  return meant === undefined ? undefined : didYouMean({ meant });
}

const OTHER = sentence({
  zh: "一级指标{labels}属于“{system}”一类的分类，不是产出、效益、满意度、成本",
  en: "level 1 {labels} belongs to another system of classes, “{system}”, not to 产出, 效益, 满意度 and 成本",
});

const OWN = sentence({
  zh: "一级指标{labels}是表自己的分类，不是产出、效益、满意度、成本",
  en: "level 1 {labels} is a system of classes of the form's own, not 产出, 效益, 满意度 and 成本",
});

const MAP: Text = {
  zh: "在 perf.config.yaml 的 taxonomy 中写明各归哪一类",
  en: "say under taxonomy in perf.config.yaml which class each of them is",
};

const UNKNOWN = sentence({
  zh: "“{name}”的一级指标是“{level1}”，应为产出指标、效益指标、满意度指标或成本指标",
  en: "“{name}”: level 1 is “{level1}”, expected 产出指标, 效益指标, 满意度指标 or 成本指标",
});

const IS_LEVEL2 = sentence({
  zh: "“{label}”是二级指标：一级写“{parent}”，二级写“{label}”",
  en: "“{label}” is a level 2: write “{parent}” as level 1 and “{label}” as level 2",
});
