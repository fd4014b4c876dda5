import { ConfirmDialog, type ConfirmDialogProps } from "../frame/ConfirmDialog";
import { useReadWords } from "./useReadWords";

export interface ReplaceDialogProps extends Pick<ConfirmDialogProps, "onConfirm" | "onClose"> {
  readonly paragraphs: number;
}

/** Before the sentences that stand in the outline go: they may be the user's own. */
export function ReplaceDialog({ paragraphs, ...answers }: ReplaceDialogProps) {
  const { merge } = useReadWords();
  return (
    <ConfirmDialog title={merge.replaceTitle} confirm={merge.replaceConfirm} {...answers}>
      {merge.replaceText(paragraphs)}
    </ConfirmDialog>
  );
}
