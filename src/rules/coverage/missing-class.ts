import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator, indicatorsPath, inEveryIndicator } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import type { Level1 } from "../../indicator/level1.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1, standardLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const coverageMissingClass = defineRule({
  code: "coverage/missing-class",
  severity: "error",
  aspect: "in-full",
  title: { zh: "缺少一级指标", en: "class without indicators" },
  explanation: {
    zh: "一张表至少要说清做了什么（产出指标）和带来什么（效益指标），缺一类就无法评价，表要退回；面向服务对象的工作还应有满意度指标，没有的会被问到。请补上该类指标，每类至少一个。",
    en: "A form has to say at least what is done (产出指标) and what it brings (效益指标); without one of them it cannot be evaluated and goes back. Work that serves people should have a satisfaction indicator too, and its absence will be asked about. Add at least one indicator of the class.",
  },
  basis: {
    zh: "财预〔2021〕101号：原则上均应设置产出指标和效益指标，满意度指标按需设置",
    en: "财预〔2021〕101号: output and benefit as a rule always, satisfaction where it applies",
  },
  *check(form) {
    // A form without levels has one class, which is class/missing-level1; one in another system has classes of its own.
    const indicators = [...eachIndicator(form)];
    const labels = indicators.map(({ indicator }) => indicator.level1).filter((level1) => level1 !== "");
    if (indicators.length > 0 && labels.every((label) => knownLevel1(plainName(label)) === undefined)) return;
    const present = classesOf(form);
    const missing = WANTED.filter((level1) => !present.has(level1));
    for (const level1 of missing) {
      const severity = level1 === "满意度指标" ? "warning" : "error";
      const path = indicatorsPath(form);
      const restsOn = inEveryIndicator("level2");
      yield { path, at: "key", message: MISSING({ level1 }), help: NOT_COUNTED, severity, restsOn };
    }
  },
});

const WANTED: readonly Level1[] = ["产出指标", "效益指标", "满意度指标"];

function classesOf(form: Draft): ReadonlySet<Level1 | undefined> {
  const indicators = [...eachIndicator(form)]
    .map(({ indicator }) => indicator)
    .filter(({ target }) => target.reading.comparator?.kind !== "not-applicable");
  const filed = indicators.map((indicator) => standardLevel1(indicator));
  // Satisfaction that is filed elsewhere is misplaced, not missing.
  const named = indicators.some(({ name }) => nameMeasure(name) === "satisfaction");
  return new Set([...filed, ...(named ? ["满意度指标" as const] : [])]);
}

const MISSING = sentence({
  zh: "表上没有一个{level1}",
  en: "the form has no indicator of class {level1}",
});

const NOT_COUNTED: Text = {
  zh: "补上该类指标；预期指标为“无”“不涉及”的不算",
  en: "add one; indicators whose target is 无 or 不涉及 do not count",
};
