import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useCallback, useMemo, useState } from "react";
import { SEVERITIES } from "../../app/check/draftSession";
import type { Tracker } from "../../app/tracker";
import { issueText } from "../../i18n/issues";
import { BusyLine } from "../frame/BusyLine";
import { LiveRegion } from "../frame/LiveRegion";
import { NoticeBar } from "../frame/NoticeBar";
import { SHORT_PANE } from "../frame/shortPane";
import { Waiting } from "../frame/Waiting";
import { DropArea } from "../incoming/DropArea";
import { useIncoming } from "../incoming/useIncoming";
import { useOpening, type OpenedDocument } from "../incoming/useOpening";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";
import { CheckFoot } from "./CheckFoot";
import { CheckViews } from "./CheckViews";
import { findingLine } from "./findingLine";
import { useCheckWords } from "./useCheckWords";
import { useDraft } from "./useDraft";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0, minHeight: "32px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}` },
  led: { paddingLeft: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", "&[hidden]": { display: "none" }, [SHORT_PANE]: { overflowY: "auto" } },
});

export interface CheckPageProps {
  /** The workbook's, to be compared with; null where there is none. */
  readonly tracker: Tracker | null;
  readonly active: boolean;
  /** Where it is not a tab among others. */
  readonly onBack?: () => void;
}

/** A finished draft: handed over, checked, put right, taken away again. Nothing of it is kept anywhere. */
export function CheckPage({ tracker, active, onBack }: CheckPageProps) {
  const styles = useStyles();
  const { words: pane, locale, say } = usePane();
  const words = useCheckWords();
  const draft = useDraft(tracker, active);
  const { opened, session, open, take: check, undo } = draft;
  const [showing, setShowing] = useState(false);
  const show = useCallback(() => setShowing(true), []);
  const begin = useCallback(
    (document: OpenedDocument): void => {
      check(document);
      show();
    },
    [check, show],
  );
  const { refusal, busy, take } = useOpening(begin);
  const over = useIncoming(active && !showing, take);
  const text = session?.document.text ?? "";
  const lines = useMemo(() => new Map(open.map((finding) => [finding.id, findingLine(finding, text, tracker, locale)])), [open, text, tracker, locale]);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [words.counted(words.severities[severity], count)] : [];
  }).join(words.separator);
  const heard = useMemo((): Notice | null => {
    if (!showing) return refusal && { tone: "error", text: issueText(refusal, locale) };
    return session && { tone: "info", text: counts === "" ? words.heardNothing : words.heard(counts) };
  }, [showing, refusal, session, counts, words, locale]);
  const other = (): void => {
    setShowing(false);
    say(null);
  };
  const back = showing ? other : onBack;
  return (
    <>
      {(showing || onBack) && (
        <div className={styles.head}>
          {onBack && back && <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.common.back} onClick={back} />}
          <Text as="h1" weight="semibold" className={styles.name} title={opened?.name ?? words.title}>
            {showing ? opened?.name : words.title}
          </Text>
          {showing && (
            <>
              <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} aria-label={words.undo} title={words.undo} disabledFocusable={undo === null} onClick={undo ?? undefined} />
              <Button size="small" appearance="subtle" icon={<DocumentArrowUpRegular />} onClick={other}>
                {words.other}
              </Button>
            </>
          )}
        </div>
      )}
      {opened && (
        <div className={styles.part} hidden={!showing}>
          {session ? <CheckViews key={opened.number} draft={draft} session={session} lines={lines} /> : <Waiting label={waitingWords(words, opened)} />}
          {active && !onBack && <NoticeBar />}
          {session && <CheckFoot draft={draft} opened={opened} session={session} lines={[...lines.values()]} />}
        </div>
      )}
      <div className={styles.part} hidden={showing}>
        <DropArea over={over} refusal={refusal} then={tracker ? words.then : words.thenAlone} before={opened && { name: opened.name, onBack: show }} onIncoming={take} />
        {busy && <BusyLine busy={busy} />}
        {active && !onBack && !showing && <NoticeBar />}
      </div>
      {active && <LiveRegion notice={heard} />}
    </>
  );
}

/** Characters from which it is said how long the text is. */
const LONG = 50_000;

function waitingWords(words: ReturnType<typeof useCheckWords>, { document: { text } }: OpenedDocument): string {
  return text.length < LONG ? words.doing : words.doingLong(text.length);
}
