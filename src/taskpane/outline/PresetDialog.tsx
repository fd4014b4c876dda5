import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { ConfirmDialog, type ConfirmDialogProps } from "../frame/ConfirmDialog";
import type { SlotNames } from "./readablePattern";
import { lineOf } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  going: {
    listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalM, maxHeight: "200px", overflowY: "auto",
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase400, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textSpacingTrim: "trim-start" },
});

export interface PresetDialogProps extends Pick<ConfirmDialogProps, "onConfirm" | "onClose"> {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly going: readonly OutlineParagraph[];
  readonly coming: number;
  readonly names: SlotNames;
  /** What the report says of each now, by id. */
  readonly said: ReadonlyMap<string, string>;
}

/** Before paragraphs of the user's own go, with the very paragraphs. */
export function PresetDialog({ title, kinds, going, coming, names, said, ...answers }: PresetDialogProps) {
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
                {lineOf(paragraph, said.get(paragraph.id) ?? "", names, empty)}
              </li>
            ))}
          </ul>
        </>
      )}
    </ConfirmDialog>
  );
}
