import { plainName } from "./plain-name.ts";
import { remembered } from "./remembered.ts";

/** What an indicator's name says it measures. */
export type NameMeasure = "count" | "share" | "money" | "time" | "satisfaction";

/** Told by the last word of the name, as Chinese names do; undefined where it does not say. */
export const nameMeasure = remembered((name): NameMeasure | undefined => {
  const plain = plainName(name);
  return FORMULA.test(plain) ? undefined : MEASURES.find(([, ending]) => ending.test(plain))?.[0];
});

/** 实际完成飞行小时数/计划小时数 is a quotient, whatever its last word. */
const FORMULA = /[/÷]/;

/** In the order of trying: 满意度调查次数 counts, 满意度测评 does not. */
const MEASURES: readonly (readonly [NameMeasure, RegExp])[] = [
  ["money", /(?:控制|预算|执行|决算|支出|投资)数$/],
  ["time", /(?:时间|时限|期限|工期|时长|周期|日期|时点|天数|小时数|工作日数)$/],
  ["share", /(?<![频功速汇效汇税费心码])(?<!分辨)率$|比例$|比重$|占比$|百分比$|覆盖面$/],
  ["count", /数量$|(?<![系指参函倍常基分岁月年亩吨指])数$|人次$|(?:场|批|班|车|架|台|件|组|户|频)次$|数目$/],
  [
    "count",
    /(?:征订|订阅|报道|报导|发布|发放|发稿|刊发|印刷|阅读|点击|浏览|访问|播放|下载|关注|接待|受理|办理|检测|抽检)量$/,
  ],
  ["satisfaction", /满意(?:度|率|程度)|满意$/],
  ["money", /(?:成本|费用|经费|金额|资金|投资|造价|单价|收入|支出|产值|总额|税收|营业额|销售额|费)$/],
];
