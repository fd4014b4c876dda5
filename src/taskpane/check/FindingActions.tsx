import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../adopt/CellLink";
import type { FindingLine } from "./findingLine";
import { useCheckWords } from "./useCheckWords";
import type { Handling } from "./useHandling";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: 0 },
  accept: { maxWidth: "100%", minWidth: 0, whiteSpace: "normal", textAlign: "left", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  together: { display: "inline-flex", columnGap: tokens.spacingHorizontalM },
  /** High enough to be pressed: WCAG 2.5.8 asks for 24 pixels. */
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
});

export interface FindingActionsProps {
  readonly line: FindingLine;
  readonly handling: Handling;
}

/** What can be done about a finding: change the words, leave them, look at the cell. */
export function FindingActions({ line: { finding, change, cell, choices }, handling: { accept, ignore, ignoreForGood, answer } }: FindingActionsProps) {
  const styles = useStyles();
  const words = useCheckWords();
  return (
    <div className={styles.line}>
      {change && (
        <Button size="small" className={styles.accept} onClick={() => accept(finding)}>
          {change.places > 1 ? words.acceptAll(change.places) : change.to === "" ? words.remove(change.from) : words.accept(change.to)}
        </Button>
      )}
      {answer &&
        choices.map((choice) => (
          <Button key={choice.code} size="small" className={styles.accept} onClick={() => answer(finding, choice)}>
            {words.isThis(choice.name)}
          </Button>
        ))}
      {answer && choices.length > 0 && (
        <Button size="small" className={styles.accept} onClick={() => answer(finding, null)}>
          {words.isNone(choices.length)}
        </Button>
      )}
      {cell && (
        <CellLink area={cell.area} className={styles.quiet} label={words.toCell(cell.address)}>
          {cell.address}
        </CellLink>
      )}
      <span className={styles.together}>
        <Link as="button" appearance="subtle" className={styles.quiet} onClick={() => ignore(finding)}>
          {words.ignore}
        </Link>
        {ignoreForGood && (
          <Link as="button" appearance="subtle" className={styles.quiet} onClick={() => ignoreForGood(finding)}>
            {words.ignoreAlways}
          </Link>
        )}
      </span>
    </div>
  );
}
