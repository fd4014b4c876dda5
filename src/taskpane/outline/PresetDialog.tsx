import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { usePane } from "../PaneContext";
import type { SlotNames } from "./readablePattern";
import { labelOf } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  going: {
    listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalM, maxHeight: "200px", overflowY: "auto",
    lineHeight: tokens.lineHeightBase400, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface PresetDialogProps {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly going: readonly OutlineParagraph[];
  readonly coming: number;
  readonly names: SlotNames;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before paragraphs of the user's own go, with the very paragraphs. */
export function PresetDialog({ title, kinds, going, coming, names, onConfirm, onClose }: PresetDialogProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const { presets, empty } = useOutlineWords();
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{presets.dialogTitle(title)}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{presets.dialogText(kinds, going.length, coming)}</p>
            {going.length > 0 && (
              <>
                <Text weight="semibold">{presets.dialogGoes}</Text>
                <ul className={styles.going}>
                  {going.map((paragraph) => (
                    <li key={paragraph.id} className={styles.line}>
                      <Caption1>{labelOf(paragraph, names, empty)}</Caption1>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{pane.common.cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={confirm}>
              {presets.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
