import { Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import { REPORT_KINDS, type ReportKind } from "../../core/indicator/period";
import { usePane } from "../PaneContext";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  ticks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface KindTicksProps {
  /** Empty: all. */
  readonly kinds: readonly ReportKind[];
  readonly onChange: (kinds: readonly ReportKind[]) => void;
}

/** Which reports have the paragraph; the last tick stays, for a paragraph that none has is one to delete. */
export function KindTicks({ kinds, onChange }: KindTicksProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { row } = useOutlineWords();
  const ticked = kinds.length === 0 ? REPORT_KINDS : kinds;
  const toggle = (kind: ReportKind): void => {
    const next = REPORT_KINDS.filter((one) => (one === kind ? !ticked.includes(one) : ticked.includes(one)));
    if (next.length > 0) onChange(next.length === REPORT_KINDS.length ? [] : next);
  };
  return (
    <Field label={row.kinds}>
      <div className={styles.ticks} role="group" aria-label={row.kinds}>
        {REPORT_KINDS.map((kind) => (
          <Checkbox key={kind} label={words.report.kinds[kind]} checked={ticked.includes(kind)} onChange={() => toggle(kind)} />
        ))}
      </div>
    </Field>
  );
}
