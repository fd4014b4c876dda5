import { createCustomFocusIndicatorStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  number: {
    cursor: "pointer",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationThickness: "1px", textDecorationColor: tokens.colorNeutralForeground3, textUnderlineOffset: "0.22em",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, textDecorationStyle: "solid", textDecorationColor: tokens.colorBrandStroke1 },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: "2px" }),
  },
});

export interface NumberInTextProps {
  readonly text: string;
  /** Where it comes from, in words. */
  readonly from: string;
  /** Whether it is the one of its paragraph that Tab reaches. */
  readonly tabbed: boolean;
  readonly onShow: () => void;
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPoint: (target: HTMLElement | null) => void;
  readonly onFocused: () => void;
}

/**
 * A number as a button. Not a `<button>` element: browsers lay that out as a block of its own, which Chinese line breaking
 * then treats as a picture, and a line would begin with 。
 */
export function NumberInText({ text, from, tabbed, onShow, onMove, onPoint, onFocused }: NumberInTextProps) {
  const styles = useStyles();
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onShow();
    } else onMove(event);
  };
  return (
    <span
      role="button" data-number tabIndex={tabbed ? 0 : -1} className={styles.number} aria-label={`${text}，${from}`}
      onClick={onShow} onKeyDown={press} onMouseEnter={({ currentTarget }) => onPoint(currentTarget)} onMouseLeave={() => onPoint(null)}
      onFocus={({ currentTarget }) => {
        onFocused();
        onPoint(currentTarget);
      }}
      onBlur={() => onPoint(null)}
    >
      {text}
    </span>
  );
}
