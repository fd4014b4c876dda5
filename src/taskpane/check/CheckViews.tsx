import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Tab, TabList, tokens } from "@fluentui/react-components";
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { RULE_COUNT } from "../../app/check/checkInSteps";
import { SEVERITIES, type DraftSession } from "../../app/check/draftSession";
import type { Severity } from "../../core/check/finding";
import { issueText } from "../../i18n/issues";
import { SHORT_PANE } from "../frame/shortPane";
import { usePane } from "../PaneContext";
import { DraftPaper } from "./DraftPaper";
import { FindingCard } from "./FindingCard";
import { shortened, type FindingLine } from "./findingLine";
import { FindingList } from "./FindingList";
import { FoldedList } from "./FoldedList";
import { NothingFound } from "./NothingFound";
import { PlaceLegend } from "./PlaceLegend";
import { SeverityFilters } from "./SeverityFilters";
import { useCheckWords } from "./useCheckWords";
import type { DraftState } from "./useDraft";
import { useGoing, type CheckView } from "./useGoing";
import { useHandling } from "./useHandling";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", [SHORT_PANE]: { flexShrink: 0, minHeight: "auto" } },
  tabs: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", "&[hidden]": { display: "none" }, [SHORT_PANE]: { flexShrink: 0, overflowY: "visible" } },
  desk: { backgroundColor: tokens.colorNeutralBackground4 },
  top: { backgroundColor: tokens.colorNeutralBackground1 },
  legend: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, position: "sticky", top: 0, zIndex: 1, [SHORT_PANE]: { position: "static" } },
  news: { minHeight: "auto", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  newsText: { whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  folded: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
});

export interface CheckViewsProps {
  readonly draft: DraftState;
  readonly session: DraftSession;
  /** By id, in the order of the text. */
  readonly lines: ReadonlyMap<number, FindingLine>;
}

/** What was found, as a list and in the draft; moving in one moves in the other. */
export function CheckViews({ draft, session, lines }: CheckViewsProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = useCheckWords();
  const { open, ignoredNow, ignoredAlways } = draft;
  const { document } = session;
  const [filter, setFilter] = useState<Severity | null>(null);
  const going = useGoing();
  const { view, setView, current, place, point, toOffset } = going;

  const counts = useMemo(() => {
    const count = (wanted: Severity): number => open.filter(({ severity }) => severity === wanted).length;
    return { error: count("error"), warning: count("warning"), info: count("info") };
  }, [open]);
  const listed = useMemo(() => {
    const sorted = [...open].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    return sorted.filter(({ severity }) => filter === null || severity === filter);
  }, [open, filter]);
  const listedLines = useMemo(() => listed.flatMap(({ id }) => lines.get(id) ?? []), [listed, lines]);
  const handling = useHandling(draft, going, listed);
  const paper = useLater(useMemo(() => ({ session, open, lines, current, place, point }), [session, open, lines, current, place, point]));
  const line = current === null ? undefined : lines.get(current);
  const basis = [session.numbers > 0 ? words.lookedAt(session.numbers, RULE_COUNT) : words.noNumbers, ...(session.unmatched === null ? [words.alone] : session.numbers > 0 ? [words.againstBook(session.numbers - session.unmatched.length, session.unmatched.length)] : [])];

  return (
    <div className={styles.body}>
      <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as CheckView)} className={styles.tabs} aria-label={words.views}>
        <Tab value="findings" id="tab-check-findings" aria-controls="check-findings">
          {words.findings(open.length)}
        </Tab>
        <Tab value="draft" id="tab-check-draft" aria-controls="check-draft">
          {words.draft}
        </Tab>
      </TabList>
      <div id="check-findings" role="tabpanel" aria-labelledby="tab-check-findings" hidden={view !== "findings"} className={styles.view}>
        {document.issues.map((issue) => (
          <MessageBar key={issue.code} intent="info" shape="square" layout="multiline" className={styles.news}>
            <MessageBarBody className={styles.newsText}>{issueText(issue, locale)}</MessageBarBody>
          </MessageBar>
        ))}
        {open.length === 0 ? (
          <NothingFound corrected={session.edits.length} ignored={ignoredNow.length} lines={basis} />
        ) : (
          <>
            <SeverityFilters counts={counts} filter={filter} onFilter={setFilter} />
            <FindingList lines={listedLines} filter={filter} onShowAll={() => setFilter(null)} handling={handling} going={going} />
          </>
        )}
        <div className={styles.folded}>
          <FoldedList
            label={words.unmatched(session.unmatched?.length ?? 0)} hint={words.unmatchedHint}
            items={(session.unmatched ?? []).map(({ start, text, title }) => ({ key: String(start), words: title === "" ? text : `${text} · ${shortened(title)}`, rule: "", take: () => toOffset(start) }))}
          />
          <FoldedList
            label={words.ignoredNow(ignoredNow.length)} verb={words.speakAgain}
            items={ignoredNow.map((one) => ({ key: String(one.id), words: shortened(document.text.slice(one.start, one.end)), rule: one.rule, take: () => draft.bringBack(one) }))}
          />
          <FoldedList
            label={words.ignoredList(ignoredAlways.length)} verb={words.speakAgain}
            items={ignoredAlways.map((one) => ({ key: one.key, words: one.words, rule: one.rule, take: () => draft.bringBackForGood(one) }))}
          />
        </div>
      </div>
      <div id="check-draft" role="tabpanel" aria-labelledby="tab-check-draft" hidden={view !== "draft"} className={mergeClasses(styles.view, styles.desk)}>
        <div className={mergeClasses(styles.top, styles.legend)}>
          <PlaceLegend counts={counts} />
        </div>
        {paper && <DraftPaper {...paper} />}
      </div>
      {view === "draft" && line && <FindingCard line={line} open={open} handling={handling} going={going} />}
    </div>
  );
}

/** Thousands of marks take their time: they are drawn behind what a person is doing, and the list comes first. */
function useLater<Value>(value: Value): Value | null {
  const [begun, setBegun] = useState(false);
  useEffect(() => startTransition(() => setBegun(true)), []);
  return useDeferredValue(begun ? value : null);
}
