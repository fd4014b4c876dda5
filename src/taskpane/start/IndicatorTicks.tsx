import { Button, Caption1, Checkbox, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { Pack, PackIndicator, PackSection } from "../../packs/pack";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  head: { display: "block", marginBottom: tokens.spacingVerticalXS },
  search: { width: "100%", maxWidth: "none" },
  sections: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  section: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { flexGrow: 1, justifyContent: "flex-start", textAlign: "left", minWidth: 0, paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightRegular },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, marginRight: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  indicators: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}` },
  unit: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  none: { display: "block", margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
});

export interface IndicatorTicksProps {
  readonly pack: Pack;
  readonly codes: ReadonlySet<string>;
  readonly onTick: (codes: readonly string[], on: boolean) => void;
}

export function IndicatorTicks({ pack, codes, onTick }: IndicatorTicksProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const asked = search.trim();
  const sections = pack.sections
    .map((section) => ({ section, shown: section.indicators.filter(({ name }) => name.includes(asked)) }))
    .filter(({ shown }) => shown.length > 0);
  const toggle = (name: string): void => {
    const next = new Set(opened);
    if (!next.delete(name)) next.add(name);
    setOpened(next);
  };
  return (
    <section aria-label={words.pack.indicators}>
      <Text className={styles.head}>{words.pack.indicators}</Text>
      <SearchBox className={styles.search} placeholder={words.pack.search} aria-label={words.pack.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      {sections.length === 0 && <Caption1 className={styles.none}>{words.pack.none}</Caption1>}
      <ul className={styles.sections}>
        {sections.map(({ section, shown }) => (
          <SectionTicks
            key={section.name} section={section} shown={shown} codes={codes} onTick={onTick}
            open={asked !== "" || opened.has(section.name)} onToggle={() => toggle(section.name)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SectionTicksProps {
  readonly section: PackSection;
  readonly shown: readonly PackIndicator[];
  readonly codes: ReadonlySet<string>;
  readonly onTick: IndicatorTicksProps["onTick"];
  readonly open: boolean;
  readonly onToggle: () => void;
}

function SectionTicks({ section, shown, codes, onTick, open, onToggle }: SectionTicksProps) {
  const styles = useStyles();
  const { words } = usePane();
  const all = section.indicators.map(({ code }) => code);
  const count = all.filter((code) => codes.has(code)).length;
  return (
    <li className={styles.section}>
      <div className={styles.line}>
        <Checkbox
          checked={count === all.length ? true : count === 0 ? false : "mixed"} aria-label={words.pack.section(section.name)}
          onChange={() => onTick(all, count < all.length)}
        />
        <Button appearance="transparent" className={styles.name} aria-expanded={open} onClick={onToggle}>
          <span className={styles.title}>{section.name}</span>
          <Caption1 className={styles.count}>{words.pack.chosenOf(count, all.length)}</Caption1>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </Button>
      </div>
      {open && (
        <ul className={styles.indicators}>
          {shown.map(({ code, name, unit }) => (
            <li key={code}>
              <Checkbox
                checked={codes.has(code)} onChange={(_, { checked }) => onTick([code], checked === true)}
                label={
                  <>
                    {name} <Caption1 className={styles.unit}>{unit}</Caption1>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
