/**
 * The domain records, as read from the workbook. Rules of meaning: language.md section 3 (docs/glossary.md names every term).
 * Rates whose unit is % are held as fractions (0.985 is 98.5 %), as a percentage cell holds them; ‰ and /10万 as they are written.
 */

/** How an indicator adds up. A limit is the comparator ≤ or ＜, whatever the kind. */
export const KINDS = ["flow", "cumulative", "stock", "ratio", "score", "milestone"] as const;
export type Kind = (typeof KINDS)[number];

export const COMPARATORS = [">=", ">", "<=", "<", "~", "range"] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Whether more is better; apart from the comparator, and only for the reading of rises and falls. */
export const DIRECTIONS = ["more", "less", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 有目标 · 不设目标 · 未下达 · 并入总项 */
export const TARGET_STATES = ["set", "none", "pending", "merged"] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** 相加 · 取最新 · 重算 · 不合计 */
export const TOTALS = ["sum", "latest", "recompute", "none"] as const;
export type Total = (typeof TOTALS)[number];

/** 按月 · 按日 · 按期次 · 按节点 · 不适用: how the expected progress runs through the year. */
export const PACINGS = ["month", "day", "session", "node", "none"] as const;
export type Pacing = (typeof PACINGS)[number];

/** 必写 · 可写 · 附表 */
export const IMPORTANCES = ["must", "may", "annex"] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** 精确 · 万 · 约数 */
export const WRITINGS = ["exact", "wan", "approximate"] as const;
export type Writing = (typeof WRITINGS)[number];

export interface Indicator {
  readonly code: string;
  readonly section: string;
  /** As a clerk titles the row, and as a problem sentence names it: “美丽庭院”创建. */
  readonly name: string;
  /**
   * How a sentence states the value, `{}` being number and unit: 创建“美丽庭院”{}. May name other indicators
   * and optional parts as an outline pattern does: 举办宣讲{}[，覆盖群众{宣讲覆盖}]. Empty: name, then value.
   */
  readonly frame: string;
  /** 分条标题: what an item of 一是…二是… is about, in a few words before its sentences; empty: nothing. Rule: language.md 5.1. */
  readonly topic: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly comparator: Comparator;
  readonly direction: Direction;
  /** The one current annual target; the lower bound of a range. */
  readonly target: number | null;
  /** Upper bound of a range. */
  readonly upper: number | null;
  readonly targetState: TargetState;
  /** Codes joined by + or -, of a rate that is computed: A01+A02. Empty: the rate is typed. */
  readonly numerator: string;
  readonly denominator: string;
  /** Code of the whole, for 其中; empty when it is no part. */
  readonly partOf: string;
  /** By which breakdown it is a part (来信渠道, 诉求类别); parts of one whole with one breakdown belong together. */
  readonly breakdown: string;
  /** Whether the parts of that breakdown add up to the whole. */
  readonly exhaustive: boolean;
  readonly monthTotal: Total;
  readonly unitTotal: Total;
  readonly pacing: Pacing;
  /** For 按节点: first and last month (1-12) in which the work is due; null when open. */
  readonly fromMonth: number | null;
  readonly dueMonth: number | null;
  readonly importance: Importance;
  readonly writing: Writing;
  /** Decimals in text; null: the usual ones of the unit. */
  readonly decimals: number | null;
  readonly owner: string;
  readonly definition: string;
  readonly evidence: string;
  readonly remark: string;
  /** 状态（手填）, which wins over the computed one: a key of STATUSES, or free words that only the sheet shows; empty when none. */
  readonly manualStatus: string;
}

/** Twelve months, January first; `null` is blank, which is not 0. */
export type Months = readonly (number | null)[];

export interface Entry {
  /** 0-based body row in tblEntries, for traces and messages. */
  readonly row: number;
  readonly code: string;
  /** Reporting unit 填报单位; empty for the office itself or an undivided figure. */
  readonly reporter: string;
  /** 计入合计 */
  readonly counted: boolean;
  readonly months: Months;
  readonly lastYear: Months;
  /** 上年全年, for items of which last year has only the annual figure. */
  readonly lastYearTotal: number | null;
  /** 预计全年 */
  readonly forecast: number | null;
  /** 数据截止 where it differs from the workbook's; Excel serial day. */
  readonly cutoff: number | null;
  readonly source: string;
  readonly remark: string;
  /** 约数: the value to date as it is known where it is not known exactly (4000余, 近3000); empty otherwise. */
  readonly approximate: string;
}

export const SCOPES = ["quarter", "year", "plan"] as const;
export type Scope = (typeof SCOPES)[number];

export const GRADES = ["base", "stretch"] as const;
export type Grade = (typeof GRADES)[number];

/** A row of tblTargets: only where the register's one target is not enough. A revision is a newer row. */
export interface TargetRow {
  readonly row: number;
  readonly code: string;
  /** Empty = all. */
  readonly reporter: string;
  readonly scope: Scope;
  /** Quarter 1-4 for a quarter target; null otherwise. */
  readonly quarter: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly grade: Grade;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly firmness: string;
  /** Excel serial day from which it holds; null: from the start. */
  readonly validFrom: number | null;
  readonly basis: string;
  readonly issuedBy: string;
}

/** Words beside numbers, per indicator, unit and period (`2026-06`; empty = any period). */
export interface Note {
  readonly row: number;
  readonly code: string;
  readonly reporter: string;
  readonly period: string;
  /** 做法 */
  readonly practice: string;
  /** 成效 */
  readonly effect: string;
  /** 原因 */
  readonly cause: string;
  /** 下一步措施 */
  readonly measure: string;
  /** 进展: 未启动 / 推进中 / 已完成 (confirmed by a person), or a stage in words. */
  readonly stage: string;
  /** 预计完成, in words: 9月底. */
  readonly expected: string;
}
