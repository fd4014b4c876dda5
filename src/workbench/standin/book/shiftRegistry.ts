/** The whole registry after lines of one sheet were inserted or deleted. */
import type { Area } from "../../../host/a1";
import type { FilterState, NameState, PageState, Registry, SheetFilter, SheetState, TableState } from "./registry";
import { shiftQuoted } from "./quotedText";
import { type Shift, shiftArea, shiftAreas, shiftLine } from "./shift";

export function shiftRegistry(registry: Registry, sheet: number, shift: Shift): Registry {
  const state = registry.sheets.get(sheet);
  if (state === undefined) return registry;
  return {
    sheets: new Map(registry.sheets).set(sheet, shiftSheet(state, shift)),
    tables: registry.tables.flatMap((table) => (table.sheet === sheet ? (shiftTable(table, shift) ?? []) : table)),
    names: registry.names.flatMap((name) => shiftName(name, sheet, shift) ?? []),
  };
}

function shiftSheet(state: SheetState, shift: Shift): SheetState {
  const alive = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): readonly T[] =>
    rules.map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) })).filter(({ areas }) => areas.length > 0);
  const { rows, columns } = state.frozen;
  return {
    ...state,
    validations: alive(state.validations),
    conditionalFormats: alive(state.conditionalFormats),
    merges: state.merges.flatMap((area) => shiftArea(area, shift) ?? []),
    page: shiftPage(state.page, shift),
    unlocked: shiftAreas(state.unlocked, shift),
    quoted: shiftQuoted(state.quoted, shift),
    textCells: shiftAreas(state.textCells, shift),
    frozen: {
      rows: shift.axis === "row" ? frozenLines(rows, shift) : rows,
      columns: shift.axis === "column" ? frozenLines(columns, shift) : columns,
    },
    filter: state.filter && shiftSheetFilter(state.filter, shift),
    // Bounds only ever need to be wide enough.
    written: state.written && grown(state.written, shift),
    styled: state.styled && grown(state.styled, shift),
  };
}

function grown(bounds: Area, shift: Shift): Area {
  const by = Math.max(shift.count, 0);
  return shift.axis === "row" ? { ...bounds, bottom: bounds.bottom + by } : { ...bounds, right: bounds.right + by };
}

/** Lines inserted inside the frozen part make it larger. */
function frozenLines(count: number, { at, count: by }: Shift): number {
  if (at >= count) return count;
  return by >= 0 ? count + by : count - Math.min(-by, count - at);
}

const keep = (area: Area | null, shift: Shift): Area | null => area && shiftArea(area, shift);

function shiftPage(page: PageState, shift: Shift): PageState {
  return {
    ...page,
    titleRows: keep(page.titleRows, shift),
    titleColumns: keep(page.titleColumns, shift),
    printArea: keep(page.printArea, shift),
  };
}

function shiftTable(table: TableState, shift: Shift): TableState | null {
  const area = shiftArea(table.area, shift);
  if (area === null) return null;
  const columns = shift.axis === "column" && covers(table.area, shift);
  return {
    ...table,
    area,
    columnIds: columns ? shiftColumnIds(table, shift) : table.columnIds,
    filter: table.filter && shiftFilter(table.filter, table.area, shift),
  };
}

const covers = (area: Area, { from, to }: Shift): boolean => from <= area.top && to >= area.bottom;

function shiftColumnIds({ columnIds, area }: TableState, { at, count }: Shift): readonly number[] {
  const start = at - area.left;
  if (count < 0) return columnIds.filter((_, column) => column < start || column >= start - count);
  if (start <= 0 || start >= columnIds.length) return columnIds;
  const next = Math.max(...columnIds) + 1;
  return [...columnIds.slice(0, start), ...Array.from({ length: count }, (_, index) => next + index), ...columnIds.slice(start)];
}

function shiftFilter(filter: FilterState, area: Area, shift: Shift): FilterState {
  if (shift.axis === "row") {
    return { ...filter, hiddenRows: filter.hiddenRows.flatMap((row) => shiftLine(row, shift) ?? []) };
  }
  const criteria = [...filter.criteria].flatMap(([column, what]) => {
    const moved = shiftLine(area.left + column, shift);
    const left = shiftArea(area, shift)?.left ?? area.left;
    return moved === null ? [] : [[moved - left, what] as const];
  });
  return { ...filter, criteria: new Map(criteria) };
}

function shiftSheetFilter(filter: SheetFilter, shift: Shift): SheetFilter | null {
  const area = shiftArea(filter.area, shift);
  return area && { ...shiftFilter(filter, filter.area, shift), area };
}

function shiftName(name: NameState, sheet: number, shift: Shift): NameState | null {
  if (!("area" in name.target) || name.target.sheet !== sheet) return name;
  const area = shiftArea(name.target.area, shift);
  return area && { ...name, target: { sheet, area } };
}
