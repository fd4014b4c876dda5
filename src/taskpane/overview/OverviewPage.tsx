import { Caption1, Link, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Tracker } from "../../app/tracker";
import { IssueLine } from "../frame/IssueLine";
import { NoticeBar } from "../frame/NoticeBar";
import { usePane } from "../PaneContext";
import { KeyNumbers } from "./KeyNumbers";
import { SectionList } from "./SectionList";
import { StateBar } from "./StateBar";
import { useEntry } from "./useEntry";
import { useOverview, type OverviewState, type RowVisit } from "./useOverview";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  search: { width: "100%", maxWidth: "none" },
  link: { fontSize: "inherit" },
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
});

export interface OverviewPageProps {
  readonly tracker: Tracker;
  readonly visit: RowVisit | null;
  /** Whether this page is the one in sight. */
  readonly active: boolean;
}

export function OverviewPage({ tracker, visit, active }: OverviewPageProps) {
  const styles = useStyles();
  const { words } = usePane();
  const state = useOverview(tracker, visit);
  const entry = useEntry(tracker, state);
  const issueButton = useRef<HTMLButtonElement>(null);
  const { month } = tracker.dataset.settings.period;
  const issues = tracker.issues;

  useEffect(() => {
    if (visit?.kind === "issues") issueButton.current?.focus();
  }, [visit]);

  if (state.overview.rows.length === 0) {
    return (
      <>
        <div className={styles.page}>{words.overview.empty}</div>
        {active && <NoticeBar />}
      </>
    );
  }
  return (
    <>
      <div className={styles.page}>
        <div className={styles.top}>
          <StateBar overview={state.overview} />
          {issues.length > 0 && (
            <IssueLine
              label={words.issues.data(issues.length)} issues={issues} tracker={tracker} open={state.issuesOpen} onToggle={state.setIssuesOpen} buttonRef={issueButton}
            />
          )}
          <KeyNumbers overview={state.overview} month={month} filter={state.filter} onFilter={state.setFilter} />
          <SearchBox
            className={styles.search} placeholder={words.overview.search} aria-label={words.overview.search} value={state.search}
            onChange={(_, { value }) => state.setSearch(value)}
          />
          <ListSummary state={state} month={month} />
        </div>
        <SectionList tracker={tracker} state={state} entry={entry} />
      </div>
      {active && <NoticeBar />}
    </>
  );
}

interface ListSummaryProps {
  readonly state: OverviewState;
  readonly month: number;
}

/** What the filter and the search have left, in words; and the way back to everything. */
function ListSummary({ state, month }: ListSummaryProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { filter, search, shown, overview } = state;
  if (filter === null && search.trim() === "") return null;
  const none = filter === "toFill" ? words.overview.nothingLeft : filter === "lagging" ? words.overview.nothingLagging : words.overview.nothingSilent;
  const found = shown.length > 0 ? words.overview.found(shown.length) : search.trim() !== "" ? words.overview.nothingFound : none;
  const showAll = (): void => {
    state.setFilter(null);
    state.setSearch("");
  };
  return (
    <Caption1 className={styles.quiet} role="status">
      {filter === "silent" && overview.silentReporters.length > 0 && <>{words.overview.silentUnits(month, overview.silentReporters)}　</>}
      {found}　<Link as="button" inline className={styles.link} onClick={showAll}>{words.overview.showAll}</Link>
    </Caption1>
  );
}
