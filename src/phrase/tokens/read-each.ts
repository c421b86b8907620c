import { evaluateInteger } from "../numerals/hanzi.ts";
import { PRINTED } from "../unit-data.ts";
import { readSingleUnit } from "./read-unit.ts";
import type { Token } from "./token.ts";

/** 每千常住人口, 每百名学生 */
const MANY =
  /(?:[百千万]|十万|百万)[名个]?(?:(?:常住|户籍|老年|城镇|农村)?人口|人次|人|户|名|学生|儿童|老年人|老人|居民|车|公里|平方公里|平方米|元)/y;
/** 每个行政村, 每条线路, 每生: a short noun before a number, a word of comparison, a verb of having or another 每. */
const NOUN =
  /(个|[条所家座名间栋片辆台位](?![不每≥≤><=\d]|至[少多]|最|有))?([\u3400-\u9FFF]{1,5}?)(?=[不每≥≤><=\d]|至[少多]|最[少多高低]|应|达|拥?有|配[备置有]|设(?=[置立有\d一两])|补[助贴偿]|奖[励补]|资助|培训|投[入资]|安装|维[护修]|检[查测]|巡查|开展|组织|举办|服务|发放|购置|种植|建设)/y;
/** 每100人, 每两年, 每3个月: for so many of something. */
const SO_MANY =
  /(\d{1,6}|[二两三四五六七八九十]{1,3}|半)(个?(?:工作日|小时|天|日|周|星期|月|季度|年|人|名|户|次|亩|公里|平方公里|平方米|车次|件))(?!级)/y;
/** Numbers and other words that do not name a thing: 每两年, 每半月, 每双月, 每逢周一. */
const NO_NOUN = /[一二两三四五六七八九十百几半双单隔逢]/;
/** Nouns that begin like a classifier: 乡镇, 项目. */
const COMPOUND = /^(?:[省市县区乡镇街道村社组屯]{2,4}|项目|点位|班级|家庭|单位|企业|学校|机构)$/;

/** 每次, 每亩, 每个村: once for each of what is named. `at` is right behind 每. */
export function readEach(text: string, from: number, at: number): Token | undefined {
  const single = NO_NOUN.test(text.charAt(at)) ? undefined : readSingleUnit(text, at);
  const each = readMany(text, at) ?? readSoMany(text, at) ?? readNoun(text, at) ?? single;
  return each === undefined ? undefined : { type: "word", from, to: each.to, sense: { role: "per", per: each.part } };
}

function readMany(text: string, at: number) {
  MANY.lastIndex = at;
  const part = MANY.exec(text)?.[0];
  return part === undefined ? undefined : { part, to: at + part.length };
}

function readSoMany(text: string, at: number) {
  SO_MANY.lastIndex = at;
  const [all, count = "", unit = ""] = SO_MANY.exec(text) ?? [];
  const number = count === "半" ? 0n : evaluateInteger(count);
  if (all === undefined || number === undefined || number < 2n) return undefined;
  return {
    part: `${number} ${unit === "工作日" ? unit : (PRINTED.get(unit) ?? unit.replace(/^个(?=.)/, ""))}`,
    to: at + all.length,
  };
}

/** A noun that a verb begins is none: 每家补助5000元. */
const VERB = /^(?:[补奖资投印收支检培运维建改发拨增减提平最超]|成本|费用|单价|造价|需)/;
/** What is measured is no thing of which there are many: 每合格率. */
const MEASURE = /[率度速幅]$|[人次金]数$|^(?:控制|保持|维持|稳定|达)/;

/** 每户 is left to the classifier. */
function readNoun(text: string, at: number) {
  NOUN.lastIndex = at;
  const [all, classifier, part] = NOUN.exec(text) ?? [];
  if (all === undefined || part === undefined || NO_NOUN.test(part) || MEASURE.test(part)) return undefined;
  if (classifier !== undefined && VERB.test(part)) return undefined;
  const isNamed = classifier !== undefined || COMPOUND.test(part) || readSingleUnit(text, at) === undefined;
  return isNamed ? { part, to: at + all.length } : undefined;
}
