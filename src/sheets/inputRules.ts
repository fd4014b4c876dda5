/** Input validation and status colours, from the declaration of a column. */
import { STATUSES, type Status, type StatusGroup } from "../core/evaluate/status";
import { daySerial } from "../core/indicator/period";
import { statusWord, wordOf, wordsOf } from "./choices";
import type { ColumnSpec } from "./column";
import { both, type SheetLanguage, type Words } from "./language";
import type { InputRule, TextShade } from "./plan";
import type { TableName } from "./tables";

const TITLE = both("请检查", "Please check");
const MESSAGES = {
  list: both("请从下拉列表中选择。", "Please choose from the list."),
  number: both("这里填数字，不带单位；没有数据就留空，0 表示确为零。", "A number without its unit; leave it empty when there is none, 0 means zero."),
  whole: both("这里填整数。", "A whole number."),
  date: both("这里填日期，如 2026-6-30。", "A date, such as 2026-06-30."),
} as const satisfies Readonly<Record<string, Words>>;

export function inputRule({ input }: ColumnSpec, language: SheetLanguage): InputRule | null {
  const error = (message: Words): InputRule["error"] => ({ title: TITLE[language], message: message[language] });
  switch (input.kind) {
    case "free":
      return null;
    case "choice":
      return { kind: "list", items: wordsOf(input.choice, language), error: error(MESSAGES.list), prompt: null, severity: "stop" };
    case "status":
      return { kind: "list", items: HAND_STATUSES.map((status) => statusWord(status, language)), error: error(MESSAGES.list), prompt: null, severity: "warning" };
    case "number":
      return { kind: "number", min: null, max: null, whole: false, error: error(MESSAGES.number), prompt: null, severity: "stop" };
    case "wholeNumber":
      return { kind: "number", min: input.min, max: input.max, whole: true, error: error(MESSAGES.whole), prompt: null, severity: "stop" };
    case "date":
      return { kind: "date", min: FIRST_DAY, max: LAST_DAY, error: error(MESSAGES.date), prompt: null, severity: "stop" };
  }
}

const FIRST_DAY = daySerial({ year: 1990, month: 1, day: 1 });
const LAST_DAY = daySerial({ year: 2100, month: 12, day: 31 });

/** States that a person may set by hand; an Excel list holds 255 characters. */
const HAND_STATUSES: readonly Status[] = ["early", "ahead", "onSchedule", "slight", "behind", "met", "exceeded", "none", "notDue", "underWay", "noTarget"];

/** Words carry the state; the shade only helps the eye, and prints as light grey. */
const GROUP_SHADES: readonly (readonly [readonly StatusGroup[], string, string])[] = [
  [["done"], "#E2F0D9", "#275317"],
  [["behind", "unmet", "notStarted"], "#FBE5D6", "#843C0C"],
  [["blank"], "#FFF2CC", "#7F6000"],
];

export function shadesOf(table: TableName, column: ColumnSpec, language: SheetLanguage, words: ReadonlyMap<Status, string>): readonly TextShade[] {
  if (table === "tblIndicators" && column.key === "status") {
    return GROUP_SHADES.map(([groups, fill, font]) => ({
      texts: (Object.keys(STATUSES) as Status[]).filter((status) => groups.includes(STATUSES[status].group)).map((status) => words.get(status) ?? ""),
      fill,
      font,
    }));
  }
  if (table === "tblReport" && column.key === "state") {
    return [
      { texts: [wordOf("reportState", "stale", language)], fill: "#FFF2CC", font: "#7F6000" },
      { texts: [wordOf("reportState", "edited", language)], fill: "#DDEBF7", font: "#1F4E79" },
    ];
  }
  return [];
}
