import { FluentProvider, makeStyles, mergeClasses, webLightTheme } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { traceOf, type Trace } from "../../app/trace";
import type { ParagraphView, ReportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import type { Source } from "../../core/narrate/segment";
import { usePane } from "../PaneContext";
import { PreviewParagraph } from "./PreviewParagraph";
import { TraceTip, type Pointed } from "./TraceTip";
import type { Copying } from "./useCopying";
import type { ReportState } from "./useReport";

/**
 * The one place with fonts and colours of its own: it is the page that Word will show (GB/T 9704), white in every theme.
 * 28 characters a line, in proportion to the pane; below a readable size the lines get shorter instead.
 */
const useStyles = makeStyles({
  room: { containerType: "inline-size", padding: "8px 0 24px" },
  page: {
    boxSizing: "border-box", margin: "0 auto", padding: "2.4em 1.3em 3em", width: "100%", maxWidth: "42em",
    fontSize: ["12px", "clamp(11px, calc(100cqw / 30.6), 18px)"], color: "#000", backgroundColor: "#fff", boxShadow: "0 0 0 1px rgba(0, 0, 0, 0.08), 0 1px 3px rgba(0, 0, 0, 0.12)",
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  larger: { fontSize: "16px" },
});

/** As a style, for the same reason as in `App`. */
const PAPER = { backgroundColor: "transparent", textWrap: "wrap" } as const;

export interface PreviewProps {
  readonly tracker: Tracker;
  readonly report: ReportState;
  readonly copying: Copying;
  readonly larger: boolean;
  readonly onOverwrite: ((paragraph: ParagraphView) => void) | null;
}

export function Preview({ tracker, report, copying, larger, onOverwrite }: PreviewProps) {
  const styles = useStyles();
  const { words, workbook, attempt } = usePane();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const traces = useMemo(() => tracesOf(tracker, report.view), [tracker, report.view]);
  const trace = (source: Source): Trace | null => traces.get(source) ?? null;
  const show = (source: Source): void => {
    const area = trace(source)?.area;
    if (area) attempt(() => workbook.select(area));
  };
  return (
    <FluentProvider theme={webLightTheme} style={PAPER}>
      <div className={styles.room}>
        <article className={mergeClasses(styles.page, larger && styles.larger)} lang="zh-CN" aria-label={words.report.page}>
          {report.view.paragraphs.map((paragraph) => (
            <PreviewParagraph
              key={paragraph.id} paragraph={paragraph} copying={copying} trace={trace} onPoint={setPointed} onShow={show}
              looked={report.lookAt?.id === paragraph.id ? report.lookAt.number : 0} onOverwrite={onOverwrite}
            />
          ))}
        </article>
      </div>
      <TraceTip pointed={pointed} onClose={() => setPointed(null)} />
    </FluentProvider>
  );
}

function tracesOf(tracker: Tracker, { paragraphs }: ReportView): ReadonlyMap<Source, Trace | null> {
  return new Map(paragraphs.flatMap(({ segments }) => segments.flatMap(({ source }) => (source ? [[source, traceOf(tracker, source)] as const] : []))));
}
