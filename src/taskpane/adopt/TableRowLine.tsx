import { Caption1, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { figureLabel, type RowLine } from "../../app/adopt/rowView";
import { plainDigits, roundHalfUp } from "../../core/number/round";
import type { TableRow } from "../../core/table/tableReading";
import type { AdoptWords } from "../../i18n/adopt.zh-CN";
import { CellLink } from "./CellLink";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalXS, alignItems: "start", minHeight: "32px" },
  plain: { gridTemplateColumns: "minmax(0, 1fr) auto", paddingTop: tokens.spacingVerticalSNudge },
  text: { minWidth: 0, paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, textSpacingTrim: "trim-start" },
  bare: { paddingTop: 0 },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  figures: { display: "block", paddingBottom: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  /** As wide as its words, at their left edge. */
  proposal: { display: "flex", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  proposed: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, alignSelf: "center" },
  place: { paddingTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap" },
});

export interface TableRowLineProps {
  readonly line: RowLine;
  readonly sheet: string;
  /** Of the table, in the sheet. */
  readonly left: number;
  readonly columnCount: number;
  /** null: of a kind that is never an indicator. */
  readonly taken: boolean | null;
  /** Which of its proposed numbers is taken. */
  readonly accepted: number | null;
  readonly onTake: (row: number, taken: boolean) => void;
  readonly onAccept: (row: number, proposal: number | null) => void;
}

/** A row: whether it is taken, its name, its figures, and where it stands. */
export const TableRowLine = memo(function TableRowLine({ line, sheet, left, columnCount, taken, accepted, onTake, onAccept }: TableRowLineProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const { row, label } = line;
  const figures = figuresOf(line, words.rows);
  const place = words.rows.toRow(row + 1);
  const proposals = line.readings.length === 1 ? (line.readings[0]?.proposals ?? []) : [];
  const bare = taken === null || label === "";
  return (
    <li className={mergeClasses(styles.line, bare && styles.plain)}>
      {!bare && <Checkbox checked={taken} aria-label={words.rows.take(label, row + 1)} onChange={(_, { checked }) => onTake(row, checked === true)} />}
      <span className={mergeClasses(styles.text, bare && styles.bare)}>
        <span className={mergeClasses(taken === false && styles.gone)}>{label}</span>
        {figures !== "" && <Caption1 className={styles.figures}>{figures}</Caption1>}
        {taken === true && proposals.map(({ value, unit, text }, index) => (
          <Checkbox
            key={`${String(index)} ${text}`} className={styles.proposal} checked={accepted === index} label={{ children: words.rows.proposal(`${printed(value)}${unit}`), className: styles.proposed }}
            aria-label={`${label} ${words.rows.proposal(`${printed(value)}${unit}`)}`} onChange={(_, { checked }) => onAccept(row, checked === true ? index : null)}
          />
        ))}
      </span>
      <CellLink className={styles.place} area={{ sheet, row, column: left, rowCount: 1, columnCount }} label={words.columns.select(place)}>
        {place}
      </CellLink>
    </li>
  );
});

/** Figures of a row of several that are told. */
const TOLD = 3;

function figuresOf(line: RowLine, words: AdoptWords["rows"]): string {
  const [first, ...others] = line.readings;
  if (!first) return "";
  if (others.length === 0) {
    return figuresIn(first, words).join(" · ");
  }
  const told = line.readings.map((one) => ({ label: figureLabel(line, one), figures: figuresIn(one, words) })).filter(({ figures }) => figures.length > 0);
  const shown = told.slice(0, TOLD).map(({ label, figures }) => `${label} ${figures[0] ?? ""}`.trim());
  return shown.length === 0 ? "" : words.figures(shown.join("；"), told.length - shown.length);
}

/** As the overview has it: 12 / 20个. */
function figuresIn({ target, actual, rate, unit, money, score, hedge }: TableRow, words: AdoptWords["rows"]): readonly string[] {
  const figure = actual ?? (target === null ? (money ?? score) : null);
  const both = figure !== null && target !== null;
  return [
    ...(both ? [`${hedge}${printed(figure)} / ${printed(target)}${unit}`] : figure !== null ? [`${hedge}${printed(figure)}${unit}`] : target !== null ? [words.target(`${printed(target)}${unit}`)] : []),
    ...(rate === null ? [] : [`${printed(rate)}%`]),
  ];
}

const printed = (value: number): string => plainDigits(roundHalfUp(value, 4));
