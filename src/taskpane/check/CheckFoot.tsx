import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { UpdatedNumber } from "../../app/check/checkAgainst";
import type { DraftSession } from "../../app/check/draftSession";
import { useCheckWords } from "./useCheckWords";
import type { OpenedDocument } from "../incoming/useOpening";
import { usePane } from "../PaneContext";
import type { FindingLine } from "./findingLine";
import type { DraftState } from "./useDraft";
import { useDraftCopy } from "./useDraftCopy";
import { useSaveWord } from "./useSaveWord";

const UpdateDialog = lazy(async () => ({ default: (await import("./UpdateDialog")).UpdateDialog }));

const useStyles = makeStyles({
  foot: {
    display: "flex", flexWrap: "wrap", flexShrink: 0, gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, minWidth: "max-content", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});

export interface CheckFootProps {
  readonly draft: DraftState;
  readonly opened: OpenedDocument;
  readonly session: DraftSession;
  /** Findings that nobody has dealt with, in the order of the text. */
  readonly lines: readonly FindingLine[];
}

/** Always in sight: the ways out with what was put right. */
export function CheckFoot({ draft, opened, session, lines }: CheckFootProps) {
  const styles = useStyles();
  const { say } = usePane();
  const words = useCheckWords();
  const copy = useDraftCopy(session, lines.length);
  const word = useSaveWord(opened, session, lines);
  const [renewals, setRenewals] = useState<readonly UpdatedNumber[]>([]);
  const look = (): void => {
    const found = draft.renewals?.() ?? [];
    if (found.length === 0) say({ tone: "info", text: words.upToDate });
    setRenewals(found);
  };
  const corrected = session.edits.length > 0;
  return (
    <div className={styles.foot}>
      <Button className={styles.button} appearance={corrected ? "primary" : "secondary"} disabledFocusable={!corrected} onClick={copy}>
        {words.copy}
      </Button>
      {draft.renewals && (
        <Button className={styles.button} onClick={look}>
          {words.update}
        </Button>
      )}
      {renewals.length > 0 && (
        <Suspense fallback={null}>
          <UpdateDialog numbers={renewals} onConfirm={() => draft.renew(renewals)} onClose={() => setRenewals([])} />
        </Suspense>
      )}
      {word && (
        <Button className={styles.button} disabledFocusable={word.busy} onClick={word.save}>
          {words.saveWord}
        </Button>
      )}
    </div>
  );
}
