import type { ColumnField } from "../../core/table/tableReading";
import type { AdoptWords } from "../../i18n/adopt.zh-CN";

/** The choices for a column, those that belong together under one head; every field once. */
export const FIELD_GROUPS: readonly (readonly [keyof AdoptWords["columns"]["groups"], readonly ColumnField[]])[] = [
  ["names", ["name", "section", "entity", "unit", "owner", "deadline"]],
  ["figures", ["target", "actual", "rate", "base", "yoy", "score", "money"]],
  ["texts", ["progress_text", "status", "cause", "measures", "evidence", "remark"]],
  ["rest", ["serial", "other"]],
];
