import { makeStyles, Select, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { MultiselectLtrRegular } from "@fluentui/react-icons/svg/multiselect-ltr";
import { TextClearFormattingRegular } from "@fluentui/react-icons/svg/text-clear-formatting";
import { TextFontSizeRegular } from "@fluentui/react-icons/svg/text-font-size";
import type { ReportKind } from "../../core/indicator/period";
import { usePane } from "../PaneContext";
import type { Copying } from "./useCopying";
import type { ReportState } from "./useReport";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexShrink: 0, columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  kind: { flexShrink: 0, minWidth: 0 },
  gap: { flexGrow: 1 },
});

export interface ReportToolbarProps {
  readonly report: ReportState;
  readonly copying: Copying;
  readonly larger: boolean;
  readonly onLarger: (larger: boolean) => void;
}

export function ReportToolbar({ report, copying, larger, onLarger }: ReportToolbarProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { view, generated } = report;
  const choosing = copying.chosen !== null;
  return (
    <div className={styles.bar}>
      <Select className={styles.kind} size="small" aria-label={words.report.kind} value={view.kind} onChange={(_, { value }) => report.setKind(value as ReportKind)}>
        {report.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.report.kinds[kind]}
          </option>
        ))}
      </Select>
      <span className={styles.gap} />
      {generated && (
        <>
          <Tooltip content={words.report.choose} relationship="label">
            <ToggleButton
              size="small" appearance="subtle" icon={<MultiselectLtrRegular />} checked={choosing} onClick={() => copying.setChosen(choosing ? null : new Set())}
            />
          </Tooltip>
          <Tooltip content={words.report.plain} relationship="label">
            <ToggleButton size="small" appearance="subtle" icon={<TextClearFormattingRegular />} checked={copying.plain} onClick={() => copying.setPlain(!copying.plain)} />
          </Tooltip>
          <Tooltip content={words.report.larger} relationship="label">
            <ToggleButton size="small" appearance="subtle" icon={<TextFontSizeRegular />} checked={larger} onClick={() => onLarger(!larger)} />
          </Tooltip>
        </>
      )}
    </div>
  );
}
