import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Severity } from "../../core/check/finding";
import type { FindingLine } from "./findingLine";
import { FindingRow } from "./FindingRow";
import { useCheckWords } from "./useCheckWords";
import type { Going } from "./useGoing";
import type { Handling } from "./useHandling";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  none: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
  more: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** Rows drawn at first and with every press more. */
const STEP = 60;

export interface FindingListProps {
  /** As filtered, the heaviest first. */
  readonly lines: readonly FindingLine[];
  readonly filter: Severity | null;
  readonly onShowAll: () => void;
  readonly handling: Handling;
  readonly going: Going;
}

/** The findings, one after another. One is in the tab order, the arrow keys lead to the others, Enter to its place in the draft. */
export function FindingList({ lines, filter, onShowAll, handling, going: { view, current, toPlace, finding: asked } }: FindingListProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const root = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(STEP);
  const [tabbed, setTabbed] = useState<number | null>(null);
  const at = lines.findIndex(({ finding: { id } }) => id === current);
  const count = Math.max(shown, Math.ceil((at + 1) / STEP) * STEP);
  const drawn = lines.slice(0, count);
  const stop = drawn.some(({ finding: { id } }) => id === tabbed) ? tabbed : (drawn.find(({ finding: { id } }) => id === current) ?? drawn[0])?.finding.id;

  useEffect(() => {
    if (!asked) return;
    const row = root.current?.querySelector<HTMLElement>(`[data-finding="${String(asked.id)}"]`);
    row?.focus({ preventScroll: true });
    row?.closest("li")?.scrollIntoView?.({ block: "nearest" });
  }, [asked]);
  useEffect(() => {
    if (view === "findings") root.current?.querySelector<HTMLElement>("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [view]);

  const move = useCallback((event: KeyboardEvent<HTMLElement>): void => {
    const heads = [...(root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const own = heads.indexOf(event.currentTarget);
    const next = heads[{ ArrowDown: own + 1, ArrowUp: own - 1, Home: 0, End: heads.length - 1 }[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    setTabbed(Number(next.dataset.finding));
    next.focus();
  }, []);
  if (lines.length === 0 && filter !== null) {
    return (
      <div className={styles.none}>
        <Text>{words.noneOfKind(words.severities[filter])}</Text>
        <Link as="button" onClick={onShowAll}>
          {words.showAll}
        </Link>
      </div>
    );
  }
  return (
    <>
      <ul ref={root} className={styles.list} aria-label={words.list}>
        {drawn.map((line) => (
          <FindingRow key={line.finding.id} line={line} current={line.finding.id === current} tabbed={line.finding.id === stop} handling={handling} onPress={toPlace} onMove={move} />
        ))}
      </ul>
      {lines.length > count && (
        <Button className={styles.more} size="small" onClick={() => setShown(count + STEP)}>
          {words.more(Math.min(STEP, lines.length - count))}
        </Button>
      )}
    </>
  );
}
