import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/overview";
import { renderPercent } from "../../core/number/render";
import { usePane } from "../PaneContext";
import { LOOK_ICONS, LOOKS, lookOf, useLookSurface, useLookText, type Look } from "./stateLook";

const useStyles = makeStyles({
  root: { margin: 0 },
  bar: { position: "relative", display: "flex", columnGap: "2px", height: "20px" },
  part: {
    display: "flex", alignItems: "center", justifyContent: "center", minWidth: "18px", flexBasis: 0, boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    ":first-child": { borderTopLeftRadius: tokens.borderRadiusMedium, borderBottomLeftRadius: tokens.borderRadiusMedium },
    ":nth-last-child(2)": { borderTopRightRadius: tokens.borderRadiusMedium, borderBottomRightRadius: tokens.borderRadiusMedium },
  },
  mark: {
    position: "absolute", top: "-4px", bottom: "-4px", width: tokens.strokeWidthThick, marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  pace: { position: "relative", display: "block", height: tokens.lineHeightBase200, marginTop: tokens.spacingVerticalXS },
  paceWord: { position: "absolute", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  icon: { fontSize: tokens.fontSizeBase400 },
});

export interface StateBarProps {
  readonly overview: Overview;
}

/** The judged indicators by state in one bar, with the mark of how much of the year has passed. The legend says the same in words. */
export function StateBar({ overview }: StateBarProps) {
  const styles = useStyles();
  const surfaces = useLookSurface();
  const { words } = usePane();
  const counts = countsByLook(overview);
  const judged = counts.filter(({ look }) => look !== "rest");
  const percent = overview.expected * 100;
  return (
    <figure className={styles.root} aria-label={words.overview.bar}>
      <div className={styles.bar} aria-hidden>
        {judged.map(({ look, count }) => (
          <div key={look} className={mergeClasses(styles.part, surfaces[look])} style={{ flexGrow: count }}>
            {count}
          </div>
        ))}
        <div className={styles.mark} style={{ left: `${String(percent)}%` }} />
      </div>
      <div className={styles.pace}>
        {/* Anchored so that the words stay inside the pane at both ends of the year. */}
        <Caption1 className={styles.paceWord} style={{ left: `${String(percent)}%`, transform: `translateX(-${String(percent)}%)` }}>
          {words.overview.pace(renderPercent(overview.expected))}
        </Caption1>
      </div>
      <ul className={styles.legend}>
        {counts.map(({ look, count }) => (
          <LegendItem key={look} look={look} count={count} />
        ))}
      </ul>
    </figure>
  );
}

function LegendItem({ look, count }: { readonly look: Look; readonly count: number }) {
  const styles = useStyles();
  const colours = useLookText();
  const { words } = usePane();
  const Icon = LOOK_ICONS[look];
  const name = look === "rest" ? words.overview.groupRest : words.overview.group[look];
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, colours[look])} />
      <Caption1>{words.overview.groupCount(name, count)}</Caption1>
    </li>
  );
}

function countsByLook({ counts }: Overview): readonly { readonly look: Look; readonly count: number }[] {
  const sums = new Map<Look, number>();
  for (const [group, count] of counts) sums.set(lookOf(group), (sums.get(lookOf(group)) ?? 0) + count);
  return LOOKS.flatMap((look) => {
    const count = sums.get(look) ?? 0;
    return count > 0 ? [{ look, count }] : [];
  });
}
