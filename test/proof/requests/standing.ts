/** What stands in a workbook, and what of it is lost. Formulas are compared as formulas: their values follow by themselves. */
import type { Standin } from "../../../src/workbench/standin";

type Cell = string | number | boolean | null;

export interface StandingSheet {
  readonly visibility: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly Cell[])[];
  readonly tables: readonly { readonly name: string; readonly area: unknown; readonly heads: readonly string[] }[];
}

export type Standing = ReadonlyMap<string, StandingSheet>;

export function standing(standin: Standin): Standing {
  const sheets = standin.snapshot().sheets.map(({ name, visibility, formulas, numberFormats, tables, used }) => {
    const cells = fromFirstCell(formulas as StandingSheet["cells"], used);
    const formats = fromFirstCell(numberFormats as StandingSheet["cells"], used);
    return [name, { visibility, cells, formats, tables: tables.map(({ name: table, area, heads }) => ({ name: table, area, heads })) }] as const;
  });
  return new Map(sheets);
}

type Place = { readonly top: number; readonly left: number } | null;

function fromFirstCell(cells: readonly (readonly Cell[])[], used: Place): readonly (readonly Cell[])[] {
  const left = Array.from({ length: used?.left ?? 0 }, () => "");
  return [...Array.from({ length: used?.top ?? 0 }, () => []), ...cells.map((row) => [...left, ...row])];
}

export const sameStanding = (one: Standing, other: Standing): boolean => JSON.stringify([...one]) === JSON.stringify([...other]);

/** The first sheet, and its first cell, that differ. */
export function difference(now: Standing, wanted: Standing): string {
  for (const name of new Set([...now.keys(), ...wanted.keys()])) {
    const [a, b] = [now.get(name), wanted.get(name)];
    if (!a || !b) return `${name} ${a ? "is too much" : "is missing"}`;
    for (const [row, column] of placesOf(a, b)) {
      const [x, y] = [at(a, row, column), at(b, row, column)];
      if (x !== y) return `${name} ${String(row)}:${String(column)} holds ${String(x).slice(0, 30)}, not ${String(y).slice(0, 30)}`;
    }
    if (JSON.stringify(a) !== JSON.stringify(b)) return `${name} differs in its tables, formats or visibility`;
  }
  return "order of the sheets";
}

/**
 * Each cell holds what stood there or what was to stand there; and every value that was to stay is still somewhere,
 * as often as before, which a row half moved would fail.
 */
export function lost(before: Standing, now: Standing, wanted: Standing): readonly string[] {
  return [...before].flatMap(([name, was]) => {
    const [is, will] = [now.get(name), wanted.get(name)];
    // A sheet that was to go is there or not; what its formulas show meanwhile is nobody's.
    if (!will) return is && typedOf(is) !== typedOf(was) ? [`${name} has changed before it went`] : [];
    if (!is) return [`${name} is gone`];
    const torn = placesOf(was, will).flatMap(([row, column]) => {
      const cell = at(is, row, column);
      return cell === at(was, row, column) || cell === at(will, row, column) ? [] : [`${name} ${String(row)}:${String(column)} holds neither the old nor the new`];
    });
    const [old, present, meant] = [counted(was), counted(is), counted(will)];
    const gone = [...old].flatMap(([value, count]) => {
      const kept = Math.min(count, meant.get(value) ?? 0);
      return (present.get(value) ?? 0) < kept ? [`${name}: ${value.slice(0, 30)} is gone`] : [];
    });
    return [...torn, ...gone];
  });
}

function typedOf({ cells }: StandingSheet): string {
  return JSON.stringify(cells.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "=" : cell))));
}

function counted({ cells }: StandingSheet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells.flat()) {
    if (cell === "" || cell === null || (typeof cell === "string" && cell.startsWith("="))) continue;
    counts.set(JSON.stringify(cell), (counts.get(JSON.stringify(cell)) ?? 0) + 1);
  }
  return counts;
}

function placesOf(...sheets: readonly StandingSheet[]): readonly (readonly [number, number])[] {
  const height = Math.max(...sheets.map(({ cells }) => cells.length));
  const width = Math.max(0, ...sheets.flatMap(({ cells }) => cells.map((row) => row.length)));
  return Array.from({ length: height * width }, (_, index) => [Math.floor(index / width), index % width] as const);
}

const at = ({ cells }: StandingSheet, row: number, column: number): Cell => cells[row]?.[column] ?? "";
