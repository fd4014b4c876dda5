import type { Basis, CellValue, Change, TableData } from "../workbook";
import { cellValue } from "./cellValue";
import { hostError } from "./errors";
import { passing } from "./reach";
import { runsOf } from "./runs";
import type { Stake } from "./stake";

/** Cells of one answer: read twice, as values and as formulas. */
export const CELLS_COMPARED = 15_000;

/** Rows that a write is about to overwrite or to take away. */
interface RowsAtStake {
  readonly read: TableData;
  readonly first: number;
  readonly count: number;
  /** Cells, as the measure of an answer. */
  readonly bytes: number;
  readonly isOverwritten: (row: number, column: number) => boolean;
}

export function tableStakes(changes: readonly Change[], basis: Basis): readonly Stake[] {
  return rowsAtStake(changes, basis).map((rows) => ({
    bytes: rows.bytes,
    load: ({ tables }) => {
      const range = loadRows(passing(tables.getItem(rows.read.name).getDataBodyRange()), rows);
      return () => {
        if (haveChanged(rows, range)) throw hostError("host_changed", { sheet: rows.read.sheet });
      };
    },
  }));
}

function rowsAtStake(changes: readonly Change[], basis: Basis): readonly RowsAtStake[] {
  return [...basis.values()].flatMap((read): readonly RowsAtStake[] => {
    const overwritten = new Set<string>();
    const rows = new Set<number>();
    for (const change of changes) {
      if (change.kind === "deleteSheets" && change.tables.includes(read.name)) for (const row of read.rows.keys()) rows.add(row);
      if (!("table" in change) || change.table !== read.name) continue;
      if (change.kind === "deleteRows") for (const row of change.rows) rows.add(row);
      if (change.kind !== "cells") continue;
      change.cells.forEach((line, r) => {
        line.forEach((input, c) => {
          if (input === undefined) return;
          rows.add(change.row + r);
          overwritten.add(placeKey(change.row + r, change.column + c));
        });
      });
    }
    const width = Math.max(1, read.heads.length);
    const height = Math.max(1, Math.floor(CELLS_COMPARED / width));
    return runsOf([...rows].filter((row) => row < read.rows.length)).flatMap((run) =>
      Array.from({ length: Math.ceil(run.count / height) }, (_, index): RowsAtStake => {
        const count = Math.min(height, run.count - index * height);
        return { read, first: run.first + index * height, count, bytes: count * width, isOverwritten: (row, column) => overwritten.has(placeKey(row, column)) };
      }),
    );
  });
}

function loadRows(body: Excel.Range, { first, count, read }: RowsAtStake): Excel.Range {
  const range = passing(passing(body.getCell(first, 0)).getResizedRange(count - 1, read.heads.length - 1));
  range.load("values,formulas");
  return range;
}

/**
 * A row that was typed into, or that another has taken the place of. What a formula shows may move by itself, so it
 * counts only where it would be overwritten.
 */
function haveChanged({ read, first, isOverwritten }: RowsAtStake, { values, formulas }: Excel.Range): boolean {
  return values.some((line, r) =>
    line.some((value, c) => {
      const formula: unknown = formulas[r]?.[c];
      const computed = typeof formula === "string" && formula.startsWith("=");
      return (!computed || isOverwritten(first + r, c)) && !same(cellValue(value), read.rows[first + r]?.[c] ?? null);
    }),
  );
}

function same(now: CellValue, then: CellValue): boolean {
  return now === then || (isError(now) && isError(then) && now.error === then.error);
}

const isError = (cell: CellValue) => typeof cell === "object" && cell !== null;

const placeKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;
