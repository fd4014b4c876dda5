import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo } from "react";
import { isDoubtful } from "../../app/adopt/columnView";
import { addressOf } from "../../app/trace";
import type { Tracker } from "../../app/tracker";
import { issueText } from "../../i18n/issues";
import { BusyLine } from "../frame/BusyLine";
import { LiveRegion } from "../frame/LiveRegion";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";
import { AdoptPreview } from "./AdoptPreview";
import { PointAtTable } from "./PointAtTable";
import { areaOf } from "./TableCard";
import { useAdoptWords } from "./useAdoptWords";
import { useFinding } from "./useFinding";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  title: { flexGrow: 1, minWidth: 0 },
});

export interface AdoptPageProps {
  /** The workbook's, which gains the table; null where a new one is made. */
  readonly tracker: Tracker | null;
  readonly onBack: () => void;
}

/** From a table of the user's own to the tracker: point at it, look at how it was understood, agree. */
export function AdoptPage({ tracker, onBack }: AdoptPageProps) {
  const styles = useStyles();
  const { words: pane, locale } = usePane();
  const { words } = useAdoptWords();
  const { found, nothing, busy, find, renew } = useFinding(tracker);
  const heard = useMemo((): Notice | null => {
    if (nothing) return { tone: nothing.why === "issue" ? "error" : "info", text: nothing.why === "issue" ? issueText(nothing.issue, locale) : words.none[nothing.why](nothing.sheet) };
    const reading = found?.readings[Math.max(found.at, 0)];
    if (!reading) return null;
    const doubts = reading.issues.length + reading.columns.filter(isDoubtful).length;
    return { tone: "info", text: words.table.found(addressOf(areaOf(reading)), reading.range.rowCount, doubts) };
  }, [found, nothing, words, locale]);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.common.back} onClick={onBack} />
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
      </div>
      {found ? <AdoptPreview key={found.number} found={found} tracker={tracker} onFind={find} onAdopted={onBack} onRefused={renew} /> : <PointAtTable nothing={nothing} onFind={find} />}
      {busy && <BusyLine busy={busy} />}
      <LiveRegion notice={heard} />
    </>
  );
}
