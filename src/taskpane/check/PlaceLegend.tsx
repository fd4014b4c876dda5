import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SEVERITIES } from "../../app/check/draftSession";
import type { Severity } from "../../core/check/finding";
import { usePlaceLook, useSeverityLine } from "./severityLook";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  legend: {
    display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0, listStyleType: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2,
  },
});

/** Every word of it is marked as the places are. */
export function PlaceLegend({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const lines = useSeverityLine();
  const looks = usePlaceLook();
  const words = useCheckWords();
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {shown.map((severity) => (
        <li key={severity}>
          <Caption1 className={mergeClasses(looks.line, lines[severity])}>{words.severities[severity]}</Caption1>
        </li>
      ))}
      <li>
        <Caption1>{words.pressMark}</Caption1>
      </li>
    </ul>
  );
}
