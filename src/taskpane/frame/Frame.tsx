import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { onPaneRequest, type PaneRequest } from "../../app/paneRequest";
import type { Tracker } from "../../app/tracker";
import { OverviewPage } from "../overview/OverviewPage";
import type { RowField, RowVisit } from "../overview/useOverview";
import { usePane } from "../PaneContext";
import { useReport } from "../report/useReport";
import { useUpkeep } from "../useUpkeep";
import { Header } from "./Header";
import { NoticeBar } from "./NoticeBar";
import { PageTabs, type PageName } from "./PageTabs";
import type { Aside } from "./PaneMenu";
import { ReadOnlyBar } from "./ReadOnlyBar";
import { Waiting } from "./Waiting";

const ReportPage = lazy(async () => ({ default: (await import("../report/ReportPage")).ReportPage }));

const AdoptPage = lazy(async () => ({ default: (await import("../adopt/AdoptPage")).AdoptPage }));

const CheckPage = lazy(async () => ({ default: (await import("../check/CheckPage")).CheckPage }));

const ReadPage = lazy(async () => ({ default: (await import("../read/ReadPage")).ReadPage }));

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, color: tokens.colorNeutralForeground1 },
  page: { flexGrow: 1, flexShrink: 1, minHeight: 0, display: "flex", flexDirection: "column", "&[hidden]": { display: "none" } },
});

export interface FrameProps {
  readonly tracker: Tracker;
  readonly refresh: () => Promise<void>;
}

/** What surrounds every page. Pages stay drawn while another is shown, so that nothing typed and no place in a list is lost. */
export function Frame({ tracker, refresh }: FrameProps) {
  const styles = useStyles();
  const { say, workbook, words } = usePane();
  useUpkeep(workbook, tracker, refresh);
  const [page, setPage] = useState<PageName>("overview");
  const [visited, setVisited] = useState<ReadonlySet<PageName>>(new Set());
  const [visit, setVisit] = useState<RowVisit | null>(null);
  const report = useReport(tracker);
  const [aside, setAside] = useState<Aside | null>(null);
  const [copyWanted, setCopyWanted] = useState(0);

  const show = useCallback((next: PageName): void => {
    setPage(next);
    setAside(null);
    setVisited((before) => (before.has(next) ? before : new Set([...before, next])));
  }, []);
  const goToRow = useCallback((code: string, field: RowField): void => {
    setPage("overview");
    setVisit((last) => ({ kind: "row", code, field, number: (last?.number ?? 0) + 1 }));
  }, []);
  const showIssues = useCallback((): void => {
    setAside(null);
    setPage("overview");
    setVisit((last) => ({ kind: "issues", number: (last?.number ?? 0) + 1 }));
  }, []);

  const { write } = report;
  const answer = useCallback(
    (request: PaneRequest): void => {
      show("report");
      if (request === "updateParagraphs") write();
      else setCopyWanted((number) => number + 1);
    },
    [show, write],
  );
  const answering = useRef(answer);
  useEffect(() => {
    answering.current = answer;
  }, [answer]);
  useEffect(() => onPaneRequest((request) => answering.current(request)), []);

  const select = (next: PageName): void => {
    show(next);
    say(null);
  };
  const openAside = (next: Aside): void => {
    setAside(next);
    say(null);
  };
  const hidden = (name: PageName): boolean => aside !== null || page !== name;
  return (
    <div className={styles.frame}>
      <Header tracker={tracker} refresh={refresh} onIssues={showIssues} onAside={openAside} />
      {aside === null && <PageTabs page={page} stale={report.due} onSelect={select} />}
      {tracker.readOnly && <ReadOnlyBar />}
      {aside !== null && (
        <main className={styles.page}>
          <Suspense fallback={<Waiting label={words.doing.opening} />}>
            {aside === "adopt" ? <AdoptPage tracker={tracker} onBack={() => show("overview")} /> : <ReadPage tracker={tracker} onBack={() => show("overview")} />}
          </Suspense>
          <NoticeBar />
        </main>
      )}
      <main id="page-overview" role="tabpanel" aria-labelledby="tab-overview" hidden={hidden("overview")} className={styles.page}>
        <OverviewPage tracker={tracker} visit={visit} active={!hidden("overview")} />
      </main>
      <main id="page-report" role="tabpanel" aria-labelledby="tab-report" hidden={hidden("report")} className={styles.page}>
        {visited.has("report") && (
          <Suspense fallback={<Waiting label={words.doing.opening} />}>
            <ReportPage tracker={tracker} report={report} active={!hidden("report")} copyWanted={copyWanted} onRow={goToRow} />
          </Suspense>
        )}
      </main>
      <main id="page-check" role="tabpanel" aria-labelledby="tab-check" hidden={hidden("check")} className={styles.page}>
        {visited.has("check") && (
          <Suspense fallback={<Waiting label={words.doing.opening} />}>
            <CheckPage tracker={tracker} active={!hidden("check")} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
