import { useMemo, useState } from "react";
import { traceOf, type Trace } from "../../app/trace";
import type { ParagraphView, ReportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import type { Source } from "../../core/narrate/segment";
import { usePane } from "../PaneContext";
import { Paper } from "../paper/Paper";
import { PreviewParagraph } from "./PreviewParagraph";
import { TraceTip, type Pointed } from "./TraceTip";
import type { Copying } from "./useCopying";
import type { ReportState } from "./useReport";
import { useWordings } from "./useWordings";

export interface PreviewProps {
  readonly tracker: Tracker;
  readonly report: ReportState;
  readonly copying: Copying;
  readonly larger: boolean;
  readonly onOverwrite: ((paragraph: ParagraphView) => void) | null;
}

export function Preview({ tracker, report, copying, larger, onOverwrite }: PreviewProps) {
  const { words, workbook, attempt } = usePane();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const traces = useMemo(() => tracesOf(tracker, report.view), [tracker, report.view]);
  const wordings = useWordings(tracker, report.view);
  const trace = (source: Source): Trace | null => traces.get(source) ?? null;
  const show = (source: Source): void => {
    const area = trace(source)?.area;
    if (area) attempt(() => workbook.select(area));
  };
  return (
    <Paper label={words.report.page} larger={larger}>
      {report.view.paragraphs.map((paragraph) => (
        <PreviewParagraph
          key={paragraph.id} paragraph={paragraph} copying={copying} trace={trace} onPoint={setPointed} onShow={show}
          looked={report.lookAt?.id === paragraph.id ? report.lookAt.number : 0} kind={report.view.kind} wordings={wordings.get(paragraph.id) ?? []} edit={report.edits.get(paragraph.id) ?? null}
          onAnswer={onOverwrite && report.answer} onOverwrite={onOverwrite}
        />
      ))}
      <TraceTip pointed={pointed} onClose={() => setPointed(null)} />
    </Paper>
  );
}

function tracesOf(tracker: Tracker, { paragraphs }: ReportView): ReadonlyMap<Source, Trace | null> {
  return new Map(paragraphs.flatMap(({ segments }) => segments.flatMap(({ source }) => (source ? [[source, traceOf(tracker, source)] as const] : []))));
}
