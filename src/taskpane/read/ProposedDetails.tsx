import { Button, Caption1, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { KINDS, type Kind } from "../../core/indicator/indicator";
import { isPercent } from "../../core/number/unit";
import { renameIndicator, setExcluded, setKind, setTakesWords, setUnit } from "../../core/read/editProposal";
import type { ProposedIndicator } from "../../core/read/proposal";
import type { Span } from "../../core/read/quantity";
import { wordsAround } from "../../core/read/wordsAround";
import { MatchField } from "./MatchField";
import { MergeField } from "./MergeField";
import { PlaceList } from "./PlaceList";
import type { Fate } from "./useMerge";
import type { ProposalState } from "./useProposal";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere",
  },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  short: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
  hint: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  leave: { alignSelf: "flex-start" },
  tick: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface ProposedDetailsProps {
  readonly one: ProposedIndicator;
  readonly state: ProposalState;
  /** null where a new workbook is made. */
  readonly fate: Fate | null;
  readonly onDecide: (key: string, code: string | null) => void;
}

/** An open row: what the indicator is called and how it adds up, its numbers in the text, and whether it is one at all. */
export function ProposedDetails({ one, state, fate, onDecide }: ProposedDetailsProps) {
  const styles = useStyles();
  const { row, list } = useReadWords();
  const { key, name, kind, unit, excluded } = one;
  const { proposal, edit } = state;
  if (excluded) {
    return (
      <div className={styles.root}>
        <Button className={styles.leave} onClick={() => edit((before) => setExcluded(before, key, false))}>
          {row.include}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {fate && fate.choices.length > 0 && <MatchField fate={fate} onDecide={(code) => onDecide(key, code)} />}
      <Field label={row.name}>
        <TypedOnce text={name} label={row.nameOf(name)} onDone={(typed) => edit((before) => renameIndicator(before, key, typed))} />
      </Field>
      <div className={styles.pair}>
        <Field label={row.kind} hint={row.kindHints[kind]}>
          <Select className={styles.short} value={kind} onChange={(_, { value }) => edit((before) => setKind(before, key, value as Kind))}>
            {KINDS.map((choice) => (
              <option key={choice} value={choice}>
                {list.kinds[choice]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={row.unit}>
          <TypedOnce text={unit} label={row.unit} fixed={isPercent(unit)} onDone={(typed) => edit((before) => setUnit(before, key, typed))} />
        </Field>
      </div>
      <PlaceList one={one} reading={proposal.reading} edit={edit} onNumber={state.toNumber} />
      <WordsField one={one} state={state} />
      <MergeField one={one} state={state} />
      <div>
        <Button onClick={() => edit((before) => setExcluded(before, key, true))}>{row.exclude}</Button>
        <Caption1 className={styles.hint}>{row.excludeHint}</Caption1>
      </div>
    </div>
  );
}

/** Words beside the number that may go to the notes; nothing where there are none. */
function WordsField({ one, state: { proposal, edit } }: Pick<ProposedDetailsProps, "one" | "state">) {
  const styles = useStyles();
  const { row } = useReadWords();
  const { text } = proposal.reading;
  const { practice, effect } = useMemo(() => wordsAround(proposal.reading, one), [proposal.reading, one]);
  if (!practice && !effect) return null;
  const quoted = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "");
  return (
    <div>
      <Checkbox
        className={styles.tick} label={row.takeWords} checked={one.takesWords}
        onChange={(_, { checked }) => edit((before) => setTakesWords(before, one.key, checked === true))}
      />
      <Caption1 className={styles.hint}>{row.wordsFound(quoted(practice), quoted(effect))}</Caption1>
    </div>
  );
}

interface TypedOnceProps {
  readonly text: string;
  readonly label: string;
  readonly fixed?: boolean;
  readonly onDone: (typed: string) => void;
}

/** Counts when the field is left or Enter is pressed; Esc gives back what stood there. */
function TypedOnce({ text, label, fixed = false, onDone }: TypedOnceProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const done = (): void => {
    if (typed !== null && typed !== text) onDone(typed);
    setTyped(null);
  };
  const press = (event: KeyboardEvent): void => {
    // Enter that ends a Chinese input method's composition is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") done();
    if (event.key === "Escape") setTyped(null);
  };
  return (
    <Input
      className={styles.short} input={{ className: styles.inner }} value={typed ?? text} readOnly={fixed} aria-label={label} autoComplete="off"
      onChange={(_, { value }) => setTyped(value)} onBlur={done} onKeyDown={press}
    />
  );
}
