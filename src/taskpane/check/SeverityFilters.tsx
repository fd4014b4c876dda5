import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { SEVERITIES } from "../../app/check/draftSession";
import type { Severity } from "../../core/check/finding";
import { SEVERITY_ICONS, useSeverityText } from "./severityLook";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  button: { minWidth: 0, flexDirection: "column", alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  word: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

export interface SeverityFiltersProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: Severity | null;
  readonly onFilter: (filter: Severity | null) => void;
}

/** How many of each weight; pressing one leaves only those in the list. */
export function SeverityFilters({ counts, filter, onFilter }: SeverityFiltersProps) {
  const styles = useStyles();
  const colours = useSeverityText();
  const words = useCheckWords();
  return (
    <div role="group" aria-label={words.filters} className={styles.root}>
      {SEVERITIES.map((severity) => {
        const Icon = SEVERITY_ICONS[severity];
        return (
          <ToggleButton key={severity} className={styles.button} checked={filter === severity} onClick={() => onFilter(filter === severity ? null : severity)}>
            <span className={mergeClasses(styles.number, counts[severity] === 0 && styles.none)}>{counts[severity]}</span>
            <span className={styles.word}>
              <Icon className={colours[severity]} aria-hidden />
              {words.severities[severity]}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
