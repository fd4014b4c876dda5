import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { usePane } from "../PaneContext";

/** Pixels that two small buttons take behind the last character. */
const ROOM = 52;

const useStyles = makeStyles({
  /** Takes no room in the line. */
  place: { position: "relative", display: "inline-block", width: 0, height: "1em", textIndent: 0 },
  tools: { position: "absolute", display: "flex", color: tokens.colorNeutralForeground2 },
  behind: { left: "2px", bottom: "-0.35em" },
  below: { right: 0, top: "1.2em", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  button: { minWidth: "24px", color: tokens.colorNeutralForeground2 },
});

export interface ParagraphToolsProps {
  readonly onCopy: () => void;
  readonly children?: ReactNode;
}

/** What can be done with a paragraph: in the white after its last character; below that where the line is full. */
export function ParagraphTools({ onCopy, children }: ParagraphToolsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const place = useRef<HTMLSpanElement>(null);
  const [below, setBelow] = useState(false);
  useLayoutEffect(() => {
    const here = place.current;
    const page = here?.closest("article");
    if (!here || !page) return;
    const watch = new ResizeObserver(() => setBelow(here.getBoundingClientRect().left + ROOM > page.getBoundingClientRect().right));
    watch.observe(page);
    return () => watch.disconnect();
  }, []);
  return (
    <span className={styles.place} ref={place}>
      <span className={mergeClasses("paragraph-tools", styles.tools, below ? styles.below : styles.behind)}>
        <Button size="small" appearance="transparent" icon={<CopyRegular />} className={styles.button} title={words.report.copyOne} aria-label={words.report.copyOne} onClick={onCopy} />
        {children}
      </span>
    </span>
  );
}
