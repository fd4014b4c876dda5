import { createCustomFocusIndicatorStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Mark } from "../../app/readView";
import type { MarkSlot } from "../paper/PaperLine";
import { useMarkLine, useMarkLook } from "./markLook";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  number: {
    cursor: "pointer", scrollMargin: "80px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: "2px" }),
  },
});

/** Lit when its indicator is open. */
export interface LitMark extends Mark {
  readonly lit: boolean;
}

export interface MarkedNumberProps {
  readonly mark: LitMark;
  readonly slot: MarkSlot;
  readonly onPress: (key: string) => void;
}

/** No `<button>` element, for the same reason as in `NumberInText`. */
export function MarkedNumber({ mark, slot: { printed, tabbed, onMove, onFocused }, onPress }: MarkedNumberProps) {
  const styles = useStyles();
  const lines = useMarkLine();
  const looks = useMarkLook();
  const { preview } = useReadWords();
  const { quantity, key, name, kind, toFill, doubtful, lit } = mark;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(key);
    } else onMove(event);
  };
  const said = [preview.kinds[kind], ...(toFill ? [preview.toFill] : []), ...(doubtful ? [preview.doubtful] : [])].join("，");
  return (
    <span
      role="button" tabIndex={tabbed ? 0 : -1} data-quantity={quantity} aria-label={preview.mark(printed, said, name)} title={name}
      className={mergeClasses(looks.mark, lines[kind], toFill && looks.toFill, doubtful && looks.doubtful, lit && looks.current, styles.number)}
      onClick={() => onPress(key)} onKeyDown={press} onFocus={onFocused}
    >
      {printed}
    </span>
  );
}
