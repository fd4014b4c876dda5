import { useEffect, useRef } from "react";
import { reportView } from "../app/reportView";
import type { Tracker } from "../app/tracker";
import { markReportStates } from "../app/writeReport";
import type { LiveWorkbook } from "../host/workbook";

/** After this long without an edit in the sheets or a key in the pane. */
const QUIET_MS = 900;

/** Keeps the state column of the report sheet true for those who look at it without the pane. */
export function useMarkedStates(workbook: LiveWorkbook, tracker: Tracker | null, refresh: () => Promise<void>): void {
  /** What was last attempted: a sheet that does not take it (protected, without the column) is not asked again. */
  const attempted = useRef("");

  useEffect(() => {
    if (!tracker || tracker.readOnly) return;
    const due = dueStates(tracker);
    if (due === "" || due === attempted.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = async (): Promise<void> => {
      attempted.current = due;
      await markReportStates(workbook, tracker);
      await refresh();
    };
    // The pane shows the states anyway, so a failure here needs no words.
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void mark().catch(() => undefined), QUIET_MS);
    };
    later();
    document.addEventListener("keydown", later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", later);
    };
  }, [workbook, tracker, refresh]);
}

function dueStates(tracker: Tracker): string {
  return reportView(tracker)
    .paragraphs.filter(({ row, state, stored }) => row !== null && state !== stored?.state)
    .map(({ row, state }) => `${String(row)}${state}`)
    .join(" ");
}
