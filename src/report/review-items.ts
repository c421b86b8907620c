import { sentence, type Text } from "../base/language.ts";
import type { ReviewItemId } from "../base/review-item.ts";

/** The four sides from which targets are reviewed (财预〔2015〕88号), each with two questions. */
export interface Aspect {
  readonly title: Text;
  readonly items: readonly ReviewItem[];
}

export interface ReviewItem {
  readonly id: ReviewItemId;
  readonly title: Text;
  /** What the reviewer asks. */
  readonly question: Text;
}

export const ASPECTS: readonly Aspect[] = [
  {
    title: { zh: "完整性", en: "completeness" },
    items: [
      {
        id: "in-full",
        title: { zh: "规范完整", en: "in form and in full" },
        question: { zh: "格式是否规范，内容是否填全，分值是否合计正确", en: "is everything filled in, in its place?" },
      },
      {
        id: "clear",
        title: { zh: "明确清晰", en: "clear" },
        question: { zh: "目标和指标是否明确，能否读出要做到什么程度", en: "can one read what is to be reached?" },
      },
    ],
  },
  {
    title: { zh: "相关性", en: "relevance" },
    items: [
      {
        id: "related",
        title: { zh: "目标相关", en: "targets that belong together" },
        question: {
          zh: "指标是否承接总体目标，部门与任务、各处之间是否一致",
          en: "do indicators follow from the goal, and agree?",
        },
      },
      {
        id: "sound",
        title: { zh: "指标科学", en: "sound indicators" },
        question: {
          zh: "指标是否全面、归类正确、细化量化、便于考核",
          en: "are they of all kinds, well filed, measurable?",
        },
      },
    ],
  },
  {
    title: { zh: "适当性", en: "adequacy" },
    items: [
      {
        id: "reasonable",
        title: { zh: "绩效合理", en: "reasonable targets" },
        question: {
          zh: "目标值是否经过努力才能达到，与历史水平相比是否合理",
          en: "do the targets take effort to reach?",
        },
      },
      {
        id: "funded",
        title: { zh: "资金匹配", en: "matching the money" },
        question: {
          zh: "目标与资金规模是否匹配，资金是否对得上",
          en: "do targets and money match, does the money add up?",
        },
      },
    ],
  },
  {
    title: { zh: "可行性", en: "feasibility" },
    items: [
      {
        id: "reachable",
        title: { zh: "实现可能", en: "can be reached" },
        question: {
          zh: "时限是否在本年度之内，进度安排是否可行",
          en: "are the deadlines within the year and feasible?",
        },
      },
      {
        id: "conditions",
        title: { zh: "条件充分", en: "conditions are given" },
        question: { zh: "组织、制度、人员等保障条件是否具备", en: "are organisation, rules and people in place?" },
      },
    ],
  },
];

/** What stands beside an item on which nothing was found. */
export const verdicts = {
  nothing: { zh: "程序没有发现问题", en: "the program found nothing" },
  byPerson: { zh: "程序不能判断，由审核人填写", en: "for the reviewer; the program cannot tell" },
  found: sentence({ zh: "发现 {count} 处问题", en: "findings: {count}" }),
};
