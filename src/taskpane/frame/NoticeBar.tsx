import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "../PaneContext";
import { BusyLine } from "./BusyLine";
import { Details } from "./Details";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0, minHeight: "auto", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS,
    "& .fui-MessageBar__icon": { alignSelf: "start", paddingTop: tokens.spacingVerticalXXS },
    // Zoomed: the buttons below the text.
    "@media (max-width: 280px)": { gridTemplateColumns: "auto 1fr auto", gridTemplateAreas: '"icon body actions" "icon secondaryActions secondaryActions"', "& .fui-MessageBarActions": { paddingTop: tokens.spacingVerticalXS } },
  },
  body: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, paddingRight: tokens.spacingHorizontalS },
});

/** What is being done or what came of it: above a page's foot, so that neither the page nor the button just pressed moves away. */
export function NoticeBar() {
  const styles = useStyles();
  const { words, notice, busy, say, takeBack } = usePane();
  if (busy) return <BusyLine busy={busy} />;
  if (!notice) return null;
  const { tone, text, detail, undo, offer } = notice;
  const changed = undo !== undefined && undo.cells.length + undo.appended.length + undo.deleted.length + undo.created.length > 0;
  const act = (then: () => void) => (): void => {
    say(null);
    then();
  };
  return (
    <MessageBar intent={tone} shape="square" layout="singleline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {text}
        {detail !== undefined && <Details text={detail} words={words} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.common.dismiss} onClick={() => say(null)} />}>
        {offer && (
          <Button size="small" onClick={act(offer.take)}>
            {offer.label}
          </Button>
        )}
        {changed && (
          <Button size="small" onClick={act(() => takeBack(undo))}>
            {words.common.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
