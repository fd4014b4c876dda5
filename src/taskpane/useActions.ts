import { useCallback, useRef, useState } from "react";
import { Cancelled, cancellable } from "../app/cancellable";
import { undoWrite, type Undo } from "../app/undo";
import type { LiveWorkbook } from "../host/workbook";
import type { Locale } from "../i18n/locale";
import type { PaneWords } from "../i18n/pane.zh-CN";
import { failureNotice, type Notice } from "./notice";

/** Waiting becomes visible after this long. */
const PATIENCE_MS = 500;

export interface Action<T> {
  /** What is being done, in words. */
  readonly doing: string;
  readonly work: (workbook: LiveWorkbook) => Promise<T>;
  /** What to say about the result; null keeps what is said now. */
  readonly done?: (result: T) => Notice | null;
  /** What nobody asked for: no word of it, however long it takes. */
  readonly quiet?: boolean;
}

export type Outcome<T> = { readonly ok: true; readonly result: T } | { readonly ok: false };

export interface Busy {
  readonly doing: string;
  /** null once something is being written. */
  readonly cancel: (() => void) | null;
}

export interface Actions {
  /** One after another, in the order they were asked for; reads the workbook again afterwards. Never rejects. */
  readonly run: <T>(action: Action<T>) => Promise<Outcome<T>>;
  /** For what changes nothing, such as selecting a cell. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly takeBack: (undo: Undo) => void;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  readonly busy: Busy | null;
}

export interface ActionsSetting {
  readonly workbook: LiveWorkbook;
  readonly refresh: () => Promise<void>;
  readonly words: PaneWords;
  readonly locale: Locale;
}

export function useActions({ workbook, refresh, words, locale }: ActionsSetting): Actions {
  const [notice, say] = useState<Notice | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const perform = useCallback(
    async <T>({ doing, work, done, quiet }: Action<T>): Promise<Outcome<T>> => {
      const stop = new AbortController();
      let cancel: (() => void) | null = () => stop.abort();
      let shown = false;
      const patience = setTimeout(() => {
        if (quiet) return;
        shown = true;
        setBusy({ doing, cancel });
      }, PATIENCE_MS);
      const wrote = (): void => {
        cancel = null;
        if (shown) setBusy({ doing, cancel });
      };
      try {
        const result = await work(cancellable(workbook, stop.signal, wrote));
        await refresh();
        const said = done?.(result);
        if (said) say(said);
        return { ok: true, result };
      } catch (error) {
        if (!(error instanceof Cancelled) && !quiet) say(failureNotice(error, words, locale));
        // Part of it may have been written.
        if (cancel === null) await refresh().catch(() => undefined);
        return { ok: false };
      } finally {
        clearTimeout(patience);
        if (shown) setBusy(null);
      }
    },
    [workbook, refresh, words, locale],
  );

  const run = useCallback(
    <T>(action: Action<T>): Promise<Outcome<T>> => {
      const outcome = line.current.then(() => perform(action));
      line.current = outcome;
      return outcome;
    },
    [perform],
  );

  const attempt = useCallback(
    (work: () => Promise<void>): void => void work().catch((error: unknown) => say(failureNotice(error, words, locale))),
    [words, locale],
  );

  const takeBack = useCallback(
    (undo: Undo): void =>
      void run({
        doing: words.doing.undoing,
        work: (live) => undoWrite(live, undo),
        done: ({ restored, left }) => ({ tone: left > 0 ? "warning" : "info", text: undoneText(words, restored, left) }),
      }),
    [run, words],
  );

  return { run, attempt, takeBack, notice, say, busy };
}

function undoneText({ frame }: PaneWords, restored: number, left: number): string {
  if (left === 0) return frame.undone;
  return restored === 0 ? frame.nothingUndone : frame.undonePartly(left);
}
