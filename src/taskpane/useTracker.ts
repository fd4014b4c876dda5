import { useCallback, useEffect, useRef, useState } from "react";
import { openTracker, type Opened } from "../app/tracker";
import type { LiveWorkbook } from "../host/workbook";
import { memoryRows } from "../sheets/memoryRows";
import { TABLE_NAMES, type TableName } from "../sheets/tables";

/** Long enough that a paste or a fill-down is one reading, short enough to feel at once. */
const SETTLE_MS = 200;

export interface TrackerReading {
  /** null until the first reading has come back. */
  readonly opened: Opened | null;
  /** Why the last reading failed; what was read before stays. */
  readonly failure: unknown;
  /** Resolves when the pane shows what stands in the workbook now. */
  readonly refresh: () => Promise<void>;
}

/** The workbook as it is now: read at the start, after every own write and shortly after every edit in the sheets. */
export function useTracker(workbook: LiveWorkbook): TrackerReading {
  const [state, setState] = useState<Omit<TrackerReading, "refresh">>({ opened: null, failure: null });
  const reading = useRef<Promise<void> | null>(null);
  const wanted = useRef(false);
  const ownTables = useRef(false);

  const refresh = useCallback((): Promise<void> => {
    wanted.current = true;
    reading.current ??= (async () => {
      while (wanted.current) {
        wanted.current = false;
        try {
          const opened = await withOwnTables(workbook, await openTracker(workbook));
          ownTables.current = hasOwnTables(opened);
          setState({ opened, failure: null });
        } catch (failure) {
          setState(({ opened }) => ({ opened, failure }));
        }
      }
      reading.current = null;
    })();
    return reading.current;
  }, [workbook]);

  useEffect(() => {
    void refresh();
    return whenEdited(workbook, (table) => ownTables.current || TABLE_NAMES.includes(table as TableName), () => void refresh());
  }, [workbook, refresh]);

  return { ...state, refresh };
}

/** What there is to say of tables of the user's own; their reader comes only where there are any. */
async function withOwnTables(workbook: LiveWorkbook, opened: Opened): Promise<Opened> {
  if (opened.kind !== "tracker" || !hasOwnTables(opened)) return opened;
  const { withAdopted } = await import("../app/adopt/withAdopted");
  return { kind: "tracker", tracker: await withAdopted(workbook, opened.tracker) };
}

function hasOwnTables(opened: Opened): boolean {
  return opened.kind === "tracker" && memoryRows(opened.tracker.layouts.get("tblMemory"), "table").length > 0;
}

/** Calls back once the edits that matter have settled, and when the pane comes into sight again. Returns the way to stop. */
function whenEdited(workbook: LiveWorkbook, matters: (table: string | null) => boolean, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(act, SETTLE_MS);
  };
  const seen = (): void => {
    if (document.visibilityState === "visible") soon();
  };
  document.addEventListener("visibilitychange", seen);
  const watching = workbook.watch(({ table }) => {
    if (matters(table)) soon();
  });
  // Without events the pane still reads at its start, after its own writes and when it is shown again.
  const stopWatching = watching.catch(() => () => Promise.resolve());
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", seen);
    void stopWatching.then((stop) => stop().catch(() => undefined));
  };
}
