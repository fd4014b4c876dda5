import type { ColumnField, RowKind, TableIssueCode, UnusedReason } from "../core/table/tableReading";

/** How a table of the user's own was understood. */
export interface TableWords {
  readonly fields: Readonly<Record<ColumnField, string>>;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly unused: Readonly<Record<UnusedReason, string>>;
  /** Each stands behind the cell it is about. */
  readonly issues: Readonly<Record<TableIssueCode, string>>;
  readonly entity: string;
  readonly part: string;
  readonly none: (sheets: string) => string;
  readonly table: (sheet: string, range: string, columns: number, rows: number) => string;
  readonly columns: string;
  readonly rows: string;
  readonly totals: string;
  readonly left: string;
  readonly doubts: string;
  readonly row: (row: number, column: string) => string;
  readonly totalRow: (row: number, of: string, members: string, without: string, agrees: boolean) => string;
  readonly totalColumn: (column: string, of: number, members: string, without: string, agrees: boolean) => string;
  readonly comma: string;
}

const sum = (whole: string, members: string, without: string, agrees: boolean): string => `${whole} = ${members}${without === "" ? "" : `，未含 ${without}`}，${agrees ? "相符" : "不符"}`;

export const tableZh: TableWords = {
  fields: {
    name: "名称", section: "栏目", unit: "计量单位", target: "目标", actual: "完成", rate: "完成率%", base: "上年同期", yoy: "同比%", owner: "责任", deadline: "时限",
    progress_text: "进展", status: "状态", cause: "原因", measures: "措施", score: "得分", evidence: "佐证", money: "资金", entity: "填报单位", serial: "序号", remark: "备注", other: "其他",
  },
  kinds: {
    title: "标题", form_line: "表头说明", head: "表头", column_numbers: "栏次", section: "栏目", indicator: "数据", part: "其中", comparison: "对比", subtotal: "小计", total: "合计",
    own_level: "本级", allocated: "下达", note: "注", formula: "审核关系", signature: "签字", template: "空白样行", repeated_head: "重复表头", furniture: "页面文字",
  },
  unused: {
    other_column: "别的列", other_period: "别的时期", text_in_number: "数字列里的文字", pointer: "指向别处", broken: "公式出错", personal: "个人信息", picture: "图片",
  },
  issues: {
    total_without: "合计没有包含全部的行，请核对少加的是不是本来就不算。",
    total_differs: "合计与各行相加不符，请核对。",
    rate_differs: "比率与按数字算出的不符，请核对。",
    rate_capped: "比率写成了 100%，按数字算超过 100%，请核对。",
    cumulative_columns: "各期的数是累计数，不能相加，取最近一期。",
    allocation_differs: "分解到各单位的数相加与目标不符，请核对。",
    formula_differs: "与表下的审核关系不符，请核对。",
    unit_slip: "数字比同列大很多，单位可能写错（如元写进了万元列），请核对。",
    unit_differs: "名称和数字里的单位不一样，请核对。",
    broken_formula: "公式出错，没有取值。请先改好公式。",
    merged_number: "合并单元格里的数只记在第一行，请核对各行怎么分。",
    several_targets: "一格里有几个目标，已分成几项，请核对。",
    personal_data: "这一列是个人信息，没有读取。",
    shifted_row: "这一行比表头多出一格，已按右移一列读取，请核对。",
    pointer: "只写了“同上”一类的话，没有取值，请补全。",
    identity_damaged: "证件号码已被当作数字存坏，请从原件重新录入。",
    text_number_left_out: "文字里的数没有算进去，请确认要不要取。",
    state_without_number: "只写了状态，没有数字，请补数字。",
    pasted_picture: "这里是图片，读不到内容。",
    merges_guessed: "这个版本的 Excel 读不出合并单元格，下面的空格按与上一格相同来读，请核对。",
    pivot_table: "这是数据透视表，各行可能有的是小计、有的是明细，请核对，或改用它的源数据表。",
    blank_form: "这是一张空表，可以用来填写。",
  },
  entity: "单位", part: "类",
  none: (sheets) => `没有找到表格（看过的工作表：${sheets}）。\n`,
  table: (sheet, range, columns, rows) => `“${sheet}”${range}：${String(columns)} 列，${String(rows)} 行`,
  columns: "列", rows: "行", totals: "合计", left: "没有用到的格", doubts: "请核对",
  row: (row, column) => `第 ${String(row)} 行${column === "" ? "" : ` ${column} 列`}`,
  totalRow: (row, of, members, without, agrees) => sum(`第 ${String(row)} 行 ${of} 列`, `第 ${members} 行之和`, without === "" ? "" : `第 ${without} 行`, agrees),
  totalColumn: (column, of, members, without, agrees) => sum(`${column} 列第 ${String(of)} 行`, `${members} 列之和`, without === "" ? "" : `${without} 列`, agrees),
  comma: "，",
};
