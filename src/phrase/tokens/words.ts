import type { BaseName, Operator, Per } from "../comparator.ts";

/*
 * The words of the grammar as data. The longest word at a place wins: 大于等于 over 大于, the idiom 一次性 over the number 一.
 * Short words that also occur inside ordinary ones (近 in 最近, 前 in 目前) count only beside a number; `beside` says on which side.
 */

/** What a word does in a phrase. */
export type Sense =
  /** 不得, 未: turns the comparator behind it round. */
  | { readonly role: "negation" }
  /** 大于, 不足, 至少: stands before the number. `negated` is what 不… makes of it. */
  | { readonly role: "comparator"; readonly op: Operator; readonly negated?: Operator }
  /** 达到: at least, or exactly. */
  | { readonly role: "reach" }
  /** 控制在 (a cap), 保持在: take their operator from what follows. */
  | { readonly role: "hold"; readonly cap: boolean }
  /** 以上: stands behind the number. `basis` where Civil Code art. 1259 names the word. */
  | { readonly role: "suffix"; readonly op: Operator; readonly basis?: "cc-1259" }
  | { readonly role: "around-before" }
  | { readonly role: "around-after" }
  /** 近: somewhat less. */
  | { readonly role: "nearly" }
  /** 上: somewhat more (上百人). */
  | { readonly role: "upwards" }
  /** 力争, 基本: makes the demand softer. */
  | { readonly role: "hedge" }
  | { readonly role: "change"; readonly direction: "up" | "down" }
  /** 高出: by how much something is above what it is compared with. */
  | { readonly role: "exceed"; readonly direction: "up" | "down" }
  /** 翻一番: to twice the value. */
  | { readonly role: "double" }
  | { readonly role: "to" }
  | { readonly role: "from" }
  | { readonly role: "between" }
  | { readonly role: "base"; readonly base: BaseName }
  /** 较, 比: a base follows. */
  | { readonly role: "versus" }
  /** 相比 behind a base. */
  | { readonly role: "compared" }
  | { readonly role: "each" }
  | { readonly role: "per"; readonly per: Per }
  | { readonly role: "and" }
  | { readonly role: "or" }
  | { readonly role: "inclusion"; readonly included: boolean }
  | { readonly role: "before" }
  | { readonly role: "until" }
  | { readonly role: "after" }
  /** 末前 in 每季度末前: by the end of each. */
  | { readonly role: "period-end" }
  /** 不晚于; `strict` for 早于, where the date itself is too late. */
  | { readonly role: "no-later"; readonly strict: boolean }
  | { readonly role: "rank" }
  | { readonly role: "ordinal" }
  /** 其中, 分别: what follows does not hold for the whole. */
  | { readonly role: "condition" }
  /** 次年, 倒数: the number behind it means something that no comparator says. */
  | { readonly role: "telling" }
  | { readonly role: "minus" }
  /** 人民币 before the amount. */
  | { readonly role: "currency" }
  /** 半数: 50 %; 过半: more than that. */
  | { readonly role: "half"; readonly more: boolean }
  /** 减半: down by 50 %. */
  | { readonly role: "halved" }
  | { readonly role: "copula" }
  /** 确保, 完成: may stand beside a threshold without changing it. */
  | { readonly role: "frame" }
  /** An ordinary word that happens to hold a number or a word of the grammar. */
  | { readonly role: "plain" };

/** Where a short word counts: right behind 每月 or 每季度, right before a number (or a comparator), a verb, a base, at the start before a number, right behind a quantity or date, or anywhere. */
export type Beside =
  | "per-behind"
  | "number-ahead"
  | "verb-ahead"
  | "start"
  | "quantity-behind"
  | "base-ahead"
  | "anywhere";

export interface Word {
  readonly text: string;
  readonly sense: Sense;
  readonly beside: Beside;
}

function words(sense: Sense, texts: string, beside: Beside = "anywhere"): readonly Word[] {
  return texts.split(/\s+/).map((text) => ({ text, sense, beside }));
}

const ENTRIES: readonly Word[] = [
  ...words(
    { role: "negation" },
    "不 不要 不得 不能 不应 不应该 不应当 不可 不可以 不宜 不会 不许 不准 不允许 不再 未 未能 没 没有 尚未 从未 并未 并不 并非 不是 未曾",
  ),
  ...words({ role: "negation" }, "严禁 禁止 杜绝 避免 防止 无法 难以 不必 无需 勿 切勿 严防 谨防"),
  ...words(
    { role: "comparator", op: ">", negated: "<=" },
    "大于 高于 多于 超过 超出 超越 突破 长于 大过 高过 多过 优于 好于 快于 >",
  ),
  ...words({ role: "comparator", op: ">", negated: "<=" }, "超 逾 过", "number-ahead"),
  ...words({ role: "comparator", op: "<", negated: ">=" }, "小于 低于 少于 短于 劣于 差于 慢于 <"),
  ...words({ role: "comparator", op: "<", negated: ">=" }, "下于 亚于", "number-ahead"),
  ...words({ role: "comparator", op: "<" }, "不足 不到 不满 未满 未足 未到 没到 达不到 未及 不及", "number-ahead"),
  ...words(
    { role: "comparator", op: ">=" },
    "≥ 大于等于 大于或等于 大于或者等于 大等于 高于等于 高于或等于 多于等于 多于或等于 超过或等于 等于或大于 等于或高于 等于或超过 等于大于 等于或多于",
  ),
  ...words(
    { role: "comparator", op: ">=" },
    "达到或超过 达到或者超过 达到或高于 达到或大于 达到或优于 达到或者优于 达到或好于 最少 最低 最小 下限 保底 下限为 最低为 最少为 保底为",
    "number-ahead",
  ),
  ...words(
    { role: "comparator", op: "<=" },
    "≤ 小于等于 小于或等于 小于或者等于 小等于 低于等于 低于或等于 少于等于 少于或等于 等于或小于 等于或低于 等于或少于 等于小于",
  ),
  ...words(
    { role: "comparator", op: "<=" },
    "最多 最高 最大 顶多 上限 封顶 限额 上限为 最高为 最多为 封顶为 限额为 最高限价 最高限价为",
    "number-ahead",
  ),
  ...words({ role: "comparator", op: ">=" }, "至少 起码"),
  ...words({ role: "comparator", op: "<=" }, "至多 顶多"),
  ...words({ role: "comparator", op: ">=" }, "满 年满 已满", "number-ahead"),
  ...words({ role: "comparator", op: ">" }, "不止 不仅", "number-ahead"),
  ...words({ role: "comparator", op: ">=" }, "不下 不亚于", "number-ahead"),
  ...words({ role: "comparator", op: "=" }, "= 等于"),
  ...words({ role: "comparator", op: "=" }, "恰好 正好 刚好", "number-ahead"),
  ...words({ role: "reach" }, "达 达到 达至 达成 已达 已达到", "number-ahead"),
  ...words({ role: "hold", cap: true }, "控制在 限制在 控制到 限定在 压缩在 压降在 控制为 控制于"),
  ...words({ role: "hold", cap: true }, "控制", "number-ahead"),
  ...words({ role: "hold", cap: false }, "维持在 保持在 稳定在"),
  ...words({ role: "hold", cap: false }, "维持 保持 稳定 处于", "number-ahead"),
  ...words(
    { role: "suffix", op: ">=", basis: "cc-1259" },
    "以上 及以上 或以上 和以上 及其以上 含以上 届满",
    "quantity-behind",
  ),
  ...words(
    { role: "suffix", op: "<=", basis: "cc-1259" },
    "以下 及以下 或以下 和以下 及其以下 含以下 以内 及以内",
    "quantity-behind",
  ),
  ...words({ role: "suffix", op: ">=" }, "之上", "quantity-behind"),
  ...words({ role: "suffix", op: "<=" }, "之内 内 之下 范围内", "quantity-behind"),
  ...words({ role: "suffix", op: ">=" }, "起 起步 保底 或更多 及更多 或更高 及更高 或更好 +", "quantity-behind"),
  ...words({ role: "suffix", op: "<=" }, "封顶 为限 为上限 为封顶 或更少 或更低 及更低", "quantity-behind"),
  ...words({ role: "suffix", op: ">", basis: "cc-1259" }, "以外", "quantity-behind"),
  ...words({ role: "suffix", op: ">" }, "之外", "quantity-behind"),
  ...words({ role: "around-before" }, "约 约等于 大约 约为 大概 大致 ≈ 大体 约占", "number-ahead"),
  ...words({ role: "around-after" }, "左右 上下 前后 许", "quantity-behind"),
  ...words({ role: "nearly" }, "近 将近 接近 接近于 趋近", "number-ahead"),
  ...words({ role: "upwards" }, "上", "number-ahead"),
  ...words({ role: "hedge" }, "基本 基本上 力争 争取 力求 原则上 努力 尽量 尽可能"),
  ...words({ role: "change", direction: "up" }, "增长 增加 提高 提升 上升 升高 上涨 增多 增大 上浮 递增 扩大 上调"),
  ...words({ role: "change", direction: "up" }, "增 升 涨", "number-ahead"),
  ...words({ role: "exceed", direction: "up" }, "高出 多出"),
  ...words({ role: "exceed", direction: "down" }, "低出 少出"),
  ...words(
    { role: "change", direction: "down" },
    "下降 减少 降低 压减 压缩 缩短 下调 减低 缩减 压降 削减 回落 下滑 下浮 递减 减小 节约 节省",
  ),
  ...words({ role: "change", direction: "down" }, "降 减", "number-ahead"),
  ...words({ role: "double" }, "翻", "number-ahead"),
  ...words({ role: "to" }, "至 到", "number-ahead"),
  ...words({ role: "from" }, "由 从 自", "number-ahead"),
  ...words(
    { role: "from" },
    "从目前 由目前 从目前的 由目前的 从原来 由原来 从原来的 由原来的 由现在的 从现在的",
    "number-ahead",
  ),
  ...words({ role: "between" }, "介于 处在"),
  ...words({ role: "between" }, "在", "number-ahead"),
  ...words(
    { role: "base", base: "previous-year" },
    "上年 去年 上一年 上一年度 上年度 前一年 前一年度 去年度 上年末 上年底 去年底 去年末 往年 上年水平 去年水平 上年度水平 逐年",
  ),
  ...words(
    { role: "base", base: "same-period-last-year" },
    "同比 上年同期 去年同期 上年同比 去年同比 上年度同期 上一年同期 上年同期水平 去年同期水平 同期 同期水平",
  ),
  ...words(
    { role: "base", base: "unstated" },
    "在原有基础上 原有基础上 在现有基础上 现有基础上 在原来基础上 在原有的基础上 在现有的基础上",
  ),
  ...words({ role: "base", base: "previous-quarter" }, "上季度 上一季度"),
  ...words({ role: "base", base: "previous-month" }, "上月 上个月"),
  ...words({ role: "base", base: "previous-period" }, "环比 上期 上一期"),
  ...words({ role: "versus" }, "以 较 比 同 与 相较 相比 对比 相比较 相比于 较之 和 跟 相较于 较于 在", "base-ahead"),
  ...words({ role: "compared" }, "相比 相比较 基础上 的基础上 对比 比较 为基数 为基期 为基准", "quantity-behind"),
  ...words({ role: "each" }, "每", "anywhere"),
  ...words({ role: "per", per: "year" }, "每年 每年度 每一年 年均 年平均 每个年度"),
  ...words({ role: "per", per: "year" }, "年 全年 年度 全年度 一年", "number-ahead"),
  ...words({ role: "per", per: "quarter" }, "每季度 每季 每个季度 每一季度 季均"),
  ...words({ role: "per", per: "month" }, "每月 每个月 每月份 月均 月平均"),
  ...words({ role: "per", per: "week" }, "每周 每星期 每个星期 周均"),
  ...words({ role: "per", per: "week" }, "一周", "number-ahead"),
  ...words({ role: "per", per: "day" }, "每天 每日 日均 每工作日 每个工作日"),
  ...words({ role: "per", per: "half-year" }, "每半年"),
  ...words({ role: "per", per: "half-year" }, "半年", "number-ahead"),
  ...words({ role: "per", per: "year" }, "年", "verb-ahead"),
  ...words({ role: "per", per: "month" }, "月", "start"),
  ...words({ role: "per", per: "month" }, "月", "verb-ahead"),
  ...words({ role: "per", per: "week" }, "周", "start"),
  ...words({ role: "per", per: "quarter" }, "季 季度", "start"),
  ...words({ role: "per", per: "day" }, "日", "start"),
  ...words({ role: "per", per: "day" }, "日", "verb-ahead"),
  ...words({ role: "per", per: "人" }, "人均"),
  ...words({ role: "per", per: "生" }, "生均"),
  ...words({ role: "per", per: "户" }, "户均"),
  ...words({ role: "per", per: "亩" }, "亩均"),
  ...words({ role: "per", per: "村" }, "村均"),
  ...words({ role: "per", per: "校" }, "校均"),
  ...words({ role: "and" }, "且 并 并且 同时 而且", "anywhere"),
  ...words({ role: "and" }, "也 亦 又", "number-ahead"),
  ...words({ role: "or" }, "或 或者"),
  ...words(
    { role: "inclusion", included: true },
    "含 包含 包括 含本数 包括本数 包含本数 均含 含本级",
    "quantity-behind",
  ),
  ...words(
    { role: "inclusion", included: false },
    "不含 不包含 不包括 不含本数 不包括本数 不包含本数",
    "quantity-behind",
  ),
  ...words({ role: "before" }, "前 之前 以前", "quantity-behind"),
  ...words(
    { role: "period-end" },
    "底 末 底前 末前 底之前 末之前 月底 月末 月底前 月末前 季末 季末前 季度末 季度末前",
    "per-behind",
  ),
  ...words({ role: "until" }, "止 为止 截止", "quantity-behind"),
  ...words({ role: "after" }, "后 之后 以后 起 开始", "quantity-behind"),
  ...words({ role: "no-later", strict: true }, "早于 先于", "number-ahead"),
  ...words(
    { role: "no-later", strict: false },
    "不晚于 不迟于 最迟 最晚 最迟于 最晚于 不得晚于 不得迟于 不应晚于 不应迟于 截至 截止 截止到 截至到",
    "number-ahead",
  ),
  ...words(
    { role: "rank" },
    "排名前 位居前 位列前 进入前 排前 名列前 居前 列前 保持前 排名 位居 位列 名列 前",
    "number-ahead",
  ),
  ...words({ role: "ordinal" }, "第", "number-ahead"),
  ...words(
    { role: "condition" },
    "其中 分别 若 如果 除 除外 视情况 各自 之一 任一 任意 超过部分 十四五 十三五 十五五 分期 分批 至今",
  ),
  ...words({ role: "condition" }, "各 如", "number-ahead"),
  ...words({ role: "telling" }, "前进 进位 次年 次月 翌年 来年 明年 下年 下年度 下一年 下一年度", "number-ahead"),
  ...words({ role: "telling" }, "倒数 不稳定在 不稳定达"),
  ...words(
    { role: "telling" },
    "近三年 近3年 近五年 近5年 近两年 前三年 前3年 前五年 前两年 过去三年 过去五年 三年平均 3年平均 五年平均 5年平均 近三年平均 前三年平均",
  ),
  ...words({ role: "minus" }, "负 零下", "number-ahead"),
  ...words({ role: "currency" }, "人民币 RMB CNY", "number-ahead"),
  ...words({ role: "half", more: false }, "半数 一半"),
  ...words({ role: "half", more: true }, "过半 过半数"),
  ...words({ role: "halved" }, "减半"),
  ...words(
    { role: "copula" },
    "为 是 均为 应为 占 占比 即 计 共 共计 合计 总计 累计 均 占比为 都 总数",
    "number-ahead",
  ),
  ...words({ role: "copula" }, "达 达到 达至 达成 已达 已达到 指标值 目标值 指标值为 目标值为", "number-ahead"),
  ...words(
    { role: "frame" },
    "确保 保证 逐步 稳步 持续 必须 应 应当 须 需 需要 要求 要 预计 计划 拟 暂定 暂定量 预期 全面 实现 已完成 完成 安排 提供 派出 参加 一是 二是 三是 四是 五是 达标 到位 全部 按时 及时 足额 建成 建设 新建 新增 开展 举办 组织 培训 发放 发布 印制 购置 采购 维修 维护 检查 巡查 服务 受益 带动 惠及 覆盖 全覆盖 的 整 正 了 测算",
  ),
  ...words(
    { role: "plain" },
    "一致 一般 一定 一体 一体化 一次性 一站式 一线 一流 一律 一贯 一系列 一些 一直 进一步 统一 唯一 万一 第一时间 第一书记 十分 清零 三公 两会 百姓 千方百计 三农 三资",
  ),
  ...words(
    { role: "plain" },
    "一事一议 一网通办 一卡通 一户一档 一人一档 一户一策 双一流 五位一体 三会一课 两新组织 两癌 三下乡 二维码 二氧化碳 二氧化硫 九年义务教育 一老一小 一件事 一张图 一张网 三务 六稳 六保 一带一路 三支一扶 三甲",
  ),
  ...words(
    { role: "plain" },
    "增长率 增长值 增长额 增长量 增长幅度 增长极 增长点 增加值 增加额 增加量 增加率 提高率 提升率 提升度 上升率 下降率 下降幅度 减少率 减少量 减少额 降低率 降低额 压减率 压缩率 缩短率 节约率 节约额 节约用水 节约型 节约集约 提升工程 提升项目 提升行动 扩大会议",
  ),
  ...words(
    { role: "plain" },
    "不下降 基准年 常年 历年 多年 近年 青年 少年 青少年 老年 中年 成年 童年 中青年 人均预期寿命 人均期望寿命 最多跑一次 最多跑 只跑一次 消除 清除 排除 拆除 解除 免除 铲除 破除 根除 删除 去除 拔除 驱除",
  ),
  ...words(
    { role: "plain" },
    "前三季度 一年级 二年级 三年级 四年级 五年级 六年级 突破性 最低生活保障 最低工资 最低收入 最低价 最高法 最高人民法院 最高人民检察院 最低标准 限额以上 规模以上",
  ),
  ...words(
    { role: "plain" },
    "年均浓度 日均浓度 年均值 日均值 年均气温 到达 到达率 到场 到岗 到账 含税 不含税 含税价 通过 通过率 经过 透过 度过 过程 不合格 不合格率 不良 不良率 不良贷款 不动产 不满意 不满意率 不定期 不锈钢 不规范 不文明 不稳定 未成年 未成年人 未利用地 未就业 未脱贫 未办结 未达标 没收 防止返贫 禁止性 避免率 杜绝率 难以为继",
  ),
  ...words(
    { role: "plain" },
    "同时段 并购 并列 并轨 并发 并发症 并网 并联 或者说 或有 除险 除险加固 除尘 除草 除雪 除四害 除害 除锈 包含量",
  ),
];

const BY_FIRST: ReadonlyMap<string, readonly Word[]> = group(ENTRIES);

function group(entries: readonly Word[]): Map<string, Word[]> {
  const groups = new Map<string, Word[]>();
  for (const entry of entries) {
    const first = entry.text.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  for (const list of groups.values()) list.sort((a, b) => b.text.length - a.text.length);
  return groups;
}

/** The longest word that begins at `at` and stands where it counts. */
export function findWord(text: string, at: number, counts: (word: Word) => boolean): Word | undefined {
  return BY_FIRST.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at) && counts(word));
}
