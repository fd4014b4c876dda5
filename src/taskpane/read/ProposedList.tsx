import { Button, Caption1, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { isDoubtful } from "../../app/readView";
import type { ProposedIndicator } from "../../core/read/proposal";
import { ProposedDetails } from "./ProposedDetails";
import { ProposedHead } from "./ProposedHead";
import type { MergeState } from "./useMerge";
import type { ProposalState } from "./useProposal";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  search: { width: "100%", maxWidth: "none" },
  section: { marginTop: tokens.spacingVerticalXL },
  head: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, margin: 0, paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  none: { display: "block", marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
  more: { marginTop: tokens.spacingVerticalM },
});

/** Rows drawn at first and with every press more. */
const STEP = 200;

/** A new workbook has no rows to choose from. */
const undecided = (): void => undefined;

interface Section {
  readonly key: string;
  /** null: the doubtful ones, whatever their heading. */
  readonly name: string | null;
  readonly rows: readonly ProposedIndicator[];
  /** Rows above it. */
  readonly before: number;
}

export interface ProposedListProps {
  readonly state: ProposalState;
  /** null where a new workbook is made. */
  readonly merging: Pick<MergeState, "fates" | "decide"> | null;
}

/** The indicators found, those to check first on top; an open row corrects its own. */
export function ProposedList({ state, merging }: ProposedListProps) {
  const styles = useStyles();
  const words = useReadWords();
  const root = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(STEP);
  const [answered, setAnswered] = useState(state.rowVisit);
  const asked = useDeferredValue(search.trim());
  const { proposal, current, rowVisit, open } = state;
  const fates = merging?.fates;

  if (rowVisit !== answered) {
    setAnswered(rowVisit);
    setSearch("");
  }
  const sections = useMemo(() => sectionsOf(proposal.indicators.filter(({ name, key }) => key === current || name.includes(asked)), (one) => isDoubtful(one) || fates?.get(one.key)?.doubtful === true), [proposal.indicators, asked, current, fates]);
  const order = useMemo(() => sections.flatMap(({ rows }) => rows), [sections]);
  const wanted = order.findIndex(({ key }) => key === current) + 1;
  const count = Math.max(shown, Math.ceil(wanted / STEP) * STEP);

  useEffect(() => {
    if (!rowVisit) return;
    const head = root.current?.querySelector<HTMLElement>(`[data-row="${rowVisit.target}"]`);
    head?.focus({ preventScroll: true });
    head?.closest("li")?.scrollIntoView?.({ block: "start" });
  }, [rowVisit]);

  return (
    <div ref={root} className={styles.page}>
      <SearchBox className={styles.search} placeholder={words.list.search} aria-label={words.list.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      {order.length === 0 && <Caption1 className={styles.none}>{words.list.none}</Caption1>}
      {sections.map(({ key, name, rows, before }) => {
        const drawn = rows.slice(0, Math.max(count - before, 0));
        return drawn.length === 0 ? null : (
          <section key={key} className={styles.section}>
            <h2 className={styles.head}>
              <Text weight="semibold">{name === null ? words.list.first : name || words.list.noSection}</Text>
              <Caption1 className={styles.quiet}>{name === null ? words.list.firstLine : words.foot.summary(rows.length)}</Caption1>
            </h2>
            <ul className={styles.rows}>
              {drawn.map((one) => (
                <li key={one.key} className={styles.row}>
                  <ProposedHead one={one} reading={proposal.reading} open={one.key === current} fate={fates?.get(one.key) ?? null} onOpen={open} />
                  {one.key === current && <ProposedDetails one={one} state={state} fate={fates?.get(one.key) ?? null} onDecide={merging?.decide ?? undecided} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {order.length > count && (
        <Button className={styles.more} size="small" onClick={() => setShown(count + STEP)}>
          {words.list.more(Math.min(STEP, order.length - count))}
        </Button>
      )}
    </div>
  );
}

function sectionsOf(indicators: readonly ProposedIndicator[], isFirst: (one: ProposedIndicator) => boolean): readonly Section[] {
  const doubtful = indicators.filter(isFirst);
  const bySection = new Map<string, ProposedIndicator[]>();
  for (const one of indicators) {
    if (isFirst(one)) continue;
    const own = bySection.get(one.section);
    if (own) own.push(one);
    else bySection.set(one.section, [one]);
  }
  const parts = [...(doubtful.length > 0 ? [[null, doubtful] as const] : []), ...bySection];
  let before = 0;
  return parts.map(([name, rows]): Section => {
    const section = { key: name === null ? "?" : `#${name}`, name, rows, before };
    before += rows.length;
    return section;
  });
}
