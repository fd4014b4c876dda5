import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Tracker } from "../../app/tracker";
import { usePane } from "../PaneContext";
import { IndicatorRow } from "./IndicatorRow";
import type { Entry } from "./useEntry";
import type { OverviewState } from "./useOverview";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, margin: 0, paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface SectionListProps {
  readonly tracker: Tracker;
  readonly state: OverviewState;
  readonly entry: Entry;
}

export function SectionList({ tracker, state, entry }: SectionListProps) {
  const styles = useStyles();
  const { words } = usePane();
  return state.sections.map(({ name, rows }) => (
    <section key={name} className={styles.section}>
      <h2 className={styles.head}>
        <Text weight="semibold">{name || words.overview.noSection}</Text>
        <Caption1 className={styles.count}>{words.overview.total(rows.length)}</Caption1>
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <IndicatorRow key={row.indicator.row} row={row} tracker={tracker} entry={entry} open={state.open?.code === row.indicator.code ? state.open : null} onOpen={state.openRow} />
        ))}
      </ul>
    </section>
  ));
}
