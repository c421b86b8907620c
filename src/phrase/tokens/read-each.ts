import { readSingleUnit } from "./read-unit.ts";
import type { Token } from "./token.ts";

/** 每千常住人口, 每百名学生 */
const MANY =
  /(?:[百千万]|十万|百万)[名个]?(?:(?:常住|户籍|老年|城镇|农村)?人口|人次|人|户|名|学生|儿童|老年人|老人|居民|车|公里|平方公里|平方米|元)/y;
/** 每个行政村, 每生, 每镇街: a short noun before a number, a word of comparison or another 每. */
const NOUN = /个?([\u3400-\u9FFF]{1,5}?)(?=[不每≥≤><=\d]|至[少多]|最[少多]|应|达)/y;
/** Numbers and other words that do not name a thing: 每两年, 每半月, 每双月, 每逢周一. */
const NO_NOUN = /[一二两三四五六七八九十百几半双单隔逢]/;
/** Nouns that begin like a classifier: 乡镇, 项目. */
const COMPOUND = /^(?:[省市县区乡镇街道村社组屯]{2,4}|项目|点位|班级|家庭|单位|企业|学校|机构)$/;

/** 每次, 每亩, 每个村: once for each of what is named. `at` is right behind 每. */
export function readEach(text: string, from: number, at: number): Token | undefined {
  const each = readMany(text, at) ?? readNoun(text, at) ?? readSingleUnit(text, at);
  return each === undefined ? undefined : { type: "word", from, to: each.to, sense: { role: "per", per: each.part } };
}

function readMany(text: string, at: number) {
  MANY.lastIndex = at;
  const part = MANY.exec(text)?.[0];
  return part === undefined ? undefined : { part, to: at + part.length };
}

/** 每户 and 每所学校 are left to the classifier. */
function readNoun(text: string, at: number) {
  NOUN.lastIndex = at;
  const [all, part] = NOUN.exec(text) ?? [];
  if (all === undefined || part === undefined || NO_NOUN.test(part)) return undefined;
  const isNamed = all !== part || COMPOUND.test(part) || readSingleUnit(text, at) === undefined;
  return isNamed ? { part, to: at + all.length } : undefined;
}
