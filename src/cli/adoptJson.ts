import type { Area } from "../core/table/sheetCells";
import type { Proposal, TableReading, TableRow, TableTotal } from "../core/table/tableReading";
import { areaAddress, cellAddress, columnLetters } from "../host/a1";

/** How tables were understood, for scripts: rows are 1-based, columns letters, rates in points; what is empty is left out. */
export function adoptJson(readings: readonly TableReading[]): unknown {
  return { tables: readings.map(tableJson) };
}

function tableJson({ sheet, range, columns, rows, totals, unused, issues }: TableReading): unknown {
  return {
    sheet, range: rangeAddress(range),
    columns: columns.map(({ column, path, field, confidence }) => ({ column: columnLetters(column), path, field, confidence })),
    rows: rows.map(rowJson),
    totals: totals.map(totalJson),
    unused: unused.map(({ row, column, reason }) => ({ cell: cellAddress(row, column), reason })),
    issues: issues.map(({ code, row, column, with: said }) => ({ code, cell: cellAddress(row, column), ...(Object.keys(said).length > 0 ? { with: said } : {}) })),
  };
}

export function rangeAddress({ row, column, rowCount, columnCount }: Area): string {
  return areaAddress({ top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 });
}

type Plain = string | number | null;

function rowJson(row: TableRow): unknown {
  const { kind, name, entity, section, part, unit, target, comparator, actual, hedge, rate, base, yoy, score, money } = row;
  const { owner, deadline, status, progressText, cause, measures, evidence, remark, serial, absent, proposals } = row;
  const fields: Readonly<Record<string, Plain>> = {
    name, entity, section, part, unit, target, comparator, actual, hedge, rate, base, yoy, score, money,
    owner, deadline, status, progress_text: progressText, cause, measures, evidence, remark, serial,
  };
  return {
    row: row.row + 1, ...(row.column === null ? {} : { column: columnLetters(row.column) }), kind,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== "")),
    ...(Object.keys(absent).length > 0 ? { absent } : {}),
    ...(proposals.length > 0 ? { proposals: proposals.map(proposalJson) } : {}),
  };
}

const proposalJson = ({ column, field, value, unit, text }: Proposal): unknown => ({ column: columnLetters(column), field, value, unit, text });

function totalJson({ row, column, of, members, without, agrees }: TableTotal): unknown {
  if (row !== null) return { row: row + 1, of: columnLetters(of), members: members.map(oneBased), without: without.map(oneBased), agrees };
  return { column: columnLetters(column ?? 0), of: of + 1, members: members.map(columnLetters), without: without.map(columnLetters), agrees };
}

const oneBased = (row: number): number => row + 1;
