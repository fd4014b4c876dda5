import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { OverviewRow } from "../../app/overview";
import { addressOfPlace, showPlace } from "../../app/trace";
import type { Tracker } from "../../app/tracker";
import { wantsTarget } from "../../app/wantedFigure";
import { renderQuantity } from "../../core/number/render";
import { usePane } from "../PaneContext";
import { FigureField } from "./FigureField";
import { NoteField } from "./NoteField";
import type { Entry } from "./useEntry";
import type { OpenRow } from "./useOverview";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere",
  },
  divided: { display: "block" },
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  fact: { margin: 0 },
  link: { fontSize: "inherit" },
});

export interface RowDetailsProps {
  readonly row: OverviewRow;
  readonly tracker: Tracker;
  readonly entry: Entry;
  readonly open: OpenRow;
  /** Esc: back to the row. */
  readonly onLeave: () => void;
}

/** An open row: the month's figure first, then the words beside it, then what is known of the indicator. */
export function RowDetails({ row, tracker, entry, open, onLeave }: RowDetailsProps) {
  const styles = useStyles();
  const { words, workbook, attempt } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const { field, number } = open;
  useEffect(() => {
    const wanted = root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? root.current?.querySelector<HTMLElement>("button, textarea");
    wanted?.focus();
    if (wanted instanceof HTMLInputElement) wanted.select();
    root.current?.closest("li")?.scrollIntoView?.({ block: "nearest" });
  }, [field, number]);

  const { indicator, place } = row;
  const address = addressOfPlace(tracker, place);
  const goToCell = (): void => attempt(() => showPlace(workbook, tracker, place));
  const facts = ([["owner", indicator.owner], ["remark", indicator.remark], ["definition", indicator.definition]] as const).filter(([, text]) => text !== "");
  const fields = { row, entry, readOnly: tracker.readOnly, onLeave };
  const { month } = tracker.dataset.settings.period;
  const lastYear = row.entry?.lastYear ?? null;
  return (
    <div ref={root} className={styles.root}>
      {wantsTarget(indicator) && (
        <FigureField {...fields} field="target" label={words.row.target} stored={null} hint={words.row.targetHint} onSave={(target, typed) => entry.saveTarget(row, target, typed)} />
      )}
      {row.entry ? (
        <FigureField
          {...fields} field="value" label={words.row.value(month)} stored={row.entry.value} hint={words.row.hint}
          onSave={(value, typed) => entry.saveValue(row, value, typed)} onPass={() => entry.goOn(row)}
          beside={{ label: words.row.lastYear(month), text: lastYear === null ? words.row.noLastYear : renderQuantity(lastYear, indicator.unit) }}
        />
      ) : (
        <Body1 className={styles.divided}>
          {indicator.numerator !== "" && indicator.denominator !== "" ? words.row.computed : words.row.divided}{" "}
          <Link as="button" inline onClick={goToCell}>
            {words.row.goToCell}
          </Link>
        </Body1>
      )}
      <NoteField {...fields} field="cause" />
      <NoteField {...fields} field="measure" />
      <NoteField {...fields} field="stage" />
      <NoteField {...fields} field="practice" />
      <NoteField {...fields} field="effect" />
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <Fact key={name} term={words.row[name]}>
            {text}
          </Fact>
        ))}
        {address !== "" && (
          <Fact term={words.row.cell}>
            <Link as="button" className={styles.link} onClick={goToCell}>
              {address}
            </Link>
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
