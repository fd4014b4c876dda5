import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Level } from "../../core/outline/paragraph";
import type { OutlineState } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

/** From the highest down; a level outside has no neighbours. */
const LADDER: readonly Level[] = ["h1", "h2", "h3", "body"];

export interface ParagraphActionsProps {
  readonly id: string;
  readonly level: Level;
  readonly state: OutlineState;
  readonly onLevel: (level: Level) => void;
}

/** Where the paragraph stands. Moves are written at once; the level is saved with the rest of what is typed. */
export function ParagraphActions({ id, level, state, onLevel }: ParagraphActionsProps) {
  const styles = useStyles();
  const { row } = useOutlineWords();
  const at = LADDER.indexOf(level);
  const higher = at > 0 ? LADDER[at - 1] : undefined;
  const deeper = at >= 0 ? LADDER[at + 1] : undefined;
  const isNew = state.isNew(id);
  const shown = { first: state.rows[0]?.id === id, last: state.rows.at(-1)?.id === id };
  return (
    <div className={styles.root}>
      {!isNew && (
        <>
          <Button className={styles.button} size="small" disabledFocusable={shown.first} onClick={() => state.move(id, "up")}>
            {row.up}
          </Button>
          <Button className={styles.button} size="small" disabledFocusable={shown.last} onClick={() => state.move(id, "down")}>
            {row.down}
          </Button>
        </>
      )}
      <Button className={styles.button} size="small" disabledFocusable={!higher} onClick={() => higher && onLevel(higher)}>
        {row.higher}
      </Button>
      <Button className={styles.button} size="small" disabledFocusable={!deeper} onClick={() => deeper && onLevel(deeper)}>
        {row.deeper}
      </Button>
    </div>
  );
}
