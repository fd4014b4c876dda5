/** What is odd in the records themselves: codes, units, values that cannot be. Nothing is corrected; the clerk is told. */
import type { Dataset } from "../indicator/dataset";
import type { Entry, Indicator } from "../indicator/indicator";
import type { Issue, IssueCode } from "../issue";
import { parseManner } from "../number/manner";
import { compareValues } from "../number/round";
import { isPercent, unitRule } from "../number/unit";
import { parsePattern, slotsOf } from "../outline/pattern";
import { contradictions } from "./contradictions";
import type { EvaluatedYear } from "./evaluate";
import { parseCodes } from "./total";

export function inspect(dataset: Dataset, year: EvaluatedYear): readonly Issue[] {
  return [...registerIssues(dataset), ...entryIssues(dataset), ...partIssues(dataset, year), ...contradictions(dataset, year)];
}

function registerIssues({ indicators }: Dataset): readonly Issue[] {
  const issues: Issue[] = [];
  const known = new Set(indicators.map(({ code }) => code));
  const seen = new Set<string>();
  const names = new Set(indicators.map(({ name }) => name));
  for (const { code, row, name, frame, partOf, numerator, denominator } of indicators) {
    const at = (column: string) => ({ table: "tblIndicators", row, column });
    if (code === "") issues.push({ code: "code_missing", severity: "error", where: at("code"), with: { name } });
    else if (seen.has(code.toLowerCase())) issues.push({ code: "code_twice", severity: "error", where: at("code"), with: { code } });
    else if (UNSAFE_CODE.test(code)) issues.push({ code: "code_unsafe", severity: "error", where: at("code"), with: { code } });
    seen.add(code.toLowerCase());
    for (const slot of slotsOf(parsePattern(frame).nodes)) {
      if (slot.name !== "" && !names.has(slot.name) && !known.has(slot.name)) {
        issues.push({ code: "slot_unknown", severity: "warning", where: at("frame"), with: { slot: slot.raw } });
      } else if (slot.manner !== "" && !parseManner(slot.manner)) {
        issues.push({ code: "slot_manner_unknown", severity: "warning", where: at("frame"), with: { slot: slot.raw } });
      }
    }
    if (partOf && !known.has(partOf)) issues.push({ code: "part_unknown", severity: "warning", where: at("partOf"), with: { code: partOf } });
    for (const [column, expression] of [["numerator", numerator], ["denominator", denominator]] as const) {
      for (const [, part] of parseCodes(expression)) {
        if (!known.has(part)) issues.push({ code: "part_unknown", severity: "warning", where: at(column), with: { code: part } });
      }
    }
  }
  return issues;
}

/** To SUMIFS these are a comparison, a wildcard, or a number: it takes 1.10 for 1.1 and 01 for 1. */
const UNSAFE_CODE = /^[<>=]|[*?~]|^0\d|^\d*\.\d*0$|^[\d.]+e\d+$/iu;

function entryIssues({ indicators, entries }: Dataset): readonly Issue[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const at = { table: "tblEntries", row: entry.row, column: "code" };
    const indicator = byCode.get(entry.code);
    if (!indicator) issues.push({ code: "code_unknown", severity: "warning", where: at, with: { code: entry.code } });
    const key = `${entry.code}\u0000${entry.reporter}`;
    if (seen.has(key)) issues.push({ code: "entry_twice", severity: "warning", where: at, with: { code: entry.code, reporter: entry.reporter } });
    seen.add(key);
    if (indicator) issues.push(...valueIssues(entry, indicator));
  }
  return issues;
}

function valueIssues(entry: Entry, indicator: Indicator): readonly Issue[] {
  let before: number | null = null;
  return entry.months.flatMap((value, index): readonly Issue[] => {
    if (value === null) return [];
    const found = oddValue(value, before, indicator);
    before = value;
    return found ? [{ code: found, severity: "warning", where: { table: "tblEntries", row: entry.row, column: `m${index + 1}` }, with: { name: indicator.name, value } }] : [];
  });
}

function oddValue(value: number, before: number | null, { kind, unit }: Indicator): IssueCode | null {
  if (unitRule(unit).whole && kind !== "score" && !Number.isInteger(value)) return "fraction_of_whole_unit";
  if (isPercent(unit) && compareValues(value, PERCENT_MOST) > 0) return "percent_over";
  if (value < 0) return "negative_value";
  return kind === "cumulative" && before !== null && compareValues(value, before) < 0 ? "cumulative_fell" : null;
}

/** A stored percentage above 1.5 is 95 typed for 95 %, not 9500 %. */
const PERCENT_MOST = 1.5;

function partIssues({ indicators }: Dataset, { byCode }: EvaluatedYear): readonly Issue[] {
  return indicators.flatMap(({ code, row, partOf, unit }): readonly Issue[] => {
    const [part, whole] = [byCode.get(code)?.actual ?? null, byCode.get(partOf)];
    if (part === null || !whole || whole.actual === null || whole.indicator.unit !== unit) return [];
    if (compareValues(part, whole.actual) <= 0) return [];
    return [{ code: "parts_exceed_whole", severity: "warning", where: { table: "tblIndicators", row, column: "actual" }, with: { name: whole.indicator.name } }];
  });
}
