import { useEffect, useMemo, useState } from "react";
import { overviewOf, type Overview, type OverviewRow } from "../../app/overview";
import type { Tracker } from "../../app/tracker";

export type Filter = "toFill" | "lagging" | "silent";
export type RowField = "value" | "target" | "cause" | "measure" | "stage" | "practice" | "effect";

/** Asked for from elsewhere: a row to open at one of its fields, or the list of issues. A new number is a new visit. */
export type RowVisit =
  | { readonly kind: "row"; readonly code: string; readonly field: RowField; readonly number: number }
  | { readonly kind: "issues"; readonly number: number };

/** The open row and the field that takes the focus; a new number asks for the focus again. */
export interface OpenRow {
  readonly code: string;
  readonly field: RowField;
  readonly number: number;
}

export interface OverviewSection {
  readonly name: string;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewState {
  readonly overview: Overview;
  readonly sections: readonly OverviewSection[];
  /** Rows of all sections, in the order they are seen. */
  readonly shown: readonly OverviewRow[];
  readonly filter: Filter | null;
  readonly setFilter: (filter: Filter | null) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly open: OpenRow | null;
  readonly openRow: (code: string | null, field?: RowField) => void;
  readonly issuesOpen: boolean;
  readonly setIssuesOpen: (open: boolean) => void;
}

export function useOverview(tracker: Tracker, visit: RowVisit | null): OverviewState {
  const overview = useMemo(() => overviewOf(tracker), [tracker]);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<OpenRow | null>(null);
  const [issuesOpen, setIssuesOpen] = useState(false);
  const [answered, setAnswered] = useState<RowVisit | null>(null);

  if (visit !== answered) {
    setAnswered(visit);
    if (visit?.kind === "row") {
      setFilter(null);
      setSearch("");
      setOpen({ code: visit.code, field: visit.field, number: (open?.number ?? 0) + 1 });
    }
    if (visit?.kind === "issues") setIssuesOpen(true);
  }

  const sections = useMemo(() => {
    const silent = new Set(overview.silentReporters);
    const asked = search.trim();
    // The open row stays in sight even when a value just typed takes it out of the filter.
    const wanted = overview.rows.filter((row) => row.indicator.code === open?.code || (passes(row, filter, silent) && row.indicator.name.includes(asked)));
    return bySection(wanted);
  }, [overview, filter, search, open?.code]);
  const shown = useMemo(() => sections.flatMap(({ rows }) => rows), [sections]);

  // An indicator that has left the register leaves nothing open.
  useEffect(() => {
    if (open && !overview.rows.some(({ indicator }) => indicator.code === open.code)) setOpen(null);
  }, [open, overview]);

  return {
    overview, sections, shown, filter, setFilter, search, setSearch, open, issuesOpen, setIssuesOpen,
    openRow: (code, field = "value") => setOpen(code === null ? null : { code, field, number: (open?.number ?? 0) + 1 }),
  };
}

function passes(row: OverviewRow, filter: Filter | null, silent: ReadonlySet<string>): boolean {
  if (filter === "toFill") return row.toFill;
  if (filter === "lagging") return row.lagging;
  return filter === null || row.evaluation.entries.some(({ reporter }) => silent.has(reporter));
}

function bySection(rows: readonly OverviewRow[]): readonly OverviewSection[] {
  const sections = new Map<string, OverviewRow[]>();
  for (const row of rows) {
    const { section } = row.indicator;
    const same = sections.get(section);
    if (same) same.push(row);
    else sections.set(section, [row]);
  }
  return [...sections].map(([name, own]) => ({ name, rows: own }));
}
