import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundTables } from "../../app/adopt/adoption";
import { findTables } from "../../app/adopt/findTables";
import type { Tracker } from "../../app/tracker";
import type { Issue } from "../../core/issue";
import { HostError } from "../../host/workbook";
import { failureNotice } from "../notice";
import { usePane } from "../PaneContext";
import type { Busy } from "../useActions";
import { useAdoptWords } from "./useAdoptWords";

/** Waiting becomes visible after this long. */
const PATIENCE_MS = 500;
/** Long enough that a paste or a fill-down is one reading. */
const SETTLE_MS = 300;

/** Why there is nothing to show: the host's own reason, or a sheet that holds no table of the user's. */
export type NothingFound = { readonly why: "noTable" | "empty" | "own"; readonly sheet: string } | { readonly why: "issue"; readonly issue: Issue };

export interface Finding {
  /** A new number for every search that was asked for; edits in the sheet renew what was found under the same. */
  readonly found: (FoundTables & { readonly number: number }) | null;
  readonly nothing: NothingFound | null;
  readonly busy: Busy | null;
  /** Reads the sheet in which a cell is selected now. */
  readonly find: () => void;
  /** Reads the sheet that is shown once more. */
  readonly renew: () => void;
}

interface State {
  readonly found: Finding["found"];
  readonly nothing: NothingFound | null;
}

/** The tables where the user has clicked: looked for at once, when asked, and again after every edit of theirs. */
export function useFinding(tracker: Tracker | null): Finding {
  const { workbook, say, words: pane, locale } = usePane();
  const { words } = useAdoptWords();
  const [state, setState] = useState<State>({ found: null, nothing: null });
  const [busy, setBusy] = useState<Busy | null>(null);
  const turn = useRef(0);
  const known = useRef(tracker);
  /** What is looked at now; null while there is nothing to renew. */
  const shown = useRef<Finding["found"]>(null);
  useEffect(() => {
    known.current = tracker;
    shown.current = state.nothing === null ? state.found : null;
  }, [tracker, state]);

  const find = useCallback((): void => {
    const own = (turn.current += 1);
    const isOver = (): boolean => turn.current !== own;
    const cancel = (): void => {
      turn.current += 1;
      setBusy(null);
    };
    const patience = setTimeout(() => !isOver() && setBusy({ doing: words.doing.finding, cancel }), PATIENCE_MS);
    void findTables(workbook, known.current)
      .then((tables) => {
        if (!isOver()) setState({ nothing: nothingIn(tables, known.current), found: { ...tables, number: own } });
      })
      .catch((error: unknown) => {
        if (isOver()) return;
        if (error instanceof HostError) setState({ found: null, nothing: { why: "issue", issue: error.issue } });
        else say(failureNotice(error, pane, locale));
      })
      .finally(() => {
        clearTimeout(patience);
        if (!isOver()) setBusy(null);
      });
  }, [workbook, say, pane, locale, words]);

  /** What was just put right in the table is no doubt any more. A failure here needs no words: nobody asked. */
  const renew = useCallback((): void => {
    const own = turn.current;
    const before = shown.current;
    if (!before) return;
    void findTables(workbook, known.current, { sheet: before.content.sheet })
      .then((tables) => {
        if (turn.current !== own) return;
        const number = isSame(before, tables) ? before.number : (turn.current += 1);
        setState({ nothing: nothingIn(tables, known.current), found: { ...tables, at: Math.min(before.at, tables.readings.length - 1), number } });
      })
      .catch(() => undefined);
  }, [workbook]);

  useEffect(() => find(), [find]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook
      .watch(({ table }) => {
        if (table !== null) return;
        clearTimeout(timer);
        timer = setTimeout(renew, SETTLE_MS);
      })
      .catch(() => () => Promise.resolve());
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop().catch(() => undefined));
    };
  }, [workbook, renew]);

  return { found: state.nothing === null ? state.found : null, nothing: state.nothing, busy, find, renew };
}

/** The same tables at the same places, whatever stands in them now: what was said of their columns is still of these. */
function isSame(before: FoundTables, now: FoundTables): boolean {
  return before.content.sheet === now.content.sheet && before.readings.length === now.readings.length && before.readings.every(({ range }, index) => range.row === now.readings[index]?.range.row && range.column === now.readings[index]?.range.column && range.columnCount === now.readings[index].range.columnCount);
}

function nothingIn({ content, readings }: FoundTables, tracker: Tracker | null): NothingFound | null {
  const { sheet, values } = content;
  if (tracker && [...tracker.layouts.values()].some(({ data }) => data.sheet === sheet)) return { why: "own", sheet };
  if (readings.length > 0) return null;
  return { why: values.every((row) => row.every((value) => value === null)) ? "empty" : "noTable", sheet };
}
