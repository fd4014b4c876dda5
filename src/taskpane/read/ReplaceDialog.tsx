import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { useReadWords } from "./useReadWords";

export interface ReplaceDialogProps {
  readonly paragraphs: number;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before the sentences that stand in the outline go: they may be the user's own. */
export function ReplaceDialog({ paragraphs, onConfirm, onClose }: ReplaceDialogProps) {
  const { words } = usePane();
  const { merge } = useReadWords();
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{merge.replaceTitle}</DialogTitle>
          <DialogContent>{merge.replaceText(paragraphs)}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.common.cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={confirm}>
              {merge.replaceConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
