/** Every table of the workbook: its name, its sheet and its columns. Both hosts, reading and writing walk these declarations. */
import { choiceColumn, computedColumn, dateColumn, numberColumn, textColumn, type ColumnSpec } from "./column";
import { both, type Words } from "./language";

export interface TableSpec {
  readonly name: TableName;
  readonly sheet: Words;
  readonly title: Words;
  readonly columns: readonly ColumnSpec[];
  readonly freezeColumns: number;
  readonly orientation: "portrait" | "landscape";
  readonly hidden: boolean;
  /** The last column that prints; null = all. */
  readonly printTo: string | null;
  readonly filterButtons: boolean;
}

export const TABLE_NAMES = [
  "tblIndicators", "tblEntries", "tblTargets", "tblNotes", "tblPhrases", "tblReport", "tblSettings", "tblMemory",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const PERCENT = "0.0%";
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const code = textColumn("code", "编码", "Code", { synonyms: ["代码", "编号", "指标编码"], width: 8, align: "center", needed: true });
const reporter = textColumn("reporter", "填报单位", "Reporting unit", { synonyms: ["报送单位", "乡镇", "镇（街道）", "村（社区）"], width: 14 });

/** Long words run on instead of wrapping: a register has one line a row. */
const INDICATOR_COLUMNS: readonly ColumnSpec[] = [
  code,
  textColumn("section", "栏目", "Section", { synonyms: ["领域", "类别", "板块", "一级指标"], width: 12, wrap: true }),
  textColumn("name", "指标名称", "Indicator", { synonyms: ["指标", "项目名称", "工作任务", "考核指标"], width: 26, wrap: true, needed: true }),
  textColumn("unit", "计量单位", "Unit", { synonyms: ["计算单位"], width: 9, align: "center", needed: true }),
  numberColumn("target", "年度目标", "Target", { synonyms: ["目标值", "目标任务", "全年目标", "任务数", "年度指标值"], needed: true }),
  computedColumn("actual", "完成值", "Actual", { synonyms: ["累计完成", "完成情况", "完成数"] }),
  computedColumn("completion", "完成率", "Completion", { synonyms: ["完成比例", "任务完成率"], width: 9, format: PERCENT }),
  computedColumn("gap", "序时差（百分点）", "Pace gap (points)", { synonyms: ["序时差"], width: 10, format: "+0.0;-0.0;0.0" }),
  computedColumn("status", "状态", "Status", { synonyms: ["进度状态", "完成状态"], width: 14, align: "center" }),
  textColumn("manualStatus", "状态（手填）", "Status by hand", { width: 14, align: "center", input: { kind: "status" } }),
  computedColumn("base", "上年同期", "Last year", { synonyms: ["去年同期", "同期数"] }),
  computedColumn("growth", "同比", "Change on year", { width: 13, format: "+0.0%;-0.0%;0.0%" }),
  choiceColumn("kind", "类型", "Kind", "kind", { needed: true }),
  choiceColumn("comparator", "比较", "Comparator", "comparator", { width: 7 }),
  numberColumn("upper", "目标上限", "Upper bound"),
  choiceColumn("targetState", "目标状态", "Target state", "targetState"),
  choiceColumn("direction", "方向", "Direction", "direction"),
  computedColumn("expected", "序时进度", "Expected", { width: 9, format: PERCENT }),
  choiceColumn("pacing", "序时方式", "Pacing", "pacing"),
  numberColumn("fromMonth", "起始月", "From month", { width: 8, input: { kind: "wholeNumber", min: 1, max: 12 } }),
  numberColumn("dueMonth", "截止月", "Due month", { width: 8, input: { kind: "wholeNumber", min: 1, max: 12 } }),
  choiceColumn("monthTotal", "按月合计", "Months", "monthTotal"),
  choiceColumn("unitTotal", "按单位合计", "Units", "unitTotal", { width: 11 }),
  textColumn("numerator", "分子", "Numerator"),
  textColumn("denominator", "分母", "Denominator"),
  textColumn("partOf", "其中于", "Part of", { width: 9 }),
  textColumn("breakdown", "分解口径", "Breakdown", { width: 11 }),
  choiceColumn("exhaustive", "分解完整", "Exhaustive", "yesNo"),
  textColumn("frame", "表述", "Wording", { width: 34 }),
  textColumn("topic", "分条标题", "Item heading", { width: 18 }),
  choiceColumn("importance", "重要性", "Importance", "importance"),
  choiceColumn("writing", "写法", "Figures", "writing", { width: 8 }),
  numberColumn("decimals", "小数位", "Decimals", { width: 8, input: { kind: "wholeNumber", min: 0, max: 6 } }),
  computedColumn("unitTargets", "单位目标之和", "Sum of unit targets", { width: 13 }),
  computedColumn("unitTargetsGap", "与总目标之差", "Difference", { width: 13 }),
  textColumn("owner", "责任部门", "Owner", { synonyms: ["责任单位", "责任科室", "牵头单位"], width: 14 }),
  textColumn("definition", "口径", "Definition", { synonyms: ["统计口径", "指标解释", "口径说明"], width: 36 }),
  textColumn("evidence", "佐证", "Evidence", { synonyms: ["佐证材料", "支撑材料"], width: 18 }),
  textColumn("remark", "备注", "Remark", { width: 18 }),
  computedColumn("rule", "合计方式", "Rule", { hidden: true }),
];

const ENTRY_COLUMNS: readonly ColumnSpec[] = [
  code,
  textColumn("name", "指标名称", "Indicator", { width: 26, wrap: true }),
  textColumn("unit", "计量单位", "Unit", { width: 9, align: "center" }),
  reporter,
  choiceColumn("counted", "计入合计", "Counted", "yesNo", { width: 9 }),
  ...MONTHS.map((month) => numberColumn(`m${month}`, `${month}月`, `Month ${month}`, { width: 8, needed: true })),
  computedColumn("toDate", "至今", "To date", { width: 10 }),
  ...MONTHS.map((month) => numberColumn(`p${month}`, `上年${month}月`, `Last year ${month}`, { width: 9 })),
  computedColumn("baseToDate", "上年至今", "Last year to date", { width: 10 }),
  numberColumn("lastYearTotal", "上年全年", "Last year total"),
  numberColumn("forecast", "预计全年", "Forecast"),
  dateColumn("cutoff", "数据截止", "Data to"),
  textColumn("source", "来源", "Source", { width: 16 }),
  textColumn("remark", "备注", "Remark", { width: 18, wrap: true }),
  textColumn("approximate", "约数", "Approximate", { width: 10 }),
  computedColumn("rule", "合计方式", "Rule", { hidden: true }),
];

const TARGET_COLUMNS: readonly ColumnSpec[] = [
  code,
  reporter,
  choiceColumn("scope", "范围", "Scope", "scope", { needed: true }),
  numberColumn("quarter", "季度", "Quarter", { width: 8, input: { kind: "wholeNumber", min: 1, max: 4 } }),
  numberColumn("fromYear", "起始年", "From year", { width: 9, input: { kind: "wholeNumber", min: 1990, max: 2100 } }),
  numberColumn("toYear", "截止年", "To year", { width: 9, input: { kind: "wholeNumber", min: 1990, max: 2100 } }),
  choiceColumn("grade", "档次", "Grade", "grade"),
  choiceColumn("comparator", "比较", "Comparator", "comparator", { width: 7 }),
  numberColumn("lower", "目标", "Target", { needed: true }),
  numberColumn("upper", "上限", "Upper bound"),
  textColumn("firmness", "语气", "Firmness"),
  dateColumn("validFrom", "生效日", "Valid from"),
  textColumn("basis", "依据", "Basis", { width: 24, wrap: true }),
  textColumn("issuedBy", "下达", "Issued by", { width: 14 }),
  computedColumn("current", "现行", "Current", { hidden: true }),
];

const NOTE_COLUMNS: readonly ColumnSpec[] = [
  code,
  reporter,
  textColumn("period", "期间", "Period", { width: 10, align: "center" }),
  textColumn("practice", "做法", "What was done", { width: 36, wrap: true }),
  textColumn("effect", "成效", "Effect", { width: 30, wrap: true }),
  textColumn("cause", "原因", "Cause", { synonyms: ["滞后原因", "未完成原因"], width: 30, wrap: true }),
  textColumn("measure", "下一步措施", "Next measures", { synonyms: ["下步打算", "下一步工作", "整改措施"], width: 36, wrap: true }),
  textColumn("stage", "进展", "Stage", { synonyms: ["进展情况", "工作进展"], width: 20, wrap: true }),
  textColumn("expected", "预计完成", "Expected by", { width: 14 }),
];

const PHRASE_COLUMNS: readonly ColumnSpec[] = [
  choiceColumn("level", "级别", "Level", "level", { needed: true }),
  textColumn("kinds", "适用", "Reports", { width: 14 }),
  textColumn("heading", "标题", "Heading", { width: 30, wrap: true }),
  textColumn("pattern", "句式", "Pattern", { width: 80, wrap: true, needed: true }),
  textColumn("pinned", "固定用语", "Pinned wording", { width: 40, wrap: true }),
  textColumn("id", "行号", "Row id", { hidden: true }),
  textColumn("slots", "所用编码", "Slot codes", { hidden: true }),
];

const REPORT_COLUMNS: readonly ColumnSpec[] = [
  choiceColumn("level", "级别", "Level", "level", { needed: true }),
  textColumn("text", "正文", "Text", { width: 90, wrap: true, needed: true }),
  choiceColumn("state", "状态", "State", "reportState"),
  computedColumn("characters", "字数", "Characters", { width: 8 }),
  textColumn("id", "提纲行", "Outline row", { hidden: true, needed: true }),
  textColumn("generated", "生成文本", "Generated text", { hidden: true, needed: true }),
  textColumn("fingerprint", "数据指纹", "Fingerprint", { hidden: true, needed: true }),
  textColumn("period", "期间", "Period", { hidden: true }),
];

const SETTING_COLUMNS: readonly ColumnSpec[] = [
  textColumn("name", "项目", "Setting", { width: 26 }),
  textColumn("value", "值", "Value", { width: 20, format: "General", align: "center", needed: true }),
  textColumn("label", "用语", "Wording", { width: 18, align: "center" }),
  textColumn("note", "说明", "Meaning", { width: 60, wrap: true }),
  textColumn("key", "键", "Key", { hidden: true, needed: true }),
];

const MEMORY_COLUMNS: readonly ColumnSpec[] = [
  textColumn("kind", "类别", "Kind", { needed: true }),
  textColumn("key", "键", "Key", { width: 30, needed: true }),
  textColumn("value", "值", "Value", { width: 60, needed: true }),
];

export const TABLES: Readonly<Record<TableName, TableSpec>> = {
  tblIndicators: table("tblIndicators", both("指标", "Indicators"), both("指标台账", "Register of indicators"), INDICATOR_COLUMNS, 4, "growth"),
  tblEntries: table("tblEntries", both("月度填报", "Monthly entries"), both("指标月度填报表", "Monthly entries"), ENTRY_COLUMNS, 4, "toDate"),
  tblTargets: table("tblTargets", both("目标", "Targets"), both("目标分解与调整", "Targets by unit, quarter and revision"), TARGET_COLUMNS, 2),
  tblNotes: table("tblNotes", both("文字", "Notes"), both("数字之外的文字", "Words beside the numbers"), NOTE_COLUMNS, 3),
  tblPhrases: table("tblPhrases", both("提纲", "Outline"), both("报告提纲与句式", "Outline and sentence patterns"), PHRASE_COLUMNS, 0),
  tblReport: { ...table("tblReport", both("成文", "Report"), both("生成的段落", "Generated paragraphs"), REPORT_COLUMNS, 0), orientation: "portrait", filterButtons: false },
  tblSettings: { ...table("tblSettings", both("设置", "Settings"), both("设置", "Settings"), SETTING_COLUMNS, 0), orientation: "portrait", filterButtons: false },
  tblMemory: { ...table("tblMemory", both("记忆", "Memory"), both("已作出的选择", "Decisions made"), MEMORY_COLUMNS, 0), hidden: true, filterButtons: false },
};

function table(name: TableName, sheet: Words, title: Words, columns: readonly ColumnSpec[], freezeColumns: number, printTo: string | null = null): TableSpec {
  return { name, sheet, title, columns, freezeColumns, orientation: "landscape", hidden: false, filterButtons: true, printTo };
}
