import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { marksOf } from "../../app/readView";
import { outlineOf } from "../../core/read/outlineOf";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";
import { MarkLegend } from "./MarkLegend";
import { NumberedDocument } from "./NumberedDocument";
import { ProposedList } from "./ProposedList";
import type { MergeState } from "./useMerge";
import type { ProposalState, ReadView } from "./useProposal";
import type { ReadDocument } from "./useReading";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  /** Zoomed to 200 % there is little height left: then all of it scrolls, the foot too. */
  body: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", "@media (max-height: 420px)": { overflowY: "auto" } },
  tabs: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", "&[hidden]": { display: "none" }, "@media (max-height: 420px)": { flexShrink: 0, overflowY: "visible" } },
  desk: { backgroundColor: tokens.colorNeutralBackground4 },
  top: { backgroundColor: tokens.colorNeutralBackground1 },
  /** Stays in sight while the document moves under it. */
  legend: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, position: "sticky", top: 0, zIndex: 1, "@media (max-height: 420px)": { position: "static" } },
  news: { minHeight: "auto", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  newsText: { whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
});

export interface ReadViewsProps {
  readonly document: ReadDocument;
  readonly state: ProposalState;
  /** null where a new workbook is made. */
  readonly merging: MergeState | null;
  readonly foot: ReactNode;
}

/** What was found, as a document and as a list, to be put right before anything is written. */
export function ReadViews({ document, state, merging, foot }: ReadViewsProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = useReadWords();
  const { proposal, view, setView } = state;
  const legend = useMemo(() => {
    const marks = [...marksOf(proposal).values()].flat();
    return { kinds: new Set(marks.map(({ kind }) => kind)), toFill: marks.some((mark) => mark.toFill), doubtful: marks.some((mark) => mark.doubtful) };
  }, [proposal]);
  const news = useMemo(() => {
    const count = outlineOf(document.proposal).unwritable.length;
    return [...document.issues.map((issue) => issueText(issue, locale)), ...(count > 0 ? [words.preview.unwritable(count)] : [])];
  }, [document, locale, words]);

  return (
    <div className={styles.body}>
      <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as ReadView)} className={styles.tabs} aria-label={words.preview.views}>
        <Tab value="document" id="tab-read-document" aria-controls="read-document">
          {words.preview.document}
        </Tab>
        <Tab value="indicators" id="tab-read-indicators" aria-controls="read-indicators">
          {words.preview.indicators(proposal.indicators.length)}
        </Tab>
      </TabList>
      <div id="read-document" role="tabpanel" aria-labelledby="tab-read-document" hidden={view !== "document"} className={mergeClasses(styles.view, styles.desk)}>
        <div className={styles.top}>
          {news.map((text) => (
            <MessageBar key={text} intent="info" shape="square" layout="multiline" className={styles.news}>
              <MessageBarBody className={styles.newsText}>{text}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
        <div className={mergeClasses(styles.top, styles.legend)}>
          <MarkLegend {...legend} />
        </div>
        <NumberedDocument document={document} state={state} />
      </div>
      <div id="read-indicators" role="tabpanel" aria-labelledby="tab-read-indicators" hidden={view !== "indicators"} className={styles.view}>
        <ProposedList state={state} merging={merging} />
      </div>
      {foot}
    </div>
  );
}
