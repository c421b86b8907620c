import { fold } from "../fold.ts";

/**
 * A word that makes the number beside it something else than what was achieved: 还差3场, 计划3场, 取消3场, 倒数第3名.
 * @returns undefined where there is none, or where the target speaks of the same
 */
export function notAchieved(text: string, targetText: string): string | undefined {
  const [word] = NOT_ACHIEVED.exec(fold(text).text) ?? [];
  return word === undefined || fold(targetText).text.includes(word) ? undefined : word;
}

const NUMBER = "(?=[约近]?[\\d〇零一二两三四五六七八九十百])";

const NOT_ACHIEVED = new RegExp(
  [
    `(?:还|尚|仍|只|相)?(?:差|缺|欠|剩余|剩下|剩|余下)(?:了)?${NUMBER}`,
    // 按计划完成3场 and 完成计划的75% tell what was done.
    `(?:原|年度|年初)?(?:计划|目标)值?[为:]?${NUMBER}`,
    "预计|预估|拟|原定|力争|争取|确保|(?:应|需|待)(?:完成|达到?|实现)",
    "取消|暂停|中止|停办",
    "正在|筹备|筹建|(?:进行|推进|实施|建设|办理)中",
    "逾期|超期|超时|延期|推迟|滞后",
    "不合格|不达标|不满意|不符合",
    "明年|次年|来年|翌年|下一?年",
    "倒数|末位",
  ].join("|"),
);
