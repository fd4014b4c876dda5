import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DraftSession } from "../../app/check/draftSession";
import { useCheckWords } from "./useCheckWords";
import { useDraftCopy } from "./useDraftCopy";

const useStyles = makeStyles({
  foot: {
    display: "flex", flexWrap: "wrap", flexShrink: 0, gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, minWidth: "max-content", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});

export interface CheckFootProps {
  readonly session: DraftSession;
  /** Findings that nobody has dealt with. */
  readonly open: number;
}

/** Always in sight: the ways out with what was put right. */
export function CheckFoot({ session, open }: CheckFootProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const copy = useDraftCopy(session, open);
  const corrected = session.edits.length > 0;
  return (
    <div className={styles.foot}>
      <Button className={styles.button} appearance={corrected ? "primary" : "secondary"} disabledFocusable={!corrected} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}
