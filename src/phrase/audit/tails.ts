/*
 * What may stand behind the last number, date or period of a clause: the deed itself (12月底前完成, 30分钟内到达现场) or the
 * thing that was counted (5个示范点). Everything else is asked about.
 */

const ADVERBS = "全部|全面|全|均|都|已|按时|及时|按期|如期|足额|顺利|打卡|一次性|正式|基本";
const DEEDS =
  "完成|到位|达标|合格|覆盖|全覆盖|落实|办结|响应|到达|到场|抵达|发放|拨付|支付|兑付|兑现|受益|参与|参加|集结|完工|竣工|开工|动工|建成|建设|投用|投入使用|使用|交付|交付使用|启用|启动|印发|下发|下达|出台|实施|结束|办理|处置|处理|反馈|回复|答复|修复|恢复|整改|整治|检查|巡查|检测|监测|验收|通过|通车|通水|通电|供水|上线|运行|开放|报送|上报|提交|缴纳|缴清|付清|结清|清零|执行|实现|达成|满意|维修|维护|更新|更换|培训|演练|救助|补助|安置|就业|落地|投产|签约|采购|招标|施工|上岗|到岗|免疫|接种|送达|移交|归档|公开|公示|录入|登记|入库|兜底|标准|标准发放|标准执行";
const OBJECTS =
  "工作|任务|情况|现场|目标|建设|项目|工程|资金|手续|程序|计划|采购|招标|验收|发放|拨付|支付|整改|登记|备案|培训|检查|施工|主体工程|移交|安装|调试|配送";
const ENDS = "完毕|到位|完成|结束|使用|发放|办结|合格|通过";
const DEED = new RegExp(`^(?:(?:${ADVERBS})*(?:${DEEDS})(?:${OBJECTS})?(?:${ENDS})?|(?:${ADVERBS})+)$`);

/** The deed that a deadline or share belongs to, without an object of its own. */
const PLAIN_DEED = new RegExp(`^(?:${ADVERBS})*(?:${DEEDS})?(?:工作|任务|目标|情况|现场)?(?:${ENDS})?$`);

/** Ends of nouns that name what is counted, people, things, places and events alike. */
const HEADS = new RegExp(
  `(?:${[
    "人|人员|人才|干部|职工|员工|工人|教师|老师|师|生|学生|学员|员|者|户|农户|家庭|群众|居民|村民|党员|儿童|老人|妇女|民|代表|专家|商|供应商|班额|骨干|队|队伍|团队|小组|组|班|班级|团",
    "村|镇|乡|县|区|市|省|社区|街道|乡镇|小区|园区|校|学校|幼儿园|园|院|医院|所|站|点|室|馆|厅|厂|店|铺|场|广场|市场|企业|公司|机构|单位|部门|组织|协会|合作社|社|中心|基地|平台|系统|体系|网|网络|库|示范点|示范区|村庄",
    "坝|渠|渠道|井|桥|桥梁|路|道路|公路|线|线路|管道|管网|管|河|河道|湖|水库|泵站|闸|塘|池|田|农田|林|草|房|房屋|住房|楼|宿舍|厕所|公厕|车位|学位|床位|托位|泊位|岗位|座位|灯|路灯|杆|桩|充电桩|牌|栏|箱|桶|亭",
    "车|车辆|船|机|飞机|机器|设备|设施|仪器|器|器材|器具|工具|装备|电脑|计算机|空调|桌椅|家具|物资|材料|用品|产品|商品|样品|药品|食品|疫苗|图书|书籍|书|册|报纸|期刊|杂志|画册|手册|资料|宣传品|礼包|服装|衣服|被服|苗木|树|种子|肥料",
    "案|案件|事项|问题|线索|隐患|风险点|课题|论文|专利|成果|标准|规范|制度|办法|方案|规划|报告|文件|文章|稿件|信息|新闻|作品|节目|视频|影片|电影|课程|课|教材|题|奖|奖项|荣誉|品牌|证书|许可|商标|合同|协议|招标|标段",
    "项目|工程|活动|会议|会|培训|讲座|宣讲|论坛|比赛|赛事|竞赛|大赛|赛|展览|展会|展|演出|演练|检查|巡查|督查|调研|评审|评估|审计|检测|监测|抽检|采样|体检|义诊|咨询|走访|慰问|服务|宣传|教育|巡演|巡展|任务|实事|工作|作业|措施|行动|运动会|晚会|招聘会|推介会|座谈会|培训班",
    "资金|经费|补助|补贴|贷款|投资|收入|产值|奖金|股|产量|面积|里程|长度|水量|粮食|生猪|蔬菜|水果|牛|羊|猪|鸡|鱼|菌棒|大棚|保温棚",
    "有限公司|志愿者|驾驶员|校医|卫生室|卫生院|图书馆|科室|科目|专业|行业|领域|产业|品种|类型|批次|频次|次数|人次|数量|职业|工种|岗",
  ].join("|")})$`,
);

/** What happens to the things that are counted: 12座小型水库除险加固, 三家以上供应商参与. */
const DONE_TO_IT =
  /(?:参与|参加|受益|全?覆盖|满意|除险加固|改造|改建|扩建|提升|建设|整治|维修|养护|更新|治理|修复|绿化|亮化|硬化|创建|管护|保洁|安装|购置|采购|监测|鉴定|验收)$/;

/** Words behind a share that say of what: 95%的满意度, 八成群众满意. */
const SHARE_OF =
  /^的?(?:[\u3400-\u9FFF]{0,8}(?:率|度|比例|占比|可用性|群众|居民|村民|学生|家长|职工|企业|农户|用户|服务对象|受益对象|对象)(?:满意|受益|参与|覆盖)?)$/;

/** What a bracket may add without changing anything. */
const ASIDES =
  /^(?:含税|不含税|税后|税前|人民币|抽样调查|问卷调查|百分制|[\u3400-\u9FFF]?应[\u3400-\u9FFF]尽[\u3400-\u9FFF]|暂定|预计|预估|估算|按时|全覆盖|数量|质量|[A-Z])$/;

export function isPlainDeed(text: string): boolean {
  return PLAIN_DEED.test(text);
}

export function isDeed(text: string): boolean {
  return DEED.test(text);
}

export function isCounted(text: string): boolean {
  // 上升5个点: a point of what is not said.
  return text !== "点" && HEADS.test(text.replace(/^的/, "").replace(DONE_TO_IT, ""));
}

export function isShareOf(text: string): boolean {
  return SHARE_OF.test(text);
}

export function isAside(text: string): boolean {
  return ASIDES.test(text);
}
