import { lazy, Suspense, useEffect, useMemo } from "react";
import { onPaneRequest } from "../app/paneRequest";
import type { LiveWorkbook } from "../host/workbook";
import { issueText } from "../i18n/issues";
import type { Locale } from "../i18n/locale";
import type { PaneWords } from "../i18n/pane.zh-CN";
import { FailedPage } from "./frame/FailedPage";
import { LiveRegion } from "./frame/LiveRegion";
import { ReadingPage } from "./frame/ReadingPage";
import { failureNotice } from "./notice";
import { PaneProvider, type PaneTools } from "./PaneContext";
import { BrokenPage } from "./start/BrokenPage";
import { useActions } from "./useActions";
import { useTracker } from "./useTracker";

const loadFrame = async () => ({ default: (await import("./frame/Frame")).Frame });

/** Comes while Excel is asked for the workbook. */
const Frame = lazy(loadFrame);

/** Seen once in a workbook's life. */
const StartPage = lazy(async () => ({ default: (await import("./start/StartPage")).StartPage }));

export interface PaneProps {
  readonly workbook: LiveWorkbook;
  readonly locale: Locale;
  readonly words: PaneWords;
}

export function Pane({ workbook, locale, words }: PaneProps) {
  const { opened, failure, refresh } = useTracker(workbook);
  const actions = useActions({ workbook, refresh, words, locale });
  const tools = useMemo<PaneTools>(() => ({ ...actions, workbook, words, locale }), [actions, workbook, words, locale]);
  useEffect(() => void loadFrame(), []);

  const { say } = actions;
  const retry = (): void => void refresh();
  useEffect(() => {
    if (failure !== null && opened) say(failureNotice(failure, words, locale));
  }, [failure, opened, say, words, locale]);
  useEffect(() => {
    if (!opened || opened.kind === "tracker") return;
    // A ribbon button that needs a tracker, pressed where there is none.
    return onPaneRequest(() => say({ tone: "info", text: issueText({ code: "no_tracker", severity: "info" }, locale) }));
  }, [opened, say, locale]);

  return (
    <PaneProvider value={tools}>
      {!opened && failure === null && <ReadingPage />}
      {!opened && failure !== null && <FailedPage title={words.failed.title} notice={failureNotice(failure, words, locale)} words={words} onRetry={retry} />}
      {opened?.kind === "none" && (
        <Suspense fallback={<ReadingPage />}>
          <StartPage />
        </Suspense>
      )}
      {opened?.kind === "broken" && <BrokenPage issues={opened.issues} onRetry={retry} />}
      {opened?.kind === "tracker" && (
        <Suspense fallback={<ReadingPage />}>
          <Frame tracker={opened.tracker} refresh={refresh} />
        </Suspense>
      )}
      <LiveRegion notice={actions.notice} />
    </PaneProvider>
  );
}
