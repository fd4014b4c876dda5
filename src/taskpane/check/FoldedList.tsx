import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL}` },
  line: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingLeft: 0, paddingRight: 0, minHeight: "32px" },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: `0 0 0 ${tokens.spacingHorizontalXXL}` },
  item: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXXS} 0` },
  words: { minWidth: 0, overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  rule: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground4 },
  take: { flexShrink: 0 },
  hint: { display: "block", marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** Items drawn at first and with every press more. */
const STEP = 60;

export interface FoldedItem {
  readonly key: string;
  readonly words: string;
  readonly rule: string;
  readonly take: () => void;
}

export interface FoldedListProps {
  readonly label: string;
  readonly hint?: string;
  readonly items: readonly FoldedItem[];
  /** The verb beside every item; without it the words themselves are pressed. */
  readonly verb?: string;
}

/** One line that opens: what is not among the findings, and the way back to each. */
export function FoldedList({ label, hint, items, verb }: FoldedListProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <div className={styles.root}>
      <Button appearance="transparent" className={styles.line} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <ul className={styles.list}>
          {hint !== undefined && <Caption1 className={styles.hint}>{hint}</Caption1>}
          {items.slice(0, shown).map(({ key, words: printed, rule, take }) => (
            <li key={key} className={styles.item}>
              {verb === undefined ? (
                <Link as="button" className={styles.words} onClick={take}>
                  {printed}
                </Link>
              ) : (
                <>
                  <Text className={styles.words}>
                    {words.quoted(printed)}
                    <Text size={100} className={styles.rule}>
                      {rule}
                    </Text>
                  </Text>
                  <Link as="button" className={styles.take} aria-label={`${verb} ${printed}`} onClick={take}>
                    {verb}
                  </Link>
                </>
              )}
            </li>
          ))}
          {items.length > shown && (
            <li>
              <Button className={styles.more} size="small" onClick={() => setShown(shown + STEP)}>
                {words.more(Math.min(STEP, items.length - shown))}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
