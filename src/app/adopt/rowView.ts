/** What the pane shows of a table's rows: by kind, a line for each row of the sheet, and the cells that nobody used. */
import { SILENT } from "../../core/table/rowKinds";
import { ROW_KINDS, type RowKind, type TableReading, type TableRow, UNUSED_REASONS, type UnusedCell, type UnusedReason } from "../../core/table/tableReading";
import { TAKEN } from "./tableItems";

export interface RowLine {
  /** 0-based, in the sheet. */
  readonly row: number;
  /** What the row is called; empty where it has no name, and then nothing of its text is shown: signatures name persons. */
  readonly label: string;
  /** One, or one for each figure of a row that holds several. */
  readonly readings: readonly TableRow[];
}

export interface RowGroup {
  readonly kind: RowKind;
  /** Whether its rows become indicators, so that one can be left out. */
  readonly taken: boolean;
  readonly lines: readonly RowLine[];
}

const ORDER: readonly RowKind[] = [...TAKEN, ...ROW_KINDS.filter((kind) => !TAKEN.has(kind))];

/** Kinds without a name of their own: told together, and by their places only. */
export const REST: ReadonlySet<RowKind> = new Set([...SILENT].filter((kind) => kind !== "section"));

export function rowGroups({ rows }: TableReading): readonly RowGroup[] {
  const lines = rowLines(rows);
  return ORDER.map((kind) => ({ kind, taken: TAKEN.has(kind), lines: lines.filter(({ readings }) => readings[0]?.kind === kind) })).filter(({ lines: own }) => own.length > 0);
}

function rowLines(rows: readonly TableRow[]): readonly RowLine[] {
  const byRow = new Map<number, TableRow[]>();
  for (const row of rows) {
    const own = byRow.get(row.row);
    if (own) own.push(row);
    else byRow.set(row.row, [row]);
  }
  return [...byRow].map(([row, readings]) => ({ row, label: labelOf(readings), readings }));
}

/** What all readings of the row have in common: the indicator, else the unit. */
function labelOf(readings: readonly TableRow[]): string {
  const [first] = readings;
  if (!first || REST.has(first.kind)) return "";
  const names = new Set(readings.map(({ name }) => name));
  const entities = new Set(readings.map(({ entity }) => entity));
  if (names.size === 1 && (first.name !== "" || first.entity === "")) return entities.size === 1 && first.entity !== "" ? `${first.entity} ${first.name}` : first.name;
  if (entities.size === 1 && first.entity !== "") return first.entity;
  return TAKEN.has(first.kind) ? [...names].join("、") : "";
}

/** The rows that were left out, where they stand now: by their labels, for rows come and go above them. */
export function movedRows(before: TableReading, now: TableReading, rows: ReadonlySet<number>): ReadonlySet<number> {
  if (rows.size === 0) return rows;
  const lines = rowLines(now.rows);
  const labels = new Map(lines.map(({ row, label }) => [row, label]));
  const wanted = rowLines(before.rows).filter(({ row }) => rows.has(row));
  const kept = new Set(wanted.filter(({ row, label }) => labels.get(row) === label).map(({ row }) => row));
  for (const { row, label } of wanted) {
    if (kept.has(row)) continue;
    const moved = lines.find((line) => line.label === label && !kept.has(line.row));
    if (moved) kept.add(moved.row);
  }
  return kept;
}

/** What a reading of a row is called beside the row's own label. */
export function figureLabel({ readings }: RowLine, { name, entity, part }: TableRow): string {
  const own = new Set(readings.map((one) => one.name)).size > 1 ? (name.split("/").at(-1) ?? "") : entity;
  return part === "" ? own : `${own}${part}`;
}

export interface UnusedGroup {
  readonly reason: UnusedReason;
  readonly cells: readonly UnusedCell[];
}

export function unusedGroups({ unused }: TableReading): readonly UnusedGroup[] {
  return UNUSED_REASONS.map((reason) => ({ reason, cells: unused.filter((cell) => cell.reason === reason) })).filter(({ cells }) => cells.length > 0);
}
