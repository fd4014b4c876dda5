import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { type AdoptionChoice, type AdoptionPreview, type FoundTables, OWN_COLUMNS, type OwnColumn } from "../../app/adopt/adoption";
import { adoptionPlan, type Standing } from "../../app/adopt/adoptionPlan";
import { adoptTable } from "../../app/adopt/adoptTable";
import { movedRows } from "../../app/adopt/rowView";
import { requireSame } from "../../app/adopt/requireSame";
import { openingMonth } from "../../app/openingMonth";
import type { Tracker } from "../../app/tracker";
import type { Period } from "../../core/indicator/period";
import { readTables } from "../../core/table/readTables";
import type { ColumnField, TableReading } from "../../core/table/tableReading";
import { usePane } from "../PaneContext";
import { useAdoptWords } from "./useAdoptWords";

export interface AdoptionState {
  readonly readings: readonly TableReading[];
  readonly reading: TableReading;
  /** Index of the table among the sheet's. */
  readonly at: number;
  readonly choose: (at: number) => void;
  /** What was said of columns, by sheet column; newer than `reading` for a moment. */
  readonly fields: ReadonlyMap<number, ColumnField>;
  readonly setField: (columns: readonly number[], field: ColumnField) => void;
  readonly leftOut: ReadonlySet<number>;
  readonly take: (row: number, taken: boolean) => void;
  /** Which of a row's proposed numbers is taken, by sheet row. */
  readonly accepted: ReadonlyMap<number, number>;
  readonly accept: (row: number, proposal: number | null) => void;
  readonly period: Period;
  readonly setPeriod: (period: Period) => void;
  /** Whether table and workbook say up to which month the figures are. */
  readonly monthKnown: boolean;
  readonly years: readonly number[];
  readonly office: string;
  readonly setOffice: (office: string) => void;
  readonly fill: boolean;
  readonly setFill: (fill: boolean) => void;
  readonly add: readonly OwnColumn[];
  readonly setAdd: (column: OwnColumn, added: boolean) => void;
  /** Nothing can be written into a protected sheet. */
  readonly canFill: boolean;
  readonly preview: AdoptionPreview;
  readonly adopt: () => void;
}

/** The names of a new tracker's sheets are no part of what is shown. */
const NO_TRACKER: Standing = { sheetNames: [] };

export interface AdoptionEnds {
  readonly onAdopted: () => void;
  readonly onRefused: () => void;
}

/** What a person makes of the tables found. Nothing is written before `adopt`. */
export function useAdoption(found: FoundTables, tracker: Tracker | null, { onAdopted, onRefused }: AdoptionEnds): AdoptionState {
  const { locale, words: pane, run } = usePane();
  const { words } = useAdoptWords();
  const [now] = useState(() => new Date());
  const [at, choose] = useState(Math.max(found.at, 0));
  const [fields, setFields] = useState(found.fields);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [accepted, setAccepted] = useState<ReadonlyMap<number, number>>(new Map());
  const [said, setSaid] = useState<Period | null>(null);
  const [typedOffice, setOffice] = useState<string | null>(null);
  const [wantsFill, setFill] = useState(true);
  const [wanted, setWanted] = useState<readonly OwnColumn[]>([]);
  const { content } = found;
  const [seen, setSeen] = useState(found);
  if (seen !== found) {
    const [before, after] = [seen.readings[at], found.readings[at]];
    setSeen(found);
    // The words may be others now.
    setAccepted(new Map());
    if (before && after) setLeftOut(movedRows(before, after, leftOut));
  }

  const readFields = useDeferredValue(fields);
  const readings = useMemo(() => {
    const again = readFields === found.fields ? [] : readTables(content, readFields);
    return again.length > 0 ? again : found.readings;
  }, [found, content, readFields]);
  const reading = (readings[at] ?? readings[0]) as TableReading;

  const { time } = reading;
  const settings = tracker?.dataset.settings;
  const today: Period = { year: now.getFullYear(), month: now.getMonth() + 1 };
  const year = settings?.period.year ?? time.year ?? today.year;
  const period = said ?? { year, month: time.month ?? settings?.period.month ?? openingMonth(year, today) };
  const office = typedOffice ?? settings?.office ?? reading.office;
  const canFill = !content.isProtected;
  const fill = wantsFill && canFill;

  const base: Omit<AdoptionChoice, "add"> = { period, office: office.trim(), language: locale === "zh-CN" ? "zh" : "en", fields, leftOut, accepted, fill };
  const { year: periodYear, month } = period;
  // What the foot says may come a moment after the press that changes it: a table of a thousand rows is gone through.
  const lateLeft = useDeferredValue(leftOut);
  const preview = useMemo(
    () => adoptionPlan(tracker ?? NO_TRACKER, content, reading, { period: { year: periodYear, month }, office: "", language: "zh", fields: readFields, leftOut: lateLeft, accepted, fill: true, add: [] }).preview,
    [tracker, content, reading, periodYear, month, readFields, lateLeft, accepted],
  );
  const add = canFill ? OWN_COLUMNS.filter((column) => wanted.includes(column) && preview.addable.includes(column)) : [];

  const take = useCallback((row: number, taken: boolean): void => {
    setLeftOut((before) => {
      const next = new Set(before);
      if (taken) next.delete(row);
      else next.add(row);
      return next;
    });
  }, []);
  const accept = useCallback((row: number, proposal: number | null): void => {
    setAccepted((before) => {
      const next = new Map(before);
      if (proposal === null) next.delete(row);
      else next.set(row, proposal);
      return next;
    });
  }, []);
  const setField = useCallback((columns: readonly number[], field: ColumnField): void => {
    setFields((before) => new Map([...before, ...columns.map((column) => [column, field] as const)]));
  }, []);

  const adopt = (): void => {
    void run({
      doing: words.doing.adopting,
      work: async (workbook) => {
        await requireSame(workbook, content);
        return adoptTable(workbook, content, reading, { ...base, add });
      },
      done: ({ added, matched, differing, undo }) => ({
        tone: differing.length > 0 ? "info" : "success", undo,
        text: words.foot.done(added, matched) + (differing.length > 0 ? pane.common.gap + words.foot.differing(differing.length) : ""),
      }),
    }).then(({ ok }) => (ok ? onAdopted() : onRefused()));
  };

  return {
    readings, reading, at: Math.min(at, readings.length - 1), choose, fields, setField, leftOut, take, accepted, accept, period, setPeriod: setSaid,
    monthKnown: said !== null || time.month !== null || settings !== undefined,
    years: settings ? [settings.period.year] : [...new Set([year - 1, year, year + 1, today.year])].sort((a, b) => a - b),
    office, setOffice, fill, setFill, add, canFill, preview, adopt,
    setAdd: (column, added) => setWanted((before) => (added ? [...before, column] : before.filter((one) => one !== column))),
  };
}
