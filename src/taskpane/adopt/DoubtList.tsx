import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AdoptionPreview } from "../../app/adopt/adoption";
import { isDoubtful } from "../../app/adopt/columnView";
import { doubtsOf } from "../../app/adopt/doubtView";
import { cellAddress, columnLetters } from "../../host/a1";
import { Doubt } from "./Doubt";
import { PageSection } from "./PageSection";
import type { AdoptionState } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, "& > li": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } } });

export interface News {
  readonly text: string;
  /** Nothing to put right. */
  readonly calm: boolean;
}

export interface DoubtListProps {
  readonly state: Pick<AdoptionState, "reading" | "fields"> & { readonly preview: AdoptionPreview };
  /** What is said of the whole table: protected, of another year. */
  readonly news: readonly News[];
  readonly onColumn: (letter: string) => void;
}

/** What a careful reader would ask before taking the table over, each with the way to its cell. Nothing where there is nothing. */
export function DoubtList({ state: { reading, fields, preview }, news, onColumn }: DoubtListProps) {
  const styles = useStyles();
  const { words, table } = useAdoptWords();
  const { sheet, columns } = reading;
  const doubts = useMemo(() => doubtsOf(reading), [reading]);
  const unsure = columns.filter((column) => isDoubtful(column) && (fields.get(column.column) ?? column.field) === column.field);
  const { differing, twice } = preview;
  if (doubts.length + news.length + unsure.length + differing.length + twice === 0) return null;
  const cell = (row: number, column: number) => ({ kind: "cell", address: cellAddress(row, column), area: { sheet, row, column, rowCount: 1, columnCount: 1 } }) as const;
  return (
    <PageSection title={words.doubts.title}>
      <ul className={styles.list}>
        {news.map(({ text, calm }) => (
          <Doubt key={text} text={text} calm={calm} places={[]} />
        ))}
        {differing.length > 0 && (
          <Doubt
            text={words.doubts.differing(differing.length)} calm={false}
            places={differing.map(({ name, row, column, stands, says }) => ({ ...cell(row, column), fact: words.doubts.differs(name, String(stands), String(says)) }))}
          />
        )}
        {unsure.length > 0 && (
          <Doubt
            text={words.doubts.columns(unsure.length)} calm={false}
            places={unsure.map(({ column, path }) => ({ kind: "column", address: columnLetters(column), fact: path.at(-1) ?? "", onPress: () => onColumn(columnLetters(column)) }))}
          />
        )}
        {doubts.map(({ code, calm, places }) => (
          <Doubt key={code} text={table.issues[code]} calm={calm} places={places.map(({ row, column, with: facts, without }) => ({ ...cell(row, column), fact: words.doubts.facts(facts, without) }))} />
        ))}
        {twice > 0 && <Doubt text={words.doubts.twice(twice)} calm places={[]} />}
      </ul>
    </PageSection>
  );
}
