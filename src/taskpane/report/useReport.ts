import { useCallback, useMemo, useState } from "react";
import { openParts, type Answer } from "../../app/edited/answer";
import type { UnplacedNumber } from "../../app/edited/mergeEdit";
import type { MergedEdits } from "../../app/edited/mergeEdits";
import { kindInSheet, reportView, type ParagraphView, type ReportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import { writeReportSheet, type Written } from "../../app/writeReport";
import { periodKey, REPORT_KINDS, type ReportKind } from "../../core/indicator/period";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";
import { useEdits } from "./useEdits";

/** The kinds that packs have outlines for; the others are offered where the outline names them. */
const OFFERED_KINDS: readonly ReportKind[] = ["monthly", "quarterly", "half-year", "annual"];

export interface ReportState {
  readonly view: ReportView;
  readonly setKind: (kind: ReportKind) => void;
  /** To choose from. */
  readonly kinds: readonly ReportKind[];
  /** Whether the sheet has any of it. */
  readonly generated: boolean;
  /** How many paragraphs an update would renew, add or take out; 0 as long as nothing is generated. */
  readonly due: number;
  readonly write: () => void;
  /** Replaces one paragraph that the user edited and has agreed to lose. */
  readonly overwrite: (id: string) => void;
  /** What an update makes of the edited paragraphs whose figures have moved. */
  readonly edits: MergedEdits;
  /** Those among them that wait for the user to choose. */
  readonly asking: readonly ParagraphView[];
  /** Writes an edited paragraph as the user has chosen. */
  readonly answer: (paragraph: ParagraphView, answers: readonly Answer[]) => void;
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
  const kinds = REPORT_KINDS.filter((one) => one === kind || OFFERED_KINDS.includes(one) || tracker.dataset.outline.some((paragraph) => paragraph.kinds.includes(one)));
  const view = useMemo(() => reportView(tracker, { kind }), [tracker, kind]);
  const generated = view.paragraphs.some(({ row }) => row !== null);
  const edits = useEdits(view);
  const isAsking = (id: string): boolean => openParts(edits.get(id) ?? { parts: [] }).length > 0;
  const isDue = ({ state, id }: ParagraphView): boolean => state === "stale" || state === "unwritten" || (edits.has(id) && !isAsking(id));
  const due = generated ? view.paragraphs.filter(isDue).length : 0;
  const asking = view.paragraphs.filter(({ id }) => isAsking(id));
  const look = useCallback(({ id }: ParagraphView): void => setLookAt((last) => ({ id, number: (last?.number ?? 0) + 1 })), []);

  const write = useCallback((): void => {
    const resultOf = ({ written, renewed, asking: waiting, undo }: Written): Notice => {
      const done = written === 0 ? words.report.unchanged : generated ? words.report.updated(written) : words.report.written(written);
      const own = renewed.filter(({ changed }) => changed).length;
      const nameless = renewed.flatMap(({ unplaced }) => unplaced);
      const told = [
        done, ...(own > 0 ? [words.report.renewed(own)] : []), ...(nameless.length > 0 ? [words.report.unplaced(namesOf(tracker, nameless), nameless.length - NAMED)] : []),
        ...(waiting.length > 0 ? [words.report.asking(waiting.length)] : []),
      ].join(words.common.gap);
      const first = waiting[0] ?? renewed.find(({ unplaced }) => unplaced.length > 0)?.paragraph;
      if (!first) return { tone: "success", text: told, undo };
      return { tone: "info", text: told, undo, offer: { label: waiting.length > 0 ? words.report.choosePlaces : words.report.showPlace, take: () => look(first) } };
    };
    void run({ doing: words.doing.writingReport, work: (workbook) => writeReportSheet(workbook, { kind }), done: resultOf });
  }, [run, words, kind, generated, look, tracker]);

  const overwrite = useCallback(
    (id: string): void =>
      void run({
        doing: words.doing.writingReport,
        work: (workbook) => writeReportSheet(workbook, { kind, overwrite: new Set([id]), only: new Set([id]) }),
        done: ({ undo }) => ({ tone: "success", text: words.report.overwritten, undo }),
      }),
    [run, words, kind],
  );

  const answer = useCallback(
    ({ id }: ParagraphView, answers: readonly Answer[]): void =>
      void run({
        doing: words.doing.writingReport,
        work: (workbook) => writeReportSheet(workbook, { kind, answers: new Map([[id, answers]]), only: new Set([id]) }),
        done: ({ asking: waiting, undo }) => (waiting.length > 0 ? { tone: "info", text: words.report.asksAgain, undo } : { tone: "success", text: words.report.chosenPlaces, undo }),
      }),
    [run, words, kind],
  );

  return { view, kinds, generated, due, edits, asking, answer, look, write, overwrite, lookAt, setKind: (next) => setChosen({ period, kind: next }) };
}

/** At most this many figures are named in a notice. */
const NAMED = 3;

function namesOf({ dataset }: Tracker, numbers: readonly UnplacedNumber[]): string {
  return numbers.slice(0, NAMED).map(({ code, now }) => `${dataset.indicators.find((indicator) => indicator.code === code)?.name ?? ""}${now}`).join("、");
}
