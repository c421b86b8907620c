import { sentence } from "../../base/language.ts";

/** Why a row of the actuals does not find its indicator. */
export const messages = {
  unknownBlock: sentence({ zh: "表中没有指标块“{block}”", en: "the form has no block “{block}”" }),
  unknownIndicator: sentence({ zh: "表中没有指标“{name}”", en: "the form has no indicator “{name}”" }),
  unknownId: sentence({ zh: "表中没有编号为“{id}”的指标", en: "the form has no indicator with the id “{id}”" }),
  noName: sentence({ zh: "该行没有写指标名称", en: "the row names no indicator" }),
  blocks: sentence({ zh: "可写：{names}", en: "it has: {names}" }),
  didYouMean: sentence({ zh: "是否想写“{candidate}”？", en: "did you mean “{candidate}”?" }),
  idDiffersFromName: sentence({
    zh: "编号“{id}”是指标“{name}”，不是“{given}”",
    en: "id “{id}” belongs to “{name}”, not to “{given}”",
  }),
  notInBlock: sentence({
    zh: "指标“{name}”不在“{block}”中，而在：{where}",
    en: "indicator “{name}” is not in “{block}” but in: {where}",
  }),
  needsBlock: sentence({
    zh: "指标“{name}”在多个指标块中目标不同，需注明指标块：{where}",
    en: "indicator “{name}” has different targets in several blocks; name one of: {where}",
  }),
  needsId: sentence({
    zh: "同一指标块中有多个“{name}”且目标不同，需注明编号",
    en: "its block has several “{name}” with different targets; give the id",
  }),
  duplicateRow: sentence({
    zh: "第 {line} 行重复填报“{name}”，第 {earlier} 行已填报",
    en: "line {line} reports “{name}” again after line {earlier}",
  }),
  duplicateHelp: sentence({
    zh: "评分采用先出现的一行；请删去其中一行",
    en: "the first row was scored; delete one of them",
  }),
};
