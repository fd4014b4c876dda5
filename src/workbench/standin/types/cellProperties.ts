/**
 * What looks like what, cell by cell, row by row and column by column, in one call. Of the many properties only those
 * are played that the stand-in knows of each cell; the others are refused.
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */
import type { CellStyle } from "@ironcalc/wasm";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import { fullAddress } from "../book/address";
import { areaAt, cellsOf, columnsOf, intersection, isWholeColumns, isWholeRows, rowsOf } from "../book/areas";
import type { LiveRange } from "../book/liveRange";
import type { Host } from "../host";
import type { Args } from "../protocol/args";
import { Fault } from "../protocol/fault";
import { isObject, type Json, type JsonObject } from "../protocol/json";
import { fillColor } from "./rangeFormat";

/** One cell, row or column; its style is looked up only where a property wants it. */
interface Line {
  readonly host: Host;
  readonly sheet: number;
  readonly area: Area;
  readonly style: () => CellStyle;
}

type Reader = (line: Line) => Json;
interface Readers {
  readonly [name: string]: Reader | Readers;
}

const address: Reader = ({ host, sheet, area }) => fullAddress(host.book, { sheet, area });

const OF_CELLS: Readers = { address, format: { fill: { color: ({ style }) => fillColor(style()) } } };

const OF_ROWS: Readers = {
  address,
  rowIndex: ({ area }) => area.top,
  rowHidden: ({ host, sheet, area }) => host.book.model.getRowHeight(host.book.sheet(sheet).index, area.top + 1) === 0,
};

const OF_COLUMNS: Readers = {
  address,
  columnIndex: ({ area }) => area.left,
  columnHidden: ({ host, sheet, area }) => host.book.model.getColumnWidth(host.book.sheet(sheet).index, area.left + 1) === 0,
};

type Asked = readonly (readonly [name: string, read: Reader | Asked])[];

/** Before anything is read: what is asked for and not played fails as a whole. */
function asked(options: JsonObject, readers: Readers): Asked {
  return Object.entries(options).flatMap(([name, wanted]): Asked => {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) throw new Fault("ApiNotFound", `the stand-in does not play the cell property ${name}`);
    if (typeof reader === "function") {
      if (typeof wanted !== "boolean") throw new Fault("InvalidArgument", `${name} is true or false`);
      return wanted ? [[name, reader]] : [];
    }
    if (!isObject(wanted)) throw new Fault("InvalidArgument", `${name} is an object`);
    return [[name, asked(wanted, reader)]];
  });
}

const answered = (properties: Asked, line: Line): JsonObject =>
  Object.fromEntries(properties.map(([name, read]) => [name, typeof read === "function" ? read(line) : answered(read, line)]));

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
const MAX_CELLS = 5_000_000;

function bounded({ area }: LiveRange): Area {
  if (isWholeColumns(area) || isWholeRows(area) || cellsOf(area) > MAX_CELLS) throw new Fault("InvalidArgument", "the range is unbounded");
  return area;
}

function lineAt(host: Host, sheet: number, area: Area): Line {
  const { index } = host.book.sheet(sheet);
  return { host, sheet, area, style: () => host.book.model.getCellStyle(index, area.top + 1, area.left + 1).style };
}

export function getCellProperties(range: LiveRange, args: Args, host: Host): Json {
  const { sheet } = range;
  const area = bounded(range);
  const properties = asked(args.object(0), OF_CELLS);
  host.book.formatQueue.flush();
  const { styled, written } = host.book.state(sheet);
  // Cells that were never touched look alike; asking the engine for each of them would take minutes.
  const touched = (one: Area): boolean => [styled, written].some((bounds) => bounds && intersection(bounds, one));
  return Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (_unused, c) => {
      const one = areaAt(area.top + r, area.left + c, 1, 1);
      const line = lineAt(host, sheet, one);
      return answered(properties, touched(one) ? line : { ...line, style: () => host.book.formatQueue.plain });
    }),
  );
}

export function getRowProperties(range: LiveRange, args: Args, host: Host): Json {
  const area = bounded(range);
  const properties = asked(args.object(0), OF_ROWS);
  const rowAt = (row: number): Area => areaAt(row, 0, 1, MAX_COLUMNS);
  return Array.from({ length: rowsOf(area) }, (_, at) => answered(properties, lineAt(host, range.sheet, rowAt(area.top + at))));
}

export function getColumnProperties(range: LiveRange, args: Args, host: Host): Json {
  const area = bounded(range);
  const properties = asked(args.object(0), OF_COLUMNS);
  const columnAt = (column: number): Area => areaAt(0, column, MAX_ROWS, 1);
  return Array.from({ length: columnsOf(area) }, (_, at) => answered(properties, lineAt(host, range.sheet, columnAt(area.left + at))));
}
