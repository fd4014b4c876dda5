import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, Text, tokens,
} from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalM, maxHeight: "160px", overflowY: "auto", overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export interface OverwriteDialogProps {
  readonly goes: string;
  readonly comes: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The only question the pane asks: before text of the user's own goes, with the very text. */
export function OverwriteDialog({ goes, comes, onConfirm, onClose }: OverwriteDialogProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.report.overwriteTitle}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{words.report.overwriteText}</p>
            <Text weight="semibold">{words.report.overwriteGoes}</Text>
            <p className={styles.quote}>{goes}</p>
            <Text weight="semibold">{words.report.overwriteComes}</Text>
            <p className={styles.quote}>{comes}</p>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.common.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {words.report.overwriteConfirm}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
