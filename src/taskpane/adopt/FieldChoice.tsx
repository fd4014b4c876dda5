import { Dropdown, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import type { ColumnField } from "../../core/table/tableReading";
import { FIELD_GROUPS } from "./fieldGroups";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(320px, 70vh)", overflowY: "auto" },
  button: { paddingLeft: tokens.spacingHorizontalS },
});

export interface FieldChoiceProps {
  readonly label: string;
  readonly field: ColumnField;
  readonly onChoose: (field: ColumnField) => void;
}

/** As long as its own style says, not as the pane is high. */
const BELOW = { position: "below", align: "end", autoSize: false } as const;

/** What a column is, in words. */
export function FieldChoice({ label, field, onChoose }: FieldChoiceProps) {
  const styles = useStyles();
  const { words, table } = useAdoptWords();
  const choose = (value: string | undefined): void => {
    if (value !== undefined && value !== field) onChoose(value as ColumnField);
  };
  return (
    <Dropdown
      size="small" positioning={BELOW} className={styles.field} button={{ className: styles.button }} listbox={{ className: styles.list }} aria-label={label} value={words.asLabel(table.fields[field])} selectedOptions={[field]}
      onOptionSelect={(_, { optionValue }) => choose(optionValue)}
    >
      {FIELD_GROUPS.map(([group, fields]) => (
        <OptionGroup key={group} label={words.columns.groups[group]}>
          {fields.map((one) => (
            <Option key={one} value={one}>
              {words.asLabel(table.fields[one])}
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
