import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useMemo, useState } from "react";
import { toFillCount } from "../../app/readView";
import type { Tracker } from "../../app/tracker";
import { issueText } from "../../i18n/issues";
import { BusyLine } from "../frame/BusyLine";
import { LiveRegion } from "../frame/LiveRegion";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";
import { DropArea } from "../incoming/DropArea";
import { ReadPreview } from "./ReadPreview";
import { useIncoming } from "../incoming/useIncoming";
import { useReading } from "./useReading";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  title: { flexGrow: 1, minWidth: 0 },
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", "&[hidden]": { display: "none" } },
});

export interface ReadPageProps {
  /** The workbook's, to be merged into; null where a new one is made. */
  readonly tracker: Tracker | null;
  readonly onBack: () => void;
}

/** From last year's report to a workbook: hand it over, look at what was found, agree. */
export function ReadPage({ tracker, onBack }: ReadPageProps) {
  const styles = useStyles();
  const { words: pane, locale } = usePane();
  const words = useReadWords();
  const [showing, setShowing] = useState(false);
  const show = useCallback(() => setShowing(true), []);
  const { document, refusal, busy, take } = useReading(show);
  const over = useIncoming(!showing, take);
  const heard = useMemo((): Notice | null => {
    if (!showing && refusal) return { tone: "error", text: issueText(refusal, locale) };
    const count = document?.proposal.indicators.length ?? 0;
    return showing && document ? { tone: "info", text: count > 0 ? words.preview.found(count, toFillCount(document.proposal)) : words.preview.nothing } : null;
  }, [showing, refusal, document, words, locale]);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.common.back} onClick={showing ? () => setShowing(false) : onBack} />
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
      </div>
      {document && (
        <div className={styles.part} hidden={!showing}>
          <ReadPreview key={document.number} document={document} tracker={tracker} onMerged={onBack} />
        </div>
      )}
      <div className={styles.part} hidden={showing}>
        <DropArea over={over} refusal={refusal} then={words.then} before={document && { name: document.name, onBack: show }} onIncoming={take} />
        {busy && <BusyLine busy={busy} />}
      </div>
      <LiveRegion notice={heard} />
    </>
  );
}
