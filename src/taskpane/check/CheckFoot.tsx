import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DraftSession } from "../../app/check/draftSession";
import { useCheckWords } from "./useCheckWords";
import type { OpenedDocument } from "../incoming/useOpening";
import type { FindingLine } from "./findingLine";
import { useDraftCopy } from "./useDraftCopy";
import { useSaveWord } from "./useSaveWord";

const useStyles = makeStyles({
  foot: {
    display: "flex", flexWrap: "wrap", flexShrink: 0, gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, minWidth: "max-content", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});

export interface CheckFootProps {
  readonly opened: OpenedDocument;
  readonly session: DraftSession;
  /** Findings that nobody has dealt with, in the order of the text. */
  readonly lines: readonly FindingLine[];
}

/** Always in sight: the ways out with what was put right. */
export function CheckFoot({ opened, session, lines }: CheckFootProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const copy = useDraftCopy(session, lines.length);
  const word = useSaveWord(opened, session, lines);
  const corrected = session.edits.length > 0;
  return (
    <div className={styles.foot}>
      <Button className={styles.button} appearance={corrected ? "primary" : "secondary"} disabledFocusable={!corrected} onClick={copy}>
        {words.copy}
      </Button>
      {word && (
        <Button className={styles.button} disabledFocusable={word.busy} onClick={word.save}>
          {words.saveWord}
        </Button>
      )}
    </div>
  );
}
