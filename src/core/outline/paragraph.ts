import type { ReportKind } from "../indicator/period";

/** title 标题 · lead 导语 · h1 一级 · h2 二级 · h3 三级 · body 正文 · closing 结语 */
export const LEVELS = ["title", "lead", "h1", "h2", "h3", "body", "closing"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * One paragraph of the outline (a row of tblPhrases). The text of the paragraph is `heading`, if any, then the filled pattern.
 *
 * Pattern: words with slots `{name[@unit][.field][.period][|manner]}` (ambiguous names as `{section/name}`); with a manner
 * (core/number/manner) a slot is the number alone, and its unit stands behind it. A part in `[…]` disappears when any slot in it is empty; `\{` and `\[` are literal. Automatic text: `{#时}` period phrase, `{#期}` the same for titles, `{#领导}` under whom the unit works, `{#呈 汇报}` 通报 in a report to those below, `{#单位}`, `{#年}`, `{#下年}`,
 * `{#总况}` count of states, `{#栏目 NAME}` the section's sentences (`{#分条 NAME}` as 一是…二是…, each behind its topic where every item has one), `{#问题}` lagging indicators, `{#打算}` their
 * next steps, `{#计划}` the targets of the plan year `{#计划年}`, `{#余下}` what the annual targets leave to do, `{#状态 WORD}` the sentences
 * of one state, `{#依据}` what its targets were set by, `{#结论 NAME|超额完成年度任务}` that clause as far as the figures bear it out; all from 问题 on but 计划年 and 状态 may be followed by a section.
 */
export interface OutlineParagraph {
  /** 0-based body row in tblPhrases. */
  readonly row: number;
  /** Stable key of the paragraph; survives sorting and renaming. */
  readonly id: string;
  readonly level: Level;
  readonly heading: string;
  readonly pattern: string;
  /** Wording that the user fixed; empty: the pattern speaks. */
  readonly pinned: string;
  /** Report kinds it belongs to; empty = all. */
  readonly kinds: readonly ReportKind[];
}

export function isOfKind({ kinds }: Pick<OutlineParagraph, "kinds">, kind: ReportKind): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}
