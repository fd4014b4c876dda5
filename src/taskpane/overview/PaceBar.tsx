import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLookFill, type Look } from "./stateLook";

const useStyles = makeStyles({
  track: {
    position: "relative", height: "6px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    height: "100%", borderRadius: tokens.borderRadiusCircular,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  tick: {
    position: "absolute", top: "-3px", bottom: "-3px", width: tokens.strokeWidthThick, marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

export interface PaceBarProps {
  /** Fractions. */
  readonly completion: number;
  readonly expected: number | null;
  readonly look: Look;
}

/** How far, with the tick where the year is. The numbers beside it say the same. */
export function PaceBar({ completion, expected, look }: PaceBarProps) {
  const styles = useStyles();
  const fills = useLookFill();
  return (
    <div className={styles.track} aria-hidden>
      <div className={mergeClasses(styles.fill, fills[look])} style={{ width: share(completion) }} />
      {expected !== null && <div className={styles.tick} style={{ left: share(expected) }} />}
    </div>
  );
}

function share(fraction: number): string {
  return `${String(Math.min(Math.max(fraction, 0), 1) * 100)}%`;
}
