import type { Indicator } from "../form/form.ts";
import { plainName } from "./plain-name.ts";

/** Whether less is better: as the form says, otherwise as the name tells, otherwise no. */
export function isLowerBetter({ direction, name }: Pick<Indicator, "direction" | "name">): boolean {
  return direction === undefined ? namesBurden(name) : direction === "lower_is_better";
}

/** Whether a name speaks of something of which there should be little: 项目总成本, 有效投诉件数, but not 投诉办结率. */
function namesBurden(name: string): boolean {
  const plain = plainName(name);
  return BURDEN.test(plain) && !REMEDY.test(plain) && !GOOD_DAYS.test(plain);
}

const BURDEN =
  /成本|费用|支出|造价|耗时|用时|(?:等待|办理|响应|处置|处理|审批|维修)(?:时间|时长|时限)|天数|投诉|事故|差错|错误|逾期|超期|流失|能耗|损耗|损失|违规|违纪|故障|死亡|发病|空置|闲置|返工|控制率/;

/** What is done about a burden, and how much of it was avoided, is better when there is more of it. */
const REMEDY =
  /(?:办结|处置|处理|处结|回复|答复|响应|受理|整改|纠正|排查|化解|调解|查处|修复|救治|保障|达标|完成|及时|执行|满意|合格)(?:率|数|量|件数|次数|数量|度|情况)$|演练|培训|宣传|减少|降低|下降|节约|节省|压减|压缩|避免|防范|预防|挽回|追回/;

/** 空气质量优良天数: days on which something good lasts. */
const GOOD_DAYS = /(?:优良|达标|开放|服务|授课|上课|出勤|展览|展出|驻村|值守|运行|活动)天数/;

/** Whether a name is a share of which there should be much: 验收合格率, 群众满意度; not 增长率, not 差错率. */
export function isDesiredShare(name: string): boolean {
  const plain = plainName(name);
  return DESIRED.test(plain) && !UNDESIRED.test(plain);
}

/** Whether a name is a share of a whole, which it cannot exceed; work may be done to more than 100 %. */
export function isShareOfWhole(name: string): boolean {
  return isDesiredShare(name) && !/(?:完成|执行)率$/.test(plainName(name));
}

const DESIRED =
  /(?:合格|达标|覆盖|知晓|通过|及时|按时|准时|准确|正确|到位|成活|保存|入学|毕业|普及|参与|参加|参会|参训|优良|优质|完好|处置|办结|处理|整改|回复|答复|响应|反馈|发放|兑现|完成|执行|出勤|在岗|就业|巩固|签约|入库|上线|公开|解决|救助|认可|支持|信任)率$|满意(?:度|率|程度)|覆盖面$/;

/** 不合格率, 超期完成率; 增长 and its like compare two years and have no end at 100 %. */
const UNDESIRED = /不合格|不达标|不满意|未|超期|逾期|增长|提升|提高|下降|降低|减少|增幅|降幅/;
