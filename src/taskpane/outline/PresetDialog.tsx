import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { ConfirmDialog, type ConfirmDialogProps } from "../frame/ConfirmDialog";
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

export interface PresetDialogProps extends Pick<ConfirmDialogProps, "onConfirm" | "onClose"> {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly going: readonly OutlineParagraph[];
  readonly coming: number;
  readonly names: SlotNames;
}

/** Before paragraphs of the user's own go, with the very paragraphs. */
export function PresetDialog({ title, kinds, going, coming, names, ...answers }: PresetDialogProps) {
  const styles = useStyles();
  const { presets, empty } = useOutlineWords();
  return (
    <ConfirmDialog title={presets.dialogTitle(title)} confirm={presets.confirm} {...answers}>
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
    </ConfirmDialog>
  );
}
