import { Badge, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import { figureOf, isToFill, printed } from "../../app/readView";
import type { ProposedIndicator } from "../../core/read/proposal";
import type { Reading } from "../../core/read/readReport";
import type { ReadWords } from "../../i18n/read.zh-CN";
import { ROW_HEAD } from "../frame/rowHead";
import type { Fate } from "./useMerge";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  head: ROW_HEAD,
  name: { overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  open: { fontWeight: tokens.fontWeightSemibold },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", maxWidth: "40vw" },
  facts: { minWidth: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  badge: { justifySelf: "end" },
  chevron: { gridRow: "1 / span 2", gridColumn: "3", color: tokens.colorNeutralForeground3 },
});

export interface ProposedHeadProps {
  readonly one: ProposedIndicator;
  readonly reading: Reading;
  readonly open: boolean;
  /** null where a new workbook is made. */
  readonly fate: Fate | null;
  readonly onOpen: (key: string | null) => void;
}

/** An indicator in two lines: name and number as printed; kind, places, target. */
export const ProposedHead = memo(function ProposedHead({ one, reading, open, fate, onOpen }: ProposedHeadProps) {
  const styles = useStyles();
  const { list, preview, merge } = useReadWords();
  const { key, name, kind, uses, excluded } = one;
  const actual = figureOf(one, "actual");
  const target = figureOf(one, "target");
  const first = actual ?? target ?? uses[0];
  const places = new Set(uses.map(({ quantity }) => quantity)).size;
  const toFill = uses.some(({ quantity }) => {
    const found = reading.quantities[quantity];
    return found !== undefined && isToFill(found);
  });
  const targetText = target ? list.target(printed(reading, target)) : "";
  const facts = [list.kinds[kind], ...(places > 1 ? [list.places(places)] : []), ...(actual && target ? [targetText] : []), ...(fate ? fateWords(one, fate, merge) : [])];
  const asked = fate !== null && fate.doubtful && !fate.decided;
  return (
    <button type="button" data-row={key} className={styles.head} aria-expanded={open} onClick={() => onOpen(open ? null : key)}>
      <span className={mergeClasses(styles.name, open && styles.open, excluded && styles.gone)}>{name}</span>
      <span className={mergeClasses(styles.figure, excluded && styles.gone)}>{actual || !target ? first && printed(reading, first) : targetText}</span>
      <Caption1 className={styles.facts}>{facts.join(" · ")}</Caption1>
      <span className={styles.badge}>
        {(excluded || toFill || asked) && (
          <Badge appearance={asked && !excluded ? "tint" : "outline"} color={asked && !excluded ? "warning" : "informative"} size="small">
            {excluded ? list.excluded : asked ? merge.ask : preview.toFill}
          </Badge>
        )}
      </span>
      <span className={styles.chevron} aria-hidden>
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </span>
    </button>
  );
});

/** A row of the same name needs no words. */
function fateWords({ name, excluded }: ProposedIndicator, { into, doubtful, decided }: Fate, merge: ReadWords["merge"]): readonly string[] {
  if (excluded || (doubtful && !decided) || into?.name === name) return [];
  return [into ? merge.into(into.name) : merge.added];
}
