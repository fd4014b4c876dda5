import { useCallback, useMemo, useState } from "react";
import { kindInSheet, reportView, type ParagraphView, type ReportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import { writeReportSheet, type Written } from "../../app/writeReport";
import { periodKey, type ReportKind } from "../../core/indicator/period";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";

/** The kinds that packs have outlines for. */
export const OFFERED_KINDS: readonly ReportKind[] = ["monthly", "quarterly", "half-year", "annual"];

export interface ReportState {
  readonly view: ReportView;
  readonly setKind: (kind: ReportKind) => void;
  /** Whether the sheet has any of it. */
  readonly generated: boolean;
  /** How many paragraphs an update would renew, add or take out; 0 as long as nothing is generated. */
  readonly due: number;
  readonly write: () => void;
  /** Replaces one paragraph that the user edited and has agreed to lose. */
  readonly overwrite: (id: string) => void;
  /** Edited paragraphs whose figures have moved since: an update leaves them, so they are named. */
  readonly outdated: readonly ParagraphView[];
  readonly look: (paragraph: ParagraphView) => void;
  /** The edited paragraph to look at, asked for from the result of an update; a new number asks again. */
  readonly lookAt: { readonly id: string; readonly number: number } | null;
}

export function useReport(tracker: Tracker): ReportState {
  const { words, run } = usePane();
  const [chosen, setChosen] = useState<{ readonly period: string; readonly kind: ReportKind } | null>(null);
  const [lookAt, setLookAt] = useState<ReportState["lookAt"]>(null);
  const period: string = periodKey(tracker.dataset.settings.period);
  // Another period has its own usual kind.
  const kind = chosen?.period === period ? chosen.kind : kindInSheet(tracker);
  const view = useMemo(() => reportView(tracker, { kind }), [tracker, kind]);
  const generated = view.paragraphs.some(({ row }) => row !== null);
  const due = generated ? view.paragraphs.filter(({ state }) => state === "stale" || state === "unwritten").length : 0;

  const outdated = view.paragraphs.filter(({ state, outdated: moved, now }) => state === "edited" && moved && now !== null);
  const look = useCallback(({ id }: ParagraphView): void => setLookAt((last) => ({ id, number: (last?.number ?? 0) + 1 })), []);

  const write = useCallback((): void => {
    const resultOf = ({ written, kept, undo }: Written): Notice => {
      const done = written === 0 ? words.report.unchanged : generated ? words.report.updated(written) : words.report.written(written);
      const [first] = kept;
      if (!first) return { tone: "success", text: done, undo };
      return { tone: "info", text: `${done}${words.common.gap}${words.report.kept(kept.length)}`, undo, offer: { label: words.report.keptShow, take: () => look(first) } };
    };
    void run({ doing: words.doing.writingReport, work: (workbook) => writeReportSheet(workbook, { kind }), done: resultOf });
  }, [run, words, kind, generated, look]);

  const overwrite = useCallback(
    (id: string): void =>
      void run({
        doing: words.doing.writingReport,
        work: (workbook) => writeReportSheet(workbook, { kind, overwrite: new Set([id]), only: new Set([id]) }),
        done: ({ undo }) => ({ tone: "success", text: words.report.overwritten, undo }),
      }),
    [run, words, kind],
  );

  return { view, generated, due, outdated, look, write, overwrite, lookAt, setKind: (next) => setChosen({ period, kind: next }) };
}
