import { sentence } from "../base/language.ts";

/** Why characters were left out of a reading. */
export const ignored = {
  blank: sentence({ zh: "空白", en: "blank" })({}),
  subject: sentence({ zh: "说明对象的文字，不改变门槛", en: "names what is counted, does not change the threshold" })(
    {},
  ),
  frame: sentence({ zh: "不改变门槛的用语", en: "wording that does not change the threshold" })({}),
  deed: sentence({ zh: "要做的事，不改变门槛", en: "the deed itself, does not change the threshold" })({}),
  counted: sentence({ zh: "所计数的事物", en: "the thing that is counted" })({}),
  aside: sentence({ zh: "括号内的补充，不改变门槛", en: "an aside that does not change the threshold" })({}),
  punctuation: sentence({ zh: "标点", en: "punctuation" })({}),
  nameDigits: sentence({ zh: "名称中的数字，不是门槛", en: "figures that belong to a name, not the threshold" })({}),
};

/** The laws on which a reading rests. */
export const bases = {
  inclusive: sentence({
    zh: "《民法典》第一千二百五十九条：以上、以下、以内、届满包括本数",
    en: "Civil Code art. 1259: 以上, 以下, 以内 and 届满 include the number itself",
  })({}),
  exclusive: sentence({
    zh: "《民法典》第一千二百五十九条：不满、超过、以外不包括本数",
    en: "Civil Code art. 1259: 不满, 超过 and 以外 exclude the number itself",
  })({}),
};

/** Why a phrase has no typed comparator. */
export const reasons = {
  empty: sentence({ zh: "目标为空", en: "the target is empty" })({}),
  tooLong: sentence({ zh: "目标超过 {limit} 个字符", en: "the target is longer than {limit} characters" }),
  invisible: sentence({
    zh: "含有看不见的字符 {character}，显示的内容可能与实际不同，请重新录入",
    en: "holds the invisible character {character}, so that what is seen may differ from what is written; type it again",
  }),
  placeholder: sentence({
    zh: "是占位或指向别处的文字，没有给出目标",
    en: "a placeholder or a pointer elsewhere, not a target",
  })({}),
  negation: sentence({
    zh: "“{word}”后面没有可以否定的比较词，意思不明",
    en: "“{word}” negates something that is no comparator, the meaning is not clear",
  }),
  conflict: sentence({ zh: "比较词互相矛盾：{words}", en: "the comparators contradict one another: {words}" }),
  condition: sentence({
    zh: "“{word}”使门槛附有条件或分属几个对象",
    en: "“{word}” makes the threshold conditional or splits it among several things",
  }),
  severalThresholds: sentence({
    zh: "有几个同类门槛，分不清各指什么：{notations}",
    en: "several thresholds of one kind, and nothing tells what each is for: {notations}",
  }),
  looseNumber: sentence({ zh: "数字“{text}”归属不明", en: "it is not clear what the number “{text}” belongs to" }),
  looseComparator: sentence({ zh: "比较词“{text}”没有对应的数值", en: "the comparator “{text}” has no number" }),
  vagueBound: sentence({
    zh: "比较词后面是概数“{text}”，门槛不确定",
    en: "a vague number, “{text}”, behind a comparator makes no definite threshold",
  }),
  after: sentence({ zh: "“{text}”是起始时间，不是期限", en: "“{text}” says from when on, not by when" }),
  tellingWord: sentence({
    zh: "“{text}”可能改变门槛的含义，无法确定",
    en: "“{text}” may change what the threshold means, and it is not clear how",
  }),
  noSuchDate: sentence({ zh: "没有“{text}”这样的日期", en: "there is no date “{text}”" }),
  softOnly: sentence({ zh: "没有可以读出的门槛", en: "there is no threshold to be read" })({}),
};

/** Second readings, by ambiguity code. */
export const doubts = {
  "operator-implied": sentence({
    zh: "没有写明比较方式，按评分政策取“至少”或“至多”",
    en: "no operator is written; the scoring policy decides between at least and at most",
  })({}),
  reach: sentence({ zh: "“达到”可以指至少，也可以指恰好", en: "“达到” can mean at least or exactly" })({}),
  "deadline-day": sentence({
    zh: "“前”是否包括当日，法律没有定论",
    en: "whether 前 includes the day itself is unsettled in law",
  })({}),
  "deadline-month": sentence({
    zh: "“前”可以指该期间开始之前，也可以指该期间结束之前",
    en: "前 can mean before the period begins or before it ends",
  })({}),
  "approximate-width": sentence({
    zh: "“约、左右、近、余”没有法定幅度，由评分政策规定",
    en: "约, 左右, 近 and 余 have no statutory width; the scoring policy sets it",
  })({}),
  "approximate-bound": sentence({
    zh: "概数与比较词并用，门槛可以从严也可以从宽",
    en: "an approximate number with a comparator: the threshold can be read strictly or loosely",
  })({}),
  hedge: sentence({ zh: "“{word}”使要求变软", en: "“{word}” softens the demand" }),
  "baseline-unstated": sentence({
    zh: "没有写明与什么时候相比",
    en: "it is not said what the change is measured against",
  })({}),
  "yearly-change": sentence({
    zh: "可以指比上年增加，也可以指每年都增加",
    en: "can mean more than last year or more every year",
  })({}),
  "change-or-level": sentence({
    zh: "数值可以是变动的幅度，也可以是要达到的水平",
    en: "the number can be the change or the level to be reached",
  })({}),
  "size-or-threshold": sentence({
    zh: "数值可以是要达到的门槛，也可以只说明后面事物的规模",
    en: "the number can be the threshold or only the size of the things behind it",
  })({}),
  "date-or-number": sentence({
    zh: "可以是数值，也可以是日期",
    en: "can be a number or a date",
  })({}),
  "shared-suffix": sentence({
    zh: "单位词“{suffix}”可以由两个数共用，也可以只属于后一个数",
    en: "the scale “{suffix}” can belong to both numbers or to the second only",
  }),
  "unit-conflict": sentence({
    zh: "目标里的单位与计算单位栏“{column}”不一致，以目标为准",
    en: "the unit in the target differs from the unit column “{column}”; the target wins",
  }),
  "unit-missing": sentence({ zh: "数额没有写单位，可能是元", en: "the amount has no unit, perhaps 元 is meant" })({}),
  "reversed-operator": sentence({
    zh: "比较符号写在数字后面，方向可能相反",
    en: "the operator stands behind the number, its direction may be meant the other way round",
  })({}),
  "hold-as-cap": sentence({
    zh: "“控制在”读作不超过，也可以指恰好",
    en: "“控制在” is read as at most, it could mean exactly",
  })({}),
  "double-comparator": sentence({
    zh: "两个比较词一严一宽，对本数是否包括说法不同",
    en: "two comparators disagree whether the number itself counts",
  })({}),
  "within-implied": sentence({
    zh: "没有写“内”，读作在此时间以内",
    en: "内 is not written; read as within that time",
  })({}),
  "plus-sign": sentence({
    zh: "“+”可以包括本数，也可以不包括",
    en: "“+” may or may not include the number itself",
  })({}),
  "range-within": sentence({
    zh: "范围加“以内”，可以指在范围之内，也可以指不超过上限",
    en: "a range with 以内 can mean within the range or at most its upper end",
  })({}),
  "interval-reversed": sentence({ zh: "下限大于上限", en: "the lower end is above the upper end" })({}),
  "coverage-word": sentence({ zh: "可以按比率或按定性评判", en: "can be judged as a share or by quality" })({}),
  "zero-or-quality": sentence({
    zh: "可以按数量为零或按定性评判",
    en: "can be judged as a count of zero or by quality",
  })({}),
  "direction-or-quality": sentence({
    zh: "可以按变动方向或按定性评判",
    en: "can be judged by the direction of change or by quality",
  })({}),
  "reference-or-quality": sentence({
    zh: "可以与参照值比较，也可以定性评判",
    en: "can be compared with the reference or judged by quality",
  })({}),
  "grade-or-quality": sentence({ zh: "可以按等级或按定性评判", en: "can be judged as a grade or by quality" })({}),
  "year-or-deadline": sentence({ zh: "可以指年内，也可以指期限", en: "can mean during the year or by its end" })({}),
  "not-applicable-or-zero": sentence({
    zh: "“无”可以指不适用，也可以指零",
    en: "“无” can mean not applicable or zero",
  })({}),
};

/** Why an actual value cannot be used. */
export const actualReasons = {
  severalValues: sentence({
    zh: "有几个数值，分不清哪个对应目标",
    en: "several values, and nothing tells which answers the target",
  })({}),
  noSingleValue: sentence({
    zh: "是范围或概数，不是一个确定的数值",
    en: "a range or a vague number, not one definite value",
  })({}),
  otherSide: sentence({
    zh: "只给出界限，而且不是目标所要求的一侧，请填写确切数值",
    en: "it only bounds the value, and not on the side that the target asks about; give the number itself",
  })({}),
  unknownWord: sentence({
    zh: "不能确定“{word}”是否改变数的含义，请只填写数值",
    en: "nothing tells whether “{word}” changes what the number means; write the number only",
  }),
  otherStart: sentence({
    zh: "起点与目标的起点不同",
    en: "it starts from another level than the target",
  })({}),
  fraction: sentence({
    zh: "写成分数，可能是比值，也可能是两个数，请填写一个数值",
    en: "a fraction may be a quotient or two numbers; give one number",
  })({}),
  unitUnclear: sentence({
    zh: "没有写单位，按目标的单位相差 50 倍以上，请写明单位",
    en: "no unit is written, and in the target's unit it is off by a factor of 50 or more; write the unit",
  })({}),
};

/** What should be asked about an actual value although it was read. */
export const flags = {
  "operator-repeated": sentence({
    zh: "实际值带有比较符号，取其数值",
    en: "the actual repeats an operator; its number is taken",
  })({}),
  approximate: sentence({ zh: "实际值是约数，取其数值", en: "the actual is approximate; its number is taken" })({}),
  "deadline-repeated": sentence({
    zh: "实际值写成期限而不是完成日期，取该日期",
    en: "the actual is a deadline rather than a date of completion; its date is taken",
  })({}),
  "aside-ignored": sentence({
    zh: "括号中的组成部分未计入判断",
    en: "what the bracket says of its parts was left aside",
  })({}),
  "none-as-zero": sentence({ zh: "“无”按零计", en: "“无” is taken as zero" })({}),
  "stray-sign": sentence({ zh: "数值前有多余的符号", en: "a stray sign stands before the number" })({}),
};

export type ActualFlag = keyof typeof flags;
