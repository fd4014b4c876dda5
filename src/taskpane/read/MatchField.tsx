import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Fate } from "./useMerge";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({ group: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** No code is empty. */
const OWN = "";

export interface MatchFieldProps {
  readonly fate: Fate;
  readonly onDecide: (code: string | null) => void;
}

/** Which row of the workbook an indicator is; nothing is ticked where nobody has said. */
export function MatchField({ fate: { choices, into, doubtful, decided }, onDecide }: MatchFieldProps) {
  const styles = useStyles();
  const { merge } = useReadWords();
  const value = into ? into.code : doubtful && !decided ? null : OWN;
  return (
    <Field label={merge.which}>
      <RadioGroup className={styles.group} value={value ?? "-"} onChange={(_, data) => onDecide(data.value === OWN ? null : data.value)}>
        {choices.map(({ code, name }) => (
          <Radio key={code} value={code} label={name} />
        ))}
        <Radio value={OWN} label={merge.own} />
      </RadioGroup>
    </Field>
  );
}
