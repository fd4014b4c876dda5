import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { cellAddress } from "../../host/a1";
import type { Locale } from "../../i18n/locale";
import { speak } from "../../i18n/speak";
import { Grid } from "../grid/Grid";
import type { LoadedGrid } from "../grid/loadGrid";
import type { Refusal } from "../standin";
import { downloadBytes } from "./download";
import { type Message, MessageBox } from "./MessageBox";
import { blankWorkbook, fileWorkbook, type OpenWorkbook, sampleWorkbook, workbookBytes } from "./openWorkbook";
import { PaneFrame } from "./PaneFrame";
import type { StartOptions } from "./startOptions";
import { TopBar } from "./TopBar";
import { describeFault } from "./describeFault";
import { wordsOf } from "./words";

export interface WorkbenchProps {
  readonly grid: LoadedGrid;
  readonly start: StartOptions;
  readonly first: OpenWorkbook;
}

export function Workbench({ grid, start, first }: WorkbenchProps): React.JSX.Element {
  const [workbook, setWorkbook] = useState(first);
  const [locale, setLocale] = useState<Locale>(start.locale);
  const [dark, setDark] = useState(start.dark);
  const [paneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(start.paneWidth);
  const [message, setMessage] = useState<Message | null>(null);
  const press = useRef<(action: string) => void>(() => undefined);
  const words = wordsOf(locale);
  const { unsaved, markSaved } = useUnsaved(workbook);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${words.product} · ${words.workbench}`;
    void grid.speak(locale);
    void speak(locale);
  }, [grid, locale, words]);
  useEffect(() => {
    document.body.classList.toggle("dark", dark);
  }, [dark]);

  const fail = (title: string) => (error: unknown): void => {
    setMessage({ title, lines: describeFault(error, locale) });
  };
  const show = async (opening: Promise<OpenWorkbook>): Promise<void> => {
    try {
      const next = await opening;
      setWorkbook(next);
      if (next.missing.length > 0) setMessage({ title: words.missing.title, lines: [...next.missing, words.missing.more] });
    } catch (error) {
      fail(words.unreadable)(error);
    }
  };
  /** Another workbook takes the place of this one. */
  const replace = (open: () => Promise<OpenWorkbook>): void => {
    if (!unsaved) void show(open());
    else setMessage({ ...words.discard, lines: [words.discard.message], confirm: { label: words.discard.confirm, then: () => void show(open()) } });
  };
  const save = async (): Promise<void> => {
    downloadBytes(await workbookBytes(workbook), workbook.fileName);
    markSaved();
  };
  const refuse = useCallback(
    (refusal: Refusal, sheet: string, row: number, column: number) => {
      const why = refusal.why === "protected" ? words.refused.protected : refusal.message || words.refused.message;
      setMessage({ title: refusal.title || words.refused.title, lines: [why, words.at(sheet, cellAddress(row, column))] });
    },
    [words],
  );
  const connected = useCallback((pressIt: (action: string) => void) => {
    press.current = pressIt;
  }, []);

  return (
    <div className="workbench">
      <TopBar
        words={words}
        fileName={workbook.fileName}
        unsaved={unsaved}
        dark={dark}
        paneShown={paneShown}
        canUndo={workbook.standin.book.history.canUndo}
        canRedo={workbook.standin.book.history.canRedo}
        onBlank={() => { replace(() => blankWorkbook(words.blankName)); }}
        onSample={() => { replace(() => sampleWorkbook(words.sampleName, locale)); }}
        onOpen={(file) => { replace(() => fileWorkbook(file, locale)); }}
        onSave={() => void save().catch(fail(words.fault))}
        onUndo={() => { workbook.standin.user.undo(); }}
        onRedo={() => { workbook.standin.user.redo(); }}
        onTheme={() => { setDark(!dark); }}
        onLanguage={() => { setLocale(locale === "zh-CN" ? "en-US" : "zh-CN"); }}
        onPane={() => { setPaneShown(true); }}
        onPress={(action) => { press.current(action); }}
      />
      <main className="desk">
        <Grid key={workbook.id} grid={grid} standin={workbook.standin} label={words.selectedCell} onRefused={refuse} />
        <PaneFrame
          workbook={workbook}
          locale={locale}
          dark={dark}
          width={paneWidth}
          shown={paneShown}
          words={words}
          onWidth={setPaneWidth}
          onShow={setPaneShown}
          onFault={fail(words.fault)}
          onConnected={connected}
        />
      </main>
      <footer className="notice">{words.notice}</footer>
      <MessageBox message={message} ok={words.ok} cancel={words.cancel} onClose={() => { setMessage(null); }} />
    </div>
  );
}

/** Follows the workbook's changes, also for the buttons that depend on its history. */
function useUnsaved({ id, standin }: OpenWorkbook): { readonly unsaved: boolean; readonly markSaved: () => void } {
  const [, look] = useReducer((count: number) => count + 1, 0);
  /** As the cells stood when they were last in a file. */
  const [kept, setKept] = useState({ id, version: standin.book.version });
  if (kept.id !== id) setKept({ id, version: standin.book.version });
  useEffect(() => standin.onChange(look), [standin]);
  const unsaved = kept.id === id && kept.version !== standin.book.version;
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);
  return {
    unsaved,
    markSaved: () => {
      setKept({ id, version: standin.book.version });
    },
  };
}
