import { plainName } from "./plain-name.ts";

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
