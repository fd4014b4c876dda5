import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "center", rowGap: tokens.spacingVerticalS, padding: `40px ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`, textAlign: "center" },
  icon: { fontSize: tokens.fontSizeHero800, lineHeight: 1, color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400, textAlign: "center", textWrap: "balance" },
});

export interface NothingFoundProps {
  /** Places that were dealt with before nothing was left. */
  readonly corrected: number;
  readonly ignored: number;
  /** What was looked at and with what it was compared, a sentence each. */
  readonly lines: readonly string[];
}

/** Good news says what it rests on. */
export function NothingFound({ corrected, ignored, lines }: NothingFoundProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const worked = corrected + ignored > 0;
  return (
    <div className={styles.root}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <Subtitle2 as="h2">{worked ? words.nothingLeft : words.nothing}</Subtitle2>
      {worked && <Body1 className={styles.quiet}>{words.nothingLeftText(corrected, ignored)}</Body1>}
      {lines.map((line) => (
        <Body1 key={line} className={styles.quiet}>
          {line}
        </Body1>
      ))}
    </div>
  );
}
