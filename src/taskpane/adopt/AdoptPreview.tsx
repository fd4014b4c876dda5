import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef } from "react";
import type { FoundTables } from "../../app/adopt/adoption";
import type { Tracker } from "../../app/tracker";
import { SHORT_PANE } from "../frame/shortPane";
import { AdoptFoot } from "./AdoptFoot";
import { ColumnList } from "./ColumnList";
import { DoubtList } from "./DoubtList";
import { RowGroups } from "./RowGroups";
import { TableCard } from "./TableCard";
import { UnusedCells } from "./UnusedCells";
import { useAdoption } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  /** Zoomed to 200 % there is little height left: then all of it scrolls but for the foot's last line. */
  body: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", [SHORT_PANE]: { overflowY: "auto" } },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, [SHORT_PANE]: { flexShrink: 0, overflowY: "visible" } },
});

export interface AdoptPreviewProps {
  readonly found: FoundTables;
  /** The workbook's; null where a new one is made. */
  readonly tracker: Tracker | null;
  readonly onFind: () => void;
  readonly onAdopted: () => void;
  /** When nothing was taken: the table may not be what it was. */
  readonly onRefused: () => void;
}

/** How the table was understood, to be put right and agreed to. */
export function AdoptPreview({ found, tracker, onFind, onAdopted, onRefused }: AdoptPreviewProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const root = useRef<HTMLDivElement>(null);
  const state = useAdoption(found, tracker, { onAdopted, onRefused });
  const { content } = found;
  const { reading, period } = state;
  const { row, rowCount } = reading.range;
  const { year } = reading.time;
  const news = useMemo(() => {
    const inWords = reading.rows.filter(({ proposals }) => proposals.length > 0).length;
    const hidden = content.hiddenRows.filter((at) => at >= row && at < row + rowCount).length;
    return [
      ...(year !== null && year !== period.year ? [{ text: words.table.otherYear(year, period.year), calm: false }] : []),
      ...(content.isProtected ? [{ text: words.table.protected, calm: false }] : []),
      ...(inWords > 0 ? [{ text: words.table.inWords(inWords), calm: true }] : []),
      ...(hidden > 0 ? [{ text: words.table.hidden(hidden), calm: true }] : []),
    ];
  }, [content, reading, row, rowCount, year, period.year, words]);
  const toColumn = useCallback((letter: string): void => {
    const line = root.current?.querySelector<HTMLElement>(`[data-column="${letter}"]`);
    line?.scrollIntoView?.({ block: "center" });
    line?.querySelector<HTMLElement>("[role=combobox]")?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.body}>
      <div ref={root} className={styles.view}>
        <TableCard state={state} onFind={onFind} />
        <DoubtList state={state} news={news} onColumn={toColumn} />
        {reading.columns.length > 0 && <ColumnList key={`columns ${String(state.at)}`} content={content} state={state} />}
        <RowGroups key={`rows ${String(state.at)}`} state={state} />
        <UnusedCells reading={reading} />
      </div>
      <AdoptFoot state={state} isNew={tracker === null} />
    </div>
  );
}
