import { Badge, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense, useId, useRef } from "react";
import type { OverviewRow } from "../../app/overview";
import type { Tracker } from "../../app/tracker";
import { renderPercent } from "../../core/number/render";
import { ROW_HEAD } from "../frame/rowHead";
import { usePane } from "../PaneContext";
import { PaceBar } from "./PaceBar";
import { LOOK_ICONS, lookOf, useLookText } from "./stateLook";
import type { Entry } from "./useEntry";
import type { OpenRow } from "./useOverview";

const RowDetails = lazy(async () => ({ default: (await import("./RowDetails")).RowDetails }));

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: ROW_HEAD,
  name: { overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  figures: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  chevron: { gridRow: "1 / span 2", gridColumn: "3", color: tokens.colorNeutralForeground3 },
  pace: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  bar: { width: "30vw", flexShrink: 1, minWidth: "32px" },
  percent: { flexShrink: 0, width: "44px", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  state: { display: "flex", alignItems: "center", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  icon: { fontSize: tokens.fontSizeBase400, flexShrink: 0 },
  open: { fontWeight: tokens.fontWeightSemibold },
});

export interface IndicatorRowProps {
  readonly row: OverviewRow;
  readonly tracker: Tracker;
  readonly entry: Entry;
  /** null when the row is closed. */
  readonly open: OpenRow | null;
  readonly onOpen: (code: string | null) => void;
}

export function IndicatorRow({ row, tracker, entry, open, onOpen }: IndicatorRowProps) {
  const styles = useStyles();
  const colours = useLookText();
  const { words } = usePane();
  const details = useId();
  const head = useRef<HTMLButtonElement>(null);
  const { code, name } = row.indicator;
  const { completion, expected } = row.evaluation;
  const look = lookOf(row.group);
  const Icon = LOOK_ICONS[look];
  const unsaved = entry.draftOf(code, "value") !== null && open === null;
  return (
    <li className={styles.row}>
      <button type="button" ref={head} className={styles.head} aria-expanded={open !== null} aria-controls={details} onClick={() => onOpen(open ? null : code)}>
        <span className={mergeClasses(styles.name, open !== null && styles.open)}>{name}</span>
        <span className={styles.figures}>{row.figures}</span>
        <span className={styles.pace}>
          {completion !== null && (
            <>
              <span className={styles.bar}>
                <PaceBar completion={completion} expected={expected} look={look} />
              </span>
              <Caption1 className={styles.percent} title={words.overview.paceOf(row.completion, expected === null ? "" : renderPercent(expected))}>
                {row.completion}
              </Caption1>
            </>
          )}
          {(row.toFill || unsaved) && (
            <Badge appearance="outline" color="informative" size="small">
              {unsaved ? words.overview.unsaved : words.overview.needsValue}
            </Badge>
          )}
        </span>
        <span className={styles.state}>
          <Icon className={mergeClasses(styles.icon, colours[look])} />
          <Caption1>{row.statusWord}</Caption1>
        </span>
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      <div id={details}>
        {open && (
          <Suspense fallback={null}>
            <RowDetails row={row} tracker={tracker} entry={entry} open={open} onLeave={() => head.current?.focus()} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
