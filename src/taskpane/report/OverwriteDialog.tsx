import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ConfirmDialog, type ConfirmDialogProps } from "../frame/ConfirmDialog";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalM, maxHeight: "160px", overflowY: "auto", overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export interface OverwriteDialogProps extends Pick<ConfirmDialogProps, "onConfirm" | "onClose"> {
  readonly goes: string;
  readonly comes: string;
}

/** Before text of the user's own goes, with the very text. */
export function OverwriteDialog({ goes, comes, ...answers }: OverwriteDialogProps) {
  const styles = useStyles();
  const { report } = usePane().words;
  return (
    <ConfirmDialog title={report.overwriteTitle} confirm={report.overwriteConfirm} {...answers}>
      <p className={styles.text}>{report.overwriteText}</p>
      <Text weight="semibold">{report.overwriteGoes}</Text>
      <p className={styles.quote}>{goes}</p>
      <Text weight="semibold">{report.overwriteComes}</Text>
      <p className={styles.quote}>{comes}</p>
    </ConfirmDialog>
  );
}
