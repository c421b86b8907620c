import { fold } from "../../phrase/fold.ts";

/** Whether 偏差原因 says nothing: blank, or one of the words that stand there for the sake of the form. */
export function isEmptyReason(text: string): boolean {
  return EMPTY.test(fold(text).text);
}

const EMPTY =
  /^(?:(?:-+|—+|\/+|\\|\.+|无|没有|暂无|均无|无偏差|无差异|无原因|无说明|不存在偏差|没有偏差|未完成|未达标|没完成|部分完成|已完成|完成|达标|正常|不适用|n\/?a|none|nil)[。.;,!]*)?$/i;
