import { plainName } from "./plain-name.ts";

/** A class without what forms print around its name: 产出 of 产出指标, 产出目标（50分） and 一、产出类指标. */
export function bareClass(label: string): string {
  return plainName(label)
    .replace(/^[一二三四五六七八九][、.]/, "")
    .replace(/(?<!\d)\d+(?:\.\d+)?分$/, "")
    .replace(/(?<=..)(?:类?指标|目标)$/, "");
}
