import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({ title: { textWrap: "balance", textSpacingTrim: "trim-start" } });

export interface ConfirmDialogProps {
  readonly title: string;
  /** The verb of the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What goes and what comes, exactly. */
  readonly children: ReactNode;
}

/** The only question the pane asks: before something of the user's own goes. */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, children }: ConfirmDialogProps) {
  const styles = useStyles();
  const { words } = usePane();
  const agree = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.common.cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={agree}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
