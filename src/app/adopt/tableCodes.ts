/** Which rows of the register a table's indicators mean. */
import type { RegisteredIndicator } from "../../core/indicator/dataset";
import type { Indicator } from "../../core/indicator/indicator";
import { freeCodes } from "../freeCodes";
import type { Tracker } from "../tracker";
import { rememberedRows } from "./tableMemory";
import type { TableRecords } from "./tableRecords";

export interface Coded {
  readonly code: string;
  /** The register's row that is meant; null for a new one. */
  readonly standing: RegisteredIndicator | null;
}

/** By the records' own codes. */
export type TableCodes = ReadonlyMap<string, Coded>;

/** Of a tracker that is only made now. */
export function newCodes({ dataset }: TableRecords): TableCodes {
  return new Map(dataset.indicators.map(({ code }) => [code, { code, standing: null }]));
}

/** A row that was taken before is found by what the table calls it; else by section and name, else by a name and unit that only one row has. */
export function codesIn({ dataset, layouts }: Tracker, { dataset: given, keys }: TableRecords): TableCodes {
  const { indicators, entries, targets, notes } = dataset;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const byName = grouped(indicators);
  const remembered = rememberedRows(layouts.get("tblMemory"));
  const nextCode = freeCodes(indicators, [...entries, ...targets, ...notes].map(({ code }) => code));
  const claimed = new Set<string>();
  const find = ({ code, section, name, unit }: Indicator): RegisteredIndicator | null => {
    const known = byCode.get(remembered.get(keys.get(code) ?? "") ?? "");
    if (known) return known;
    const same = (byName.get(name) ?? []).filter((one) => one.unit === unit || one.unit === "");
    return same.find((one) => one.section === section) ?? (same.length === 1 ? (same[0] ?? null) : null);
  };
  return new Map(given.indicators.map((indicator): readonly [string, Coded] => {
    const standing = find(indicator);
    if (standing === null || claimed.has(standing.code)) return [indicator.code, { code: nextCode(indicator.section), standing: null }];
    claimed.add(standing.code);
    return [indicator.code, { code: standing.code, standing }];
  }));
}

function grouped(indicators: readonly RegisteredIndicator[]): ReadonlyMap<string, readonly RegisteredIndicator[]> {
  const groups = new Map<string, RegisteredIndicator[]>();
  for (const indicator of indicators) groups.set(indicator.name, [...(groups.get(indicator.name) ?? []), indicator]);
  return groups;
}
