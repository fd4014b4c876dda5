/** What a workbook needs so that it stays right by itself: formulas in new rows, names beside codes, slots of renamed indicators. */
import { evaluate } from "../core/evaluate/evaluate";
import type { CellInput, Change } from "../host/workbook";
import { bookPlans, entryLabels, formulaCells } from "./book";
import { formulaBookOf } from "./formulaBook";
import { formulaScope } from "./formulaScope";
import { cellOf, missingColumns, type TableLayout } from "./layout";
import type { TrackerContent } from "./read";
import { slotCodes } from "./records";
import { cellChange } from "./tableChanges";
import { TABLE_NAMES } from "./tables";

type Content = Pick<TrackerContent, "dataset" | "layouts" | "sheetNames">;

/** Tables and columns that this version has and the workbook lacks; made at the right end, with what was there untouched. */
export function completionChanges({ dataset, layouts, sheetNames }: Content): readonly Change[] {
  const language = layouts.get("tblSettings")?.language ?? "zh";
  const added = [...layouts.values()].flatMap((layout): readonly Change[] => {
    const missing = missingColumns(layout);
    if (missing.length === 0) return [];
    return [{ kind: "addColumns", table: layout.spec.name, heads: missing.map(({ head }) => head[layout.language]), cells: layout.data.rows.map(() => missing.map(() => null)) }];
  });
  const absent = TABLE_NAMES.filter((name) => !layouts.has(name));
  const sheets = absent.length === 0 ? [] : bookPlans({ language, dataset, takenSheets: sheetNames }).filter(({ tableName }) => (absent as readonly string[]).includes(tableName));
  return [...added, ...(sheets.length > 0 ? [{ kind: "createSheets", sheets } as const] : [])];
}

/** Only cells that differ; nothing that a person typed. */
export function upkeepChanges(content: Content): readonly Change[] {
  return [...entryUpkeep(content), ...registerUpkeep(content), ...targetUpkeep(content), ...outlineUpkeep(content)];
}

/** New rows get their formulas; every row carries the present name and unit of its code. */
function entryUpkeep({ dataset, layouts }: Content): readonly Change[] {
  const layout = layouts.get("tblEntries");
  if (!layout) return [];
  const byCode = new Map(dataset.indicators.map((indicator) => [indicator.code, indicator]));
  const formulas = formulaCells("tblEntries", formulaScope(formulaBookOf(layouts), "tblEntries"), null);
  return dataset.entries.flatMap(({ row, code }) => {
    const indicator = byCode.get(code);
    if (!indicator) return [];
    const bare = isBlank(layout, row, "rule");
    return [...cellChanges(layout, row, entryLabels(indicator)), ...(bare ? blankCellChanges(layout, row, formulas) : [])];
  });
}

function registerUpkeep({ dataset, layouts }: Content): readonly Change[] {
  const layout = layouts.get("tblIndicators");
  if (!layout) return [];
  const scope = formulaScope(formulaBookOf(layouts), "tblIndicators");
  const { byCode } = evaluate(dataset, dataset.settings.period);
  return dataset.indicators.flatMap((indicator) => {
    const bare = indicator.code !== "" && isBlank(layout, indicator.row, "rule") && byCode.get(indicator.code)?.indicator === indicator;
    return bare ? blankCellChanges(layout, indicator.row, formulaCells("tblIndicators", scope, indicator)) : [];
  });
}

/** A row for one unit says whether it is the newest; a row for all units says nothing. */
function targetUpkeep({ dataset, layouts }: Content): readonly Change[] {
  const layout = layouts.get("tblTargets");
  if (!layout) return [];
  const formulas = formulaCells("tblTargets", formulaScope(formulaBookOf(layouts), "tblTargets"), null);
  return dataset.targets.filter(({ reporter }) => reporter !== "").flatMap(({ row }) => blankCellChanges(layout, row, formulas));
}

function outlineUpkeep({ dataset, layouts }: Content): readonly Change[] {
  const layout = layouts.get("tblPhrases");
  if (!layout) return [];
  const codeOf = new Map(dataset.indicators.map(({ name, code }) => [name, code]));
  return dataset.outline.flatMap(({ row, pattern }) => [
    ...cellChange(layout, row, "pattern", pattern || null),
    ...cellChange(layout, row, "slots", slotCodes(pattern, codeOf) || null),
  ]);
}

function isBlank(layout: TableLayout, row: number, key: string): boolean {
  const cell = cellOf(layout, row, key);
  return layout.columns.has(key) && (cell === null || cell === "");
}

function cellChanges(layout: TableLayout, row: number, cells: ReadonlyMap<string, CellInput>): readonly Change[] {
  return [...cells].flatMap(([key, value]) => cellChange(layout, row, key, value));
}

/** A computed cell that somebody has typed into is not blank, and is left to them. */
function blankCellChanges(layout: TableLayout, row: number, cells: ReadonlyMap<string, CellInput>): readonly Change[] {
  return cellChanges(layout, row, new Map([...cells].filter(([key]) => isBlank(layout, row, key))));
}
