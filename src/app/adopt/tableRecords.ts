/** One table of the user's own as records of the tracker, each number with the formula that looks at its cell. */
import type { Dataset } from "../../core/indicator/dataset";
import { quotient } from "../../core/number/round";
import { isPercent } from "../../core/number/unit";
import type { TableReading, TableRow } from "../../core/table/tableReading";
import type { CellInput, SheetContent } from "../../host/workbook";
import { adoptedDataset } from "./adoptedDataset";
import type { SourcePlace } from "./sourcePlaces";
import type { AdoptionChoice } from "./adoption";
import { type CellAt, scaleOf, sourceInput, valueAt } from "./sourceFormula";

export interface TableRecords {
  readonly dataset: Dataset;
  readonly places: readonly SourcePlace[];
  /** By code of the dataset: section|name|part as the table has them. */
  readonly keys: ReadonlyMap<string, string>;
  /** What the cell of the place holds. */
  readonly inputOf: (place: SourcePlace) => CellInput;
  /** A value as the user's own cell holds it: 54 for 0.54 in a column of points. */
  readonly typedAt: (place: SourcePlace, value: number) => number;
  readonly twice: number;
}

export function tableRecords(content: SheetContent, reading: TableReading, choice: AdoptionChoice): TableRecords {
  const taken: TableReading = { ...reading, rows: reading.rows.filter(({ row }) => !choice.leftOut.has(row)).map((row) => withAccepted(row, choice)) };
  const { dataset, places, keys, twice } = adoptedDataset([taken], { period: choice.period, office: choice.office || reading.office, source: reading.sheet });
  const units = new Map(dataset.indicators.map(({ code, unit }) => [code, unit]));
  const unitOf = ({ table, record }: SourcePlace): string => units.get(codeOf(dataset, table, record)) ?? "";
  const kindOf = (place: SourcePlace): string => `${String(place.at.column)} ${unitOf(place)}`;
  const scales = usualScales(content, places, kindOf);
  const scaleAt = (place: SourcePlace): number => {
    const format = content.formats?.[place.at.row - content.row]?.[place.at.column - content.column] ?? "General";
    return scales.get(kindOf(place)) ?? (isPercent(unitOf(place)) && !format.includes("%") ? 0.01 : 1);
  };
  return {
    dataset, places, keys, twice,
    inputOf: (place) => sourceInput({ content, at: place.at, key: keyCell(content, reading, place.at), value: place.value, scale: scaleAt(place) }),
    typedAt: (place, value) => quotient(value, scaleAt(place)),
  };
}

/** The number of a row's own words that a person took. */
function withAccepted(row: TableRow, { accepted }: AdoptionChoice): TableRow {
  const proposal = row.proposals[accepted?.get(row.row) ?? -1];
  return proposal ? { ...row, actual: proposal.value, from: { ...row.from, actual: proposal.column } } : row;
}

function codeOf({ indicators, entries, targets }: Dataset, table: SourcePlace["table"], record: number): string {
  const records = { tblIndicators: indicators, tblEntries: entries, tblTargets: targets }[table];
  return records[record]?.code ?? "";
}

/** By column and unit: what one of its cells is in the records, as the first that tells has it. */
function usualScales(content: SheetContent, places: readonly SourcePlace[], kindOf: (place: SourcePlace) => string): ReadonlyMap<string, number> {
  const scales = new Map<string, number>();
  for (const place of places) {
    const raw = valueAt(content, place.at);
    const scale = typeof raw === "number" && raw !== 0 && !scales.has(kindOf(place)) ? scaleOf(raw, place.value) : null;
    if (scale !== null) scales.set(kindOf(place), scale);
  }
  return scales;
}

/** The words that name the row: its indicator or its unit; beside a value of a card, its label. */
function keyCell(content: SheetContent, { columns, layout }: TableReading, { row, column }: CellAt): CellAt | null {
  if (layout === "pairs") return { row, column: column - 1 };
  const named = [...columns.filter(({ field }) => field === "name").toReversed(), ...columns.filter(({ field }) => field === "entity").toReversed()];
  return named.map((one) => ({ row, column: one.column })).find((at) => typeof valueAt(content, at) === "string") ?? null;
}
