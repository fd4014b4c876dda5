import { useEffect, useRef } from "react";
import type { Tracker } from "../app/tracker";
import { keepWorkbookRight, upkeepDue } from "../app/keepWorkbookRight";
import type { IssueCode } from "../core/issue";
import { HostError, type LiveWorkbook } from "../host/workbook";

/** After this long without an edit in the sheets or a key in the pane. */
const QUIET_MS = 900;

/** Failures after which the same changes are worth another try at the next look. */
const PASSING: ReadonlySet<IssueCode> = new Set<IssueCode>(["host_changed", "host_silent", "host_aborted"]);

/** Keeps the sheets right for those who look at them without the pane. */
export function useUpkeep(workbook: LiveWorkbook, tracker: Tracker, refresh: () => Promise<void>): void {
  /** What was last attempted: a sheet that does not take it (protected, without the column) is not asked again. */
  const attempted = useRef("");

  useEffect(() => {
    if (tracker.readOnly) return;
    const changes = upkeepDue(tracker);
    const due = JSON.stringify(changes);
    if (changes.length === 0 || due === attempted.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = async (): Promise<void> => {
      attempted.current = due;
      await keepWorkbookRight(workbook, tracker);
      await refresh();
    };
    // The pane shows the states anyway, so a failure here needs no words.
    const failed = (error: unknown): void => {
      if (error instanceof HostError && PASSING.has(error.issue.code)) attempted.current = "";
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void mark().catch(failed), QUIET_MS);
    };
    later();
    document.addEventListener("keydown", later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", later);
    };
  }, [workbook, tracker, refresh]);
}
