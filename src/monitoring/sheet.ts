import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { Block, Indicator } from "../form/form.ts";
import type { AsOf } from "./as-of.ts";

/** 绿 按计划, 黄 有偏差, 红 难以完成, 灰 无法判断. */
export type Light = "green" | "yellow" | "red" | "grey";

export const LIGHTS: readonly Light[] = ["red", "yellow", "grey", "green"];

/** How an indicator goes through the year. */
export type Pace =
  /** Adds up: so much of it as of the year has gone by. */
  | "cumulative"
  /** A ceiling that is used up: no more of it than of the year has gone by. */
  | "ceiling"
  /** Is what it is at any time: a rate, a grade, a yes. */
  | "state"
  /** Is due on a day. */
  | "deadline";

/** 确定能, 有可能, 完全不可能 */
export type Likelihood = "certain" | "possible" | "impossible";

/** 项目支出绩效运行监控表 of one form, up to a day. */
export interface MonitoringSheet {
  readonly department: string;
  readonly year: number;
  readonly asOf: AsOf;
  readonly rows: readonly MonitoredIndicator[];
  /** 预算执行 up to the day; absent where nothing is reported. */
  readonly execution: MonitoredExecution | undefined;
}

export interface MonitoredIndicator {
  readonly block: Block;
  readonly indicator: Indicator;
  readonly pace: Pace;
  /** 1–N月执行情况 as reported; "" where nothing is. */
  readonly progress: string;
  /** In per cent of the target; absent where no number says how far. */
  readonly achieved: Exact | undefined;
  /** In per cent of the target what should be done by the day; absent where the pace is no share of the year. */
  readonly expected: Exact | undefined;
  /** 全年预计完成情况 as reported; "" where nothing is. */
  readonly forecast: string;
  /** What the year would come to at the pace so far, in per cent of the target. */
  readonly projected: Exact | undefined;
  /** Whether the forecast meets the target; undefined where there is none, or none that can be judged. */
  readonly willMeet: boolean | undefined;
  readonly likelihood: Likelihood | undefined;
  readonly reason: string;
  readonly light: Light;
  /** Why it has this light. */
  readonly because: Text;
}

export interface MonitoredExecution {
  /** In per cent. */
  readonly rate: Exact;
  readonly expected: Exact;
  readonly light: Light;
  readonly formula: string;
}
