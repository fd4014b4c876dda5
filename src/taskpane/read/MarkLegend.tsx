import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { QuantityKind } from "../../core/read/quantity";
import { MARK_KINDS, useMarkLine, useMarkLook } from "./markLook";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  legend: {
    display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, flexShrink: 0, margin: 0, listStyleType: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2,
  },
  box: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
});

export interface MarkLegendProps {
  /** That occur. */
  readonly kinds: ReadonlySet<QuantityKind>;
  /** Whether there are numbers that the reader is not sure of. */
  readonly doubtful: boolean;
  readonly toFill: boolean;
}

/** Every word of it is marked as the numbers are. */
export function MarkLegend({ kinds, doubtful, toFill }: MarkLegendProps) {
  const styles = useStyles();
  const lines = useMarkLine();
  const looks = useMarkLook();
  const { preview } = useReadWords();
  return (
    <ul className={styles.legend} aria-label={preview.legend}>
      {MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <Caption1 className={mergeClasses(looks.mark, lines[kind])}>{preview.kinds[kind]}</Caption1>
        </li>
      ))}
      {toFill && (
        <li>
          <Caption1 className={mergeClasses(looks.toFill, styles.box)}>{preview.toFill}</Caption1>
        </li>
      )}
      {doubtful && (
        <li>
          <Caption1 className={mergeClasses(looks.doubtful, styles.box)}>{preview.doubtful}</Caption1>
        </li>
      )}
    </ul>
  );
}
