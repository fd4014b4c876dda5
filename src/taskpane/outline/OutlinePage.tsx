import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef, useState } from "react";
import { reportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import { NoticeBar } from "../frame/NoticeBar";
import { SHORT_PANE, SHORT_PANE_FOOT } from "../frame/shortPane";
import { usePane } from "../PaneContext";
import { OutlineRow } from "./OutlineRow";
import { PresetList } from "./PresetList";
import { useOutline } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  head: {
    display: "flex", alignItems: "center", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", [SHORT_PANE]: { flexShrink: 0, overflowY: "visible" }, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalS },
  unsaved: { display: "block", lineHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalS },
  rows: { listStyleType: "none", margin: 0, padding: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  foot: { ...SHORT_PANE_FOOT },
  add: { marginTop: tokens.spacingVerticalM },
});

export interface OutlinePageProps {
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** The outline of one kind of report, paragraph by paragraph, or one of the usual documents in its place. */
export function OutlinePage({ tracker, kind, active, onBack }: OutlinePageProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const words = useOutlineWords();
  const state = useOutline(tracker, kind);
  const [choosing, setChoosing] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
  }, []);
  const said = useMemo(() => new Map(reportView(tracker, { kind }).paragraphs.map(({ id, now }) => [id, now?.text ?? ""])), [tracker, kind]);
  const name = pane.report.kinds[kind];
  return (
    <>
      <div className={styles.head}>
        <Button className={styles.button} appearance="subtle" icon={<ArrowLeftRegular />} ref={back as never} onClick={choosing ? () => setChoosing(false) : onBack}>
          {choosing ? words.title : words.back}
        </Button>
        {!choosing && (
          <Button className={styles.button} size="small" onClick={() => setChoosing(true)}>
            {words.presets.open}
          </Button>
        )}
      </div>
      <div className={styles.page}>
        {choosing ? (
          <PresetList tracker={tracker} names={state.names} said={said} onDone={() => setChoosing(false)} />
        ) : (
          <>
            <Caption1 className={styles.quiet}>{state.rows.length === 0 ? words.none(name) : words.count(name, state.rows.length)}</Caption1>
            {state.unsaved > 0 && <Caption1 className={styles.unsaved}>{words.keeps(state.unsaved)}</Caption1>}
            <ul className={mergeClasses(state.rows.length > 0 && styles.rows)} aria-label={words.list}>
              {state.rows.map((paragraph) => (
                <OutlineRow key={paragraph.id} paragraph={paragraph} state={state} tracker={tracker} kind={kind} said={said.get(paragraph.id) ?? ""} />
              ))}
            </ul>
            {state.rows.length === 0 && (
              <Button className={styles.add} icon={<AddRegular />} onClick={() => state.addBelow(null)}>
                {words.addFirst}
              </Button>
            )}
          </>
        )}
      </div>
      <div className={styles.foot}>{active && <NoticeBar />}</div>
    </>
  );
}
