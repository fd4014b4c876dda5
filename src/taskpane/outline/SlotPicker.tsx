import { Button, Caption1, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useMemo, useRef, useState } from "react";
import { fieldsNow, slotOf } from "../../app/outlinePreview";
import { autoSlot, slotChoices, type AutoChoice, type IndicatorChoice, type SlotGroup } from "../../app/slotChoices";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import { ROW_HEAD } from "../frame/rowHead";
import { plainPattern, type SlotNames } from "./readablePattern";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  search: { margin: tokens.spacingHorizontalS, maxWidth: "none" },
  list: { maxHeight: "280px", overflowY: "auto", padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  group: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  item: { ...ROW_HEAD, gridTemplateColumns: "minmax(0, 1fr) auto", minHeight: "32px", padding: `${tokens.spacingVerticalXS} 0` },
  name: { overflowWrap: "anywhere" },
  now: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", textAlign: "right", maxWidth: "44vw", display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
  back: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightSemibold, margin: tokens.spacingHorizontalXS },
  none: { display: "block", padding: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground3 },
});

export interface SlotPickerProps {
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  readonly names: SlotNames;
  readonly onPick: (slot: string) => void;
}

/** First what it is about, then which of its figures, each with what it says today. */
export function SlotPicker({ tracker, kind, names, onPick }: SlotPickerProps) {
  const [chosen, setChosen] = useState<IndicatorChoice | null>(null);
  const [search, setSearch] = useState("");
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  return (
    <div ref={root} className={styles.root}>
      {chosen ? (
        <FieldList tracker={tracker} kind={kind} chosen={chosen} onPick={onPick} onBack={() => setChosen(null)} />
      ) : (
        <ChoiceList tracker={tracker} names={names} search={search} onSearch={setSearch} onChoose={setChosen} onPick={onPick} />
      )}
    </div>
  );
}

interface ChoiceListProps {
  readonly tracker: Tracker;
  readonly names: SlotNames;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (indicator: IndicatorChoice) => void;
  readonly onPick: (slot: string) => void;
}

function ChoiceList({ tracker, names, search, onSearch, onChoose, onPick }: ChoiceListProps) {
  const styles = useStyles();
  const { slots } = useOutlineWords();
  const asked = search.trim();
  const groups = useMemo(() => slotChoices(tracker.dataset), [tracker.dataset]);
  const nameOf = (auto: AutoChoice): string => plainPattern(autoSlot(auto), names);
  const found = groups
    .map(({ section, autos, indicators }): SlotGroup => ({
      section, autos: autos.filter((auto) => nameOf(auto).includes(asked)), indicators: indicators.filter(({ name }) => name.includes(asked) || (section !== null && section.includes(asked))),
    }))
    .filter(({ autos, indicators }) => autos.length + indicators.length > 0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <SearchBox className={styles.search} size="small" ref={input as never} placeholder={slots.search} aria-label={slots.search} value={search} onChange={(_, { value }) => onSearch(value)} />
      <div className={styles.list}>
        {found.length === 0 && <Caption1 className={styles.none}>{slots.none}</Caption1>}
        {found.map(({ section, autos, indicators }) => (
          <section key={section ?? "#"}>
            <Caption1 as="h3" block className={styles.group}>
              {section === null ? slots.whole : section || slots.noSection}
            </Caption1>
            <ul className={styles.rows}>
              {autos.map((auto) => (
                <li key={autoSlot(auto)}>
                  <button type="button" className={styles.item} onClick={() => onPick(autoSlot(auto))}>
                    <span className={styles.name}>{nameOf(auto)}</span>
                  </button>
                </li>
              ))}
              {indicators.map((indicator) => (
                <li key={indicator.code}>
                  <button type="button" className={styles.item} onClick={() => onChoose(indicator)}>
                    <span className={styles.name}>{indicator.name}</span>
                    <ChevronRightRegular aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

interface FieldListProps {
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  readonly chosen: IndicatorChoice;
  readonly onPick: (slot: string) => void;
  readonly onBack: () => void;
}

function FieldList({ tracker, kind, chosen, onPick, onBack }: FieldListProps) {
  const styles = useStyles();
  const { slots } = useOutlineWords();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>("button[data-field]")?.focus({ preventScroll: true });
  }, []);
  const fields = useMemo(() => {
    const all = fieldsNow(tracker, chosen.slotName, kind);
    return [...all.filter(({ text }) => text !== ""), ...all.filter(({ text }) => text === "")];
  }, [tracker, chosen, kind]);
  return (
    <div ref={root}>
      <Button className={styles.back} appearance="transparent" size="small" icon={<ArrowLeftRegular />} title={slots.backLabel} onClick={onBack}>
        {slots.back(chosen.name)}
      </Button>
      <ul className={mergeClasses(styles.rows, styles.list)}>
        {fields.map(({ field, text }) => (
          <li key={field}>
            <button type="button" data-field={field} className={styles.item} onClick={() => onPick(slotOf(chosen.slotName, field))}>
              <span className={styles.name}>{slots.fields[field]}</span>
              <Caption1 className={styles.now}>{text || slots.nothing}</Caption1>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
