import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { ParagraphView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import { wantedFigure } from "../../app/wantedFigure";
import type { Issue } from "../../core/issue";
import { IssueLine, type IssueRemedy } from "../frame/IssueLine";
import { NoticeBar } from "../frame/NoticeBar";
import { SHORT_PANE, SHORT_PANE_FOOT } from "../frame/shortPane";
import { Waiting } from "../frame/Waiting";
import type { RowField } from "../overview/useOverview";
import { usePane } from "../PaneContext";
import { EmptyReport } from "./EmptyReport";
import { Preview } from "./Preview";
import { ReportFoot } from "./ReportFoot";
import { ReportToolbar } from "./ReportToolbar";
import { ReportTools } from "./ReportTools";
import { useCopying } from "./useCopying";
import type { ReportState } from "./useReport";

const OutlinePage = lazy(async () => ({ default: (await import("../outline/OutlinePage")).OutlinePage }));

const OverwriteDialog = lazy(async () => ({ default: (await import("./OverwriteDialog")).OverwriteDialog }));

const useStyles = makeStyles({
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", "&[hidden]": { display: "none" }, [SHORT_PANE]: { overflowY: "auto" } },
  desk: { flexGrow: 1, minHeight: 0, overflowY: "auto", [SHORT_PANE]: { flexShrink: 0, overflowY: "visible" }, backgroundColor: tokens.colorNeutralBackground4 },
  asking: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  foot: { ...SHORT_PANE_FOOT },
  issues: { padding: `0 ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** What to do about an issue of the report, and where in 概览 it is done. */
const REMEDIES = { cause_wanted: ["fillCause", "cause"], notes_to_choose: ["chooseNote", "cause"], confirm_not_started: ["confirmStage", "stage"] } as const;

export interface ReportPageProps {
  readonly tracker: Tracker;
  readonly report: ReportState;
  readonly active: boolean;
  /** Above 0: the copy button is asked for; each new number asks again. */
  readonly copyWanted: number;
  readonly onRow: (code: string, field: RowField) => void;
}

export function ReportPage({ tracker, report, active, copyWanted, onRow }: ReportPageProps) {
  const styles = useStyles();
  const { words, say } = usePane();
  const [larger, setLarger] = useState(false);
  const [issuesOpen, setIssuesOpen] = useState(false);
  const [asked, setAsked] = useState<ParagraphView | null>(null);
  const [outline, setOutline] = useState<"unseen" | "open" | "closed">("unseen");
  const root = useRef<HTMLDivElement>(null);
  const [answered, setAnswered] = useState(copyWanted);
  const copying = useCopying(report.view, !tracker.readOnly);
  const { issues } = report.view;
  const [asking] = report.asking;

  if (copyWanted !== answered) {
    setAnswered(copyWanted);
    if (outline === "open") setOutline("closed");
  }
  const remedyOf = (issue: Issue): IssueRemedy | null => {
    const { code, where } = issue;
    const wanted = wantedFigure(tracker, issue);
    if (wanted !== null) return { label: words.issues.fillValue, take: () => onRow(wanted.code, wanted.field) };
    if (!(code in REMEDIES) || where?.table !== "tblIndicators") return null;
    const [word, field] = REMEDIES[code as keyof typeof REMEDIES];
    const indicator = tracker.dataset.indicators.find(({ row }) => row === where.row);
    return indicator ? { label: words.issues[word], take: () => onRow(indicator.code, field) } : null;
  };
  const openOutline = (): void => {
    setOutline("open");
    // What was said of the report, and its undo, would be taken for the outline's.
    say(null);
  };
  const leaveOutline = (): void => {
    setOutline("closed");
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>("[data-open-outline]")?.focus());
  };
  return (
    <>
      {outline !== "unseen" && (
        <div className={styles.part} hidden={outline !== "open"}>
          <Suspense fallback={<Waiting label={words.doing.opening} />}>
            <OutlinePage tracker={tracker} kind={report.view.kind} active={active && outline === "open"} onBack={leaveOutline} />
          </Suspense>
        </div>
      )}
      <div ref={root} className={styles.part} hidden={outline === "open"}>
        <ReportToolbar report={report} copying={copying} larger={larger} onLarger={setLarger} />
        <ReportTools tracker={tracker} report={report} onOutline={openOutline} />
        <div className={styles.desk}>
          {issues.length > 0 && (
            <div className={styles.issues}>
              <IssueLine label={words.issues.report(issues.length)} issues={issues} tracker={tracker} open={issuesOpen} onToggle={setIssuesOpen} remedyOf={remedyOf} />
            </div>
          )}
          {asking && (
            <div className={styles.asking}>
              {words.report.asking(report.asking.length)}{" "}
              <Link as="button" inline onClick={() => report.look(asking)}>
                {words.report.choosePlaces}
              </Link>
            </div>
          )}
          {report.generated ? <Preview tracker={tracker} report={report} copying={copying} larger={larger} onOverwrite={tracker.readOnly ? null : setAsked} /> : <EmptyReport view={report.view} onOutline={tracker.readOnly ? null : openOutline} />}
        </div>
        <div className={styles.foot}>
          {active && outline !== "open" && <NoticeBar />}
          <ReportFoot report={report} copying={copying} readOnly={tracker.readOnly} copyWanted={copyWanted} />
        </div>
      </div>
      {asked?.now && (
        <Suspense fallback={null}>
          <OverwriteDialog goes={asked.text} comes={asked.now.text} onConfirm={() => report.overwrite(asked.id)} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
