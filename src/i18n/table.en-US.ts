import type { TableWords } from "./table.zh-CN";

const sum = (whole: string, members: string, without: string, agrees: boolean): string => `${whole} = sum of ${members}${without === "" ? "" : `, without ${without}`}: ${agrees ? "agrees" : "differs"}`;

export const tableEn: TableWords = {
  fields: {
    name: "name", section: "section", unit: "unit", target: "target", actual: "actual", rate: "rate %", base: "last year", yoy: "change %", owner: "owner", deadline: "deadline",
    progress_text: "progress", status: "status", cause: "cause", measures: "next steps", score: "score", evidence: "evidence", money: "money", entity: "reporting unit", serial: "No.", remark: "remark", other: "other",
  },
  kinds: {
    title: "title", form_line: "form line", head: "head", column_numbers: "column numbers", section: "section", indicator: "data", part: "part", comparison: "comparison", subtotal: "subtotal", total: "total",
    own_level: "own level", allocated: "allocated", note: "note", formula: "audit line", signature: "signature", template: "template", repeated_head: "head again", furniture: "page text",
  },
  unused: {
    other_column: "another column", other_period: "another period", text_in_number: "text in a number column", pointer: "points elsewhere", broken: "broken formula", personal: "personal data", picture: "picture",
  },
  issues: {
    total_without: "The total does not include every row. Check that those left out do not belong to it.",
    total_differs: "The total differs from the sum of its rows. Please check.",
    rate_differs: "The rate differs from what the numbers give. Please check.",
    rate_capped: "The rate is written as 100 %, the numbers give more. Please check.",
    cumulative_columns: "These periods are cumulative and must not be added; the newest was taken.",
    allocation_differs: "The shares do not add up to the target. Please check.",
    formula_differs: "This does not agree with the audit line below the table. Please check.",
    unit_slip: "This is far larger than its column; the unit may be wrong (yuan in a column of 万元). Please check.",
    unit_differs: "The name and the number have different units. Please check.",
    broken_formula: "The formula is broken and gave no value. Repair it first.",
    merged_number: "A number in merged cells was put down once, with the first row. Check how it is shared.",
    several_targets: "One cell holds several targets; they were taken apart. Please check.",
    personal_data: "This column holds personal data and was not read.",
    shifted_row: "This row has one cell more than the head and was read one column to the right. Please check.",
    pointer: "It only says “same as above” or the like, and gave no value. Please fill it in.",
    identity_damaged: "Identity numbers stored as numbers have lost digits. Enter them again from the source.",
    text_number_left_out: "Numbers inside text were not taken. Decide whether they should be.",
    state_without_number: "There is a state without a number. Please add the number.",
    pasted_picture: "A picture stands here; it cannot be read.",
    merges_guessed: "This Excel cannot tell merged cells: the empty cells below were read as the cell above. Check them.",
    pivot_table: "This is a pivot table: some rows may be sums of others. Check them, or use the table it was made from.",
    blank_form: "This is an empty form; it can be filled.",
  },
  entity: "unit", part: "class",
  none: (sheets) => `No table was found (sheets looked at: ${sheets}).\n`,
  table: (sheet, range, columns, rows) => `“${sheet}” ${range}: ${String(columns)} columns, ${String(rows)} rows`,
  columns: "Columns", rows: "Rows", totals: "Totals", left: "Cells not used", doubts: "Please check",
  row: (row, column) => `row ${String(row)}${column === "" ? "" : `, column ${column}`}`,
  totalRow: (row, of, members, without, agrees) => sum(`row ${String(row)}, column ${of}`, `rows ${members}`, without === "" ? "" : `rows ${without}`, agrees),
  totalColumn: (column, of, members, without, agrees) => sum(`column ${column}, row ${String(of)}`, `columns ${members}`, without === "" ? "" : `columns ${without}`, agrees),
  comma: ", ",
};
