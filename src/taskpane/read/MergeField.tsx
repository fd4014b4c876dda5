import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mergeableWith, mergeIndicators } from "../../core/read/editProposal";
import type { ProposedIndicator } from "../../core/read/proposal";
import type { ProposalState } from "./useProposal";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: 0 },
  merge: { flexShrink: 0, minWidth: "auto" },
});

export interface MergeFieldProps {
  readonly one: ProposedIndicator;
  readonly state: ProposalState;
}

/** Two rows that are one thing. Nothing happens before the button: a list answers to every arrow key. */
export function MergeField({ one, state }: MergeFieldProps) {
  const styles = useStyles();
  const { row } = useReadWords();
  const [into, setInto] = useState("");
  const { proposal, edit, toRow } = state;
  const { key } = one;
  const choices = useMemo(() => mergeableWith(proposal, key), [proposal, key]);
  if (choices.length === 0) return null;
  const chosen = choices.some((other) => other.key === into);
  const merge = (): void => {
    edit((before) => mergeIndicators(before, into, key));
    toRow(into);
  };
  return (
    <Field label={row.merge} hint={row.mergeHint}>
      <div className={styles.line}>
        <Select className={styles.choice} aria-label={row.merge} value={chosen ? into : ""} onChange={(_, { value }) => setInto(value)}>
          <option value="" />
          {choices.map((other) => (
            <option key={other.key} value={other.key}>
              {other.name}
            </option>
          ))}
        </Select>
        {chosen && (
          <Button className={styles.merge} onClick={merge}>
            {row.mergeNow}
          </Button>
        )}
      </div>
    </Field>
  );
}
