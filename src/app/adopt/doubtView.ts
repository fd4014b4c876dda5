/** What the pane asks the user to look at before a table is taken: the reading's issues by kind, those that change a figure first. */
import { roundHalfUp } from "../../core/number/round";
import { SILENT } from "../../core/table/rowKinds";
import { TABLE_ISSUES, type TableIssue, type TableIssueCode, type TableReading } from "../../core/table/tableReading";

export interface Doubt {
  readonly code: TableIssueCode;
  /** News rather than a question. */
  readonly calm: boolean;
  readonly places: readonly DoubtPlace[];
}

export interface DoubtPlace extends TableIssue {
  /** Of a total that does not count every row: those it leaves out, by name. */
  readonly without: readonly string[];
}

const CALM: ReadonlySet<TableIssueCode> = new Set(["personal_data", "cumulative_columns", "total_without", "shifted_row", "several_targets", "blank_form"]);
const ORDER: readonly TableIssueCode[] = [...TABLE_ISSUES.filter((code) => !CALM.has(code)), ...TABLE_ISSUES.filter((code) => CALM.has(code))];

export function doubtsOf(reading: TableReading): readonly Doubt[] {
  return ORDER.map((code) => ({ code, calm: CALM.has(code), places: reading.issues.filter((issue) => issue.code === code).map((issue) => ({ ...issue, with: rounded(issue.with), without: withoutOf(reading, issue) })) })).filter(
    ({ places }) => places.length > 0,
  );
}

/** Digits behind the point; more are computing's. */
const DECIMALS = 2;

function rounded(facts: TableIssue["with"]): TableIssue["with"] {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, typeof fact === "number" ? roundHalfUp(fact, DECIMALS) : fact]));
}

function withoutOf({ totals, rows, columns }: TableReading, { code, row, column }: TableIssue): readonly string[] {
  if (code !== "total_without" && code !== "text_number_left_out") return [];
  const total = totals.find((one) => (one.row === null ? one.column === column && one.of === row : one.row === row && one.of === column));
  if (!total) return [];
  const nameOf = (at: number): string => {
    if (total.row === null) return columns.find((one) => one.column === at)?.path.at(-1) ?? "";
    const own = rows.find((one) => one.row === at && !SILENT.has(one.kind));
    return own?.entity || own?.name || "";
  };
  return total.without.map(nameOf).filter((name) => name !== "");
}
