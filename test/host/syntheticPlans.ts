import type { CellInput } from "../../src/host/workbook";
import type { ColumnPlan, InputRule, SheetPlan } from "../../src/sheets/plan";

/** The three sizes every measure is taken at: a small office, a county, a county that collects from 20 units. */
export const SIZES = [
  { indicators: 25, units: 1 },
  { indicators: 300, units: 1 },
  { indicators: 300, units: 20 },
] as const;

export type Size = (typeof SIZES)[number];

export const entryRows = ({ indicators, units }: Size): number => indicators * units;

export const REGISTER = "tblTrialRegister";
export const ENTRIES = "tblTrialEntries";

/**
 * Sheets as large as the product's own: a register of 30 columns and entries of 40, with the same kinds of content.
 * The formulas are cheap: requests are counted here, and 1,800 sums over whole columns take IronCalc a quarter of a minute.
 */
export function syntheticPlans(size: Size): readonly SheetPlan[] {
  return [register(size), entries(size)];
}

const STATES = ["已完成", "进展正常", "进度滞后"] as const;

const words = { error: { title: "请重填", message: "只能从列表中选。" }, prompt: null, severity: "stop" } as const;
const stateRule: InputRule = { kind: "list", items: STATES, ...words };
const countRule: InputRule = { kind: "number", min: 0, max: null, whole: false, ...words };

function column(key: string, more: Partial<ColumnPlan> = {}): ColumnPlan {
  return { key, head: key, width: 10, hidden: false, format: "General", align: "center", wrap: false, role: "input", rule: null, shades: [], ...more };
}

const months = (prefix: string): ColumnPlan[] =>
  Array.from({ length: 12 }, (_, month) => column(`${prefix}${String(month + 1)}月`, { rule: countRule }));

function sheet(plan: Pick<SheetPlan, "name" | "tableName" | "columns" | "rows"> & Partial<SheetPlan>): SheetPlan {
  return {
    title: "试算用表",
    subtitle: "报告期：2026年6月",
    groups: [],
    formatExceptions: [],
    freezeColumns: 2,
    visibility: "visible",
    filterButtons: true,
    fonts: { title: { name: "方正小标宋简体", size: 18 }, head: { name: "黑体", size: 11 }, body: { name: "仿宋", size: 11 } },
    print: { columnCount: null, orientation: "landscape", footer: { left: "填报人：", center: "审核人：", right: "填报日期：" } },
    ...plan,
  };
}

const formula = (text: string): CellInput => ({ formula: text });

function register({ indicators }: Size): SheetPlan {
  const columns = [
    column("编码", { format: "@" }),
    column("指标名称", { width: 28, align: "left", wrap: true }),
    column("栏目", { width: 16 }),
    column("计量单位"),
    column("年度目标", { format: "#,##0" }),
    ...Array.from({ length: 6 }, (_, at) => column(`累计${String(at + 1)}`, { role: "computed" })),
    column("完成率", { role: "computed", format: "0.0%" }),
    column("状态", {
      role: "computed",
      shades: STATES.map((text, at) => ({ texts: [text], fill: ["#E2EFDA", "#FFF2CC", "#FCE4D6"][at] ?? "#FFFFFF", font: "#000000" })),
    }),
    column("状态（手填）", { rule: stateRule }),
    ...Array.from({ length: 14 }, (_, at) => column(`说明${String(at + 1)}`, { wrap: true })),
    column("隐藏", { hidden: true }),
    column("备注", { width: 30, align: "left" }),
  ];
  const rows = Array.from({ length: indicators }, (_, row): CellInput[] => {
    const isRatio = row % 10 === 9;
    return [
      `A${String(row + 1).padStart(3, "0")}`,
      `第${String(row + 1)}项工作开展情况`,
      "家庭文明",
      isRatio ? "%" : "场次",
      100 + row,
      ...Array.from({ length: 6 }, () => formula(isRatio ? "=IFERROR(R[-1]C/R[-2]C,\"\")" : "=RC[-1]+RC5")),
      formula("=IF(RC5=0,\"\",RC6/RC5)"),
      formula("=IF(RC12=\"\",\"\",IF(RC12>=1,\"已完成\",\"进展正常\"))"),
      ...Array.from({ length: 15 }, (_, at) => (at % 5 === 1 ? "各镇街按月开展" : null)),
      row,
      "",
    ];
  });
  const ratios = rows.flatMap((_, row) => (row % 10 === 9 ? [5, 6, 7, 8, 9, 10].map((at) => ({ row, column: at, format: "0.0%" })) : []));
  return sheet({ name: "指标台账", tableName: REGISTER, columns, rows, formatExceptions: ratios });
}

function entries({ indicators, units }: Size): SheetPlan {
  const columns = [
    column("指标编码", { format: "@" }),
    column("指标名称", { width: 28, align: "left" }),
    column("填报单位", { width: 14 }),
    column("计入合计", { rule: { kind: "list", items: ["是", "否"], ...words } }),
    ...months(""),
    column("本年至今", { role: "computed" }),
    ...months("上年"),
    column("上年至今", { role: "computed" }),
    column("预计全年"),
    column("数据截止", { format: "yyyy-mm-dd" }),
    ...Array.from({ length: 7 }, (_, at) => column(`来源${String(at + 1)}`)),
    column("说明", { width: 30, align: "left", wrap: true }),
  ];
  const rows = Array.from({ length: indicators * units }, (_, row): CellInput[] => {
    const indicator = row % indicators;
    return [
      `A${String(indicator + 1).padStart(3, "0")}`,
      `第${String(indicator + 1)}项工作开展情况`,
      `第${String(Math.floor(row / indicators) + 1)}镇`,
      "是",
      ...Array.from({ length: 12 }, (_, month) => (month < 6 ? (row * 7 + month * 3) % 97 : null)),
      formula("=SUM(RC5:RC16)"),
      ...Array.from({ length: 12 }, (_, month) => (row * 5 + month) % 89),
      formula("=SUM(RC18:RC29)"),
      ...Array.from({ length: 9 }, () => null),
      row % 4 === 0 ? "按季度上报，数据来自各村（社区）" : null,
    ];
  });
  return sheet({ name: "月度填报", tableName: ENTRIES, columns, rows, groups: [{ column: 4, span: 12, value: 2026 }, { column: 17, span: 12, value: 2025 }] });
}
