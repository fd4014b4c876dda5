/** Words and colours by which a table says how a task stands. Source: tables.md T33; labels in a text column: T02, T19. */
import type { ColumnField } from "../tableReading";

/** The lights by their hue, in degrees of the colour circle: from (inclusive) to (exclusive). */
export const LIGHTS: readonly (readonly [word: string, from: number, to: number])[] = [
  ["红", 345, 375],
  ["黄", 38, 70],
  ["绿", 80, 165],
];

/** Labels inside one cell, and what stands behind them. */
export const INNER_LABELS: Readonly<Record<string, ColumnField>> = {
  进展情况: "progress_text", 工作进展: "progress_text", 推进情况: "progress_text", 完成情况: "progress_text", 进展: "progress_text", 落实情况: "progress_text", 具体情况: "progress_text",
  存在问题: "cause", 存在的问题: "cause", 问题: "cause", 滞后原因: "cause", 原因: "cause", 困难问题: "cause",
  下步打算: "measures", 下一步打算: "measures", 下步措施: "measures", 下一步措施: "measures", 下一步工作: "measures", 下步工作: "measures", 措施: "measures", 整改措施: "measures", 下一步计划: "measures", 下步计划: "measures",
};
