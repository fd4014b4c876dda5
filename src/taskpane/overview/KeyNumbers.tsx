import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/overview";
import { usePane } from "../PaneContext";
import type { Filter } from "./useOverview";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", columnGap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexDirection: "column", alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, textAlign: "left" },
});

export interface KeyNumbersProps {
  readonly overview: Overview;
  readonly month: number;
  readonly filter: Filter | null;
  readonly onFilter: (filter: Filter | null) => void;
}

/** The numbers that matter; pressing one leaves only its indicators in the list. */
export function KeyNumbers({ overview, month, filter, onFilter }: KeyNumbersProps) {
  const styles = useStyles();
  const { words } = usePane();
  const numbers: readonly (readonly [Filter, number, string])[] = [
    ["toFill", overview.toFill, words.overview.toFill(month)],
    ["lagging", overview.lagging, words.overview.lagging],
    ["silent", overview.silentReporters.length, words.overview.silent],
  ];
  return (
    <div role="group" aria-label={words.overview.filters} className={styles.root}>
      {numbers.map(([name, count, word]) => (
        <ToggleButton key={name} className={styles.button} checked={filter === name} onClick={() => onFilter(filter === name ? null : name)}>
          <span className={mergeClasses(styles.number, count === 0 && styles.none)}>{count}</span>
          <span className={styles.word}>{word}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
