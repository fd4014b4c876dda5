import { createCustomFocusIndicatorStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { FindingMark } from "../../app/check/findingMarks";
import type { MarkSlot } from "../paper/PaperLine";
import { usePlaceLook, useSeverityLine } from "./severityLook";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  place: {
    cursor: "pointer", scrollMargin: "80px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: "2px" }),
  },
});

export interface PlaceMark extends FindingMark {
  /** What its findings say. */
  readonly said: string;
}

export interface MarkedPlaceProps {
  readonly mark: PlaceMark;
  readonly slot: MarkSlot;
  readonly onPress: (finding: number) => void;
}

/** Words of the draft that something is found about. No `<button>` element, for the same reason as in `NumberInText`. */
export function MarkedPlace({ mark, slot: { printed, tabbed, onMove, onFocused }, onPress }: MarkedPlaceProps) {
  const styles = useStyles();
  const lines = useSeverityLine();
  const looks = usePlaceLook();
  const words = useCheckWords();
  const { finding, findings, severity, said, related, lit } = mark;
  if (finding === null) {
    return (
      <span className={looks.related} title={words.related}>
        {printed}
      </span>
    );
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(finding);
    } else onMove(event);
  };
  return (
    <span
      role="button" tabIndex={tabbed ? 0 : -1} data-findings={findings} aria-label={words.mark(printed, words.severity[severity], said)} title={said}
      className={mergeClasses(looks.line, lines[severity], related && looks.related, lit && looks.current, styles.place)} onClick={() => onPress(finding)} onKeyDown={press} onFocus={onFocused}
    >
      {printed}
    </span>
  );
}
