import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UpdatedNumber } from "../../app/check/checkAgainst";
import { ConfirmDialog, type ConfirmDialogProps } from "../frame/ConfirmDialog";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "45vh", overflowY: "auto" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  change: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  about: { display: "block", color: tokens.colorNeutralForeground3 },
});

export interface UpdateDialogProps extends Pick<ConfirmDialogProps, "onConfirm" | "onClose"> {
  readonly numbers: readonly UpdatedNumber[];
}

/** Before numbers of the user's own text go: each with what comes, and from which cell. */
export function UpdateDialog({ numbers, ...answers }: UpdateDialogProps) {
  const styles = useStyles();
  const words = useCheckWords();
  return (
    <ConfirmDialog title={words.updateTitle(numbers.length)} confirm={words.updateConfirm} {...answers}>
      <p className={styles.text}>{words.updateText}</p>
      <ul className={styles.list} aria-label={words.update}>
        {numbers.map(({ start, old, text, name, address }) => (
          <li key={start} className={styles.item}>
            <span className={styles.change}>{words.oldNew(old, text)}</span>
            <Caption1 className={styles.about}>{[name, address].filter((part) => part !== "").join(" · ")}</Caption1>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
