import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, targetParts } from "../../indicator/target-parts.ts";
import type { SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const nameTwoInOne = defineRule({
  code: "name/two-in-one",
  severity: "warning",
  aspect: "clear",
  title: { zh: "两件事合成一个指标", en: "two things in one indicator" },
  explanation: {
    zh: "“微信、微博阅读量 年增加5%”说的是合计增加 5%，还是两个各增加 5%？一个涨一个跌时算不算完成？请拆成两个指标，各填各的目标；确为合计的，在名称里写明“合计”“总量”。",
    en: "Does 微信、微博阅读量 年增加5% mean 5% for both together or for each, and what if one rises and the other falls? Split it into two indicators with a target each, or say 合计 or 总量 in the name where the sum is meant.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const [only, ...others] = targetParts(indicator);
      if (only === undefined || others.length > 0 || !hasFigure(only)) continue;
      if (listsTwo(plainName(name))) yield { path: [...path, "name"], message: TWO({ name }), help: SPLIT };
    }
  },
});

/** A judgement (及时、到位) may well be passed on two things at once; a figure cannot. */
function hasFigure(part: SimpleComparator): boolean {
  return isQuantity(part) || part.kind === "change" || part.kind === "ratio";
}

function listsTwo(plain: string): boolean {
  const items = plain.replace(QUOTED, "").split("、");
  if (listsPeople(items)) return false;
  if (items.length < 2 || SUM.test(plain) || PAIRS.test(plain) || ONE_VERB.test(plain)) return false;
  // 水、电 and 中央、省市各大媒体 list what belongs to one thing.
  return items.every((item) => item.length > 1) && !items.slice(0, -1).some((item) => LEVELS.test(item));
}

/** 培训教师、校长人数 is one act for several groups of people. */
function listsPeople(items: readonly string[]): boolean {
  return items.slice(0, -1).every((item) => PEOPLE.test(item));
}

const PEOPLE =
  /(?:人员|人才|人群|干部|教师|校长|学生|学员|职工|员工|工人|农民|群众|居民|村民|市民|家长|儿童|老人|老年人|妇女|青年|残疾人|党员|代表|委员|专家|名师|领导|医生|护士|患者|军人|民兵|志愿者|企业家|户主|农户|贫困户|低保户|五保户|监测户|脱贫户|组长|书记|主任|对象|者|员)$/;

const QUOTED = /[“"《][^“”"《》]*[”"》]/g;
const SUM = /等|合计|总量|总数|总额|总计|共计|总体|综合/;
/** Groups that the field's own statistics count as one. */
const PAIRS = /脱贫户、监测户|残疾人、老年人|妇女、儿童|退役军人、其他优抚/;
/** 邀请名师、领导授课 is one activity with two kinds of guests. */
const ONE_VERB = /^(?:邀请|接受|协助|配合|对|为|向|给|面向)/;
const LEVELS = /(?:中央|国家|部|省|市|区|县|乡|镇|街道|村|社区|级|各类)$/;

const TWO = sentence({
  zh: "“{name}”把两件事合成一个指标，只有一个目标值",
  en: "“{name}” puts two things under one target",
});

const SPLIT: Text = {
  zh: "拆成两个指标；确为合计的，在名称里写明",
  en: "split it, or say in the name that the sum is meant",
};
