import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, type Ref } from "react";
import { usePane } from "../PaneContext";
import type { Copying } from "./useCopying";
import { useExport } from "./useExport";
import type { ReportState } from "./useReport";

const useStyles = makeStyles({
  foot: {
    display: "flex", flexWrap: "wrap", flexShrink: 0, gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, minWidth: "max-content", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  small: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
});

export interface ReportFootProps {
  readonly report: ReportState;
  readonly copying: Copying;
  readonly readOnly: boolean;
  readonly copyWanted: number;
}

/** Always in sight: the next step is the one in colour. */
export function ReportFoot({ report, copying, readOnly, copyWanted }: ReportFootProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { generated, due, view, write } = report;
  const { chosen } = copying;
  const exporting = useExport(view.kind, copying.copyAll);
  const copyButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (copyWanted > 0) copyButton.current?.focus();
  }, [copyWanted]);
  if (chosen !== null) {
    return (
      <div className={styles.foot}>
        <Button className={styles.small} onClick={() => copying.setChosen(null)}>
          {words.common.cancel}
        </Button>
        <Button className={styles.small} onClick={() => copying.setChosen(new Set(view.paragraphs.flatMap(({ id, row }) => (row === null ? [] : [id]))))}>
          {words.report.chooseAll}
        </Button>
        <Button className={styles.button} appearance="primary" icon={<CopyRegular />} disabledFocusable={chosen.size === 0} onClick={copying.copyChosen}>
          {words.report.copySome(chosen.size)}
        </Button>
      </div>
    );
  }
  const upToDate = generated && due === 0;
  return (
    <div className={styles.foot}>
      <Button
        className={styles.button} appearance={upToDate ? "secondary" : "primary"} disabledFocusable={readOnly || upToDate || view.paragraphs.length === 0} onClick={write}
        {...(upToDate ? { icon: <CheckmarkRegular /> } : {})}
      >
        {!generated ? words.report.generate : upToDate ? words.report.upToDate : words.report.update(due)}
      </Button>
      <Button className={styles.button} appearance={upToDate ? "primary" : "secondary"} disabledFocusable={!generated} ref={copyButton as Ref<never>} onClick={copying.copyAll}>
        {words.report.copyAll}
      </Button>
      <Button className={styles.button} disabledFocusable={!generated || exporting.busy} onClick={exporting.exportWord}>
        {words.report.exportWord}
      </Button>
    </div>
  );
}
