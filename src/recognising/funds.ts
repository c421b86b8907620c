import { remembered } from "../indicator/remembered.ts";
import type { GridCell } from "../readers/documents/document.ts";
import { plainLabel, withoutBrackets } from "./heads.ts";

/** The money of a project or department, in the rows and with the digits that are printed. */
export interface FundsRow {
  /** As printed: 其中：当年财政拨款. */
  readonly source: string;
  readonly kind: FundKind;
  readonly amounts: Readonly<Partial<Record<FundColumn, string>>>;
}

export type FundKind = "total" | "fiscal" | "special" | "carry" | "other" | "basic" | "project" | "part" | "long";

export type FundColumn = "initial" | "adjusted" | "executed" | "weight" | "rate" | "score";

/** What a label says of money; undefined where it says nothing. */
export const fundKind: (text: string) => FundKind | undefined = remembered((text) => {
  if (text.length > LONGEST) return undefined;
  const label = plainLabel(text);
  const plain = withoutBrackets(label)
    .replace(/^其中[::、]?/u, "")
    .replace(/^[一二三四五六七八九1-9][、..]/u, "")
    .replace(/[::]$/u, "");
  if (/^(?:中期|实施期|长期|中长期|三年|项目)(?:资金|预算)?(?:总额|总投资)$/u.test(plain)) return "long";
  if (TOTALS.has(plain)) return "total";
  if (/^(?:部门)?基本支出(?:预算)?$/u.test(plain)) return "basic";
  if (/^(?:部门)?项目支出(?:预算)?$/u.test(plain)) return "project";
  if (/^(?:上年|以前年度)?结转(?:结余)?(?:资金|数)?$|^上年结转(?:资金|结余)*$/u.test(plain)) return "carry";
  if (/^财政专户(?:管理)?(?:资金|收入|拨款)?(?:收入)?数?$/u.test(plain)) return "special";
  if (/^(?:其他|其它|单位自筹|自筹|社会)(?:收入|资金|来源)?数?$/u.test(plain)) return "other";
  if (
    /^(?:当年|本年|本年度|年度)?(?:一般公共预算|公共)?财政(?:拨款|资金)(?:收入|数)?$|^一般公共预算(?:拨款|财政拨款)(?:收入)?$/u.test(
      plain,
    )
  )
    return "fiscal";
  return PART.test(plain) ? "part" : undefined;
});

const LONGEST = 30;

const TOTALS: ReadonlySet<string> = new Set([
  ...[
    "总额",
    "预算总额",
    "收入总额",
    "年度资金总额",
    "资金总额",
    "项目资金总额",
    "年度预算总额",
    "年度本级预算金额",
    "项目金额",
    "预算金额合计",
  ],
  ...[
    "项目预算总额",
    "年度预算申请总额",
    "本年度预算总额",
    "年度总预算",
    "总预算",
    "年度金额总额",
    "年度金额",
    "部门预算总额",
  ],
  ...["年度预算资金总额", "年度部门预算总额", "项目预算金额", "项目总预算", "年度预算申请", "全年预算总额", "支出总额"],
  ...[
    "年初安排金额",
    "预算资金总额",
    "本年资金总额",
    "资金合计",
    "金额合计",
    "年度资金总额合计",
    "部门整体支出总额",
    "当年预算",
    "本年预算",
    "年度预算数",
    "项目预算",
    "预算安排总额",
    "专项资金总额",
  ],
]);

/** Parts that a form may list besides: 中央补助资金, 基本支出, 其中：当年市级财政资金. */
const PART =
  /^(?:当年|本年|年度)?(?:中央|(?:省|市|县|区)(?=级|本级|财政|补助|配套|拨款|资金)级?|地方|本级|上级|债券|政府性基金|国有资本经营|基本|项目|人员|公用|该项目支出上级).{0,8}(?:资金|拨款|收入|支出|补助|经费)(?:数|额)?$/u;

const COLUMNS: readonly (readonly [FundColumn, RegExp])[] = [
  [
    "initial",
    /^(?:年初预算数?|预算数|年初安排金额|年度预算数?|预算金额|年初预算金额|预算安排数|金额|批复数|预算批复数|计划数|年初数|年初预算安排)$/u,
  ],
  ["adjusted", /^(?:全年预算数?|调整后预算数?|调整预算数?|调整后全年预算数|全年预算金额|预算调整数|全年数)$/u],
  [
    "executed",
    /^(?:全年执行数?|执行数|实际执行数|全年支出数?|实际支出数?|支出数|全年执行金额|实际支出|决算数|1-\d{1,2}月执行数)$/u,
  ],
  ["weight", /^(?:分值|权重)$/u],
  ["rate", /^(?:执行率|预算执行率|全年执行率|预算完成率)$/u],
  ["score", /^(?:得分|自评得分)$/u],
];

/** What a column of the funds table holds. */
export function fundColumn(text: string): FundColumn | undefined {
  if (text.length > LONGEST) return undefined;
  const label = withoutBrackets(plainLabel(text));
  return COLUMNS.find(([, heads]) => heads.test(label))?.[0];
}

/** A row that heads a funds table: two columns of money at least, or one with its points. */
export function isFundsHeader(cells: readonly GridCell[]): boolean {
  const columns = new Set(cells.flatMap(({ text }) => fundColumn(text) ?? []));
  const money = (["initial", "adjusted", "executed"] as const).filter((column) => columns.has(column));
  return money.length >= 2 || (money.length === 1 && columns.size >= 2);
}

/** An amount as printed and the unit that stands with it: 250万 → 250 and 万元. */
export interface Amount {
  readonly digits: string;
  readonly unit: MoneyUnit | undefined;
}

export type MoneyUnit = "元" | "万元";

export function readAmount(text: string): Amount | undefined {
  const [, digits, unit] =
    /^[¥￥]?(-?[\d,]*\.?\d+)(万元|万|元)?$/u.exec(text.normalize("NFKC").replaceAll(/\s/gu, "")) ?? [];
  if (digits === undefined) return undefined;
  return { digits: digits.replaceAll(",", ""), unit: unit === undefined ? undefined : unit === "元" ? "元" : "万元" };
}

/** 单位：万元, （万元） */
export function unitIn(text: string): MoneyUnit | undefined {
  const plain = plainLabel(text);
  if (/\(万元\)|单位[::]?万元|,万元\)/u.test(plain)) return "万元";
  return /\(元\)|单位[::]?元/u.test(plain) ? "元" : undefined;
}
