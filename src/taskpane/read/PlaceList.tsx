import { Caption1, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { conflictsOf, printedSpan } from "../../app/readView";
import { isPercent } from "../../core/number/unit";
import { setField, splitUse } from "../../core/read/editProposal";
import type { ProposedIndicator, Use } from "../../core/read/proposal";
import type { Quantity } from "../../core/read/quantity";
import type { Reading } from "../../core/read/readReport";
import type { ProposalState } from "./useProposal";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  title: { display: "block", marginBottom: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  place: { display: "block", lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  number: { fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXXS },
  field: { minWidth: 0, width: "112px" },
  split: { fontSize: tokens.fontSizeBase200 },
  conflict: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS, lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground3 },
});

/** Characters of the sentence that are shown on either side. */
const AROUND = 14;

export interface PlaceListProps {
  readonly one: ProposedIndicator;
  readonly reading: Reading;
  readonly edit: ProposalState["edit"];
  readonly onNumber: (quantity: number) => void;
}

/** The numbers of an indicator with the words around them: which figure each is, the way to it, and out of the row. */
export function PlaceList({ one, reading, edit, onNumber }: PlaceListProps) {
  const styles = useStyles();
  const { row } = useReadWords();
  const { key, uses, unit } = one;
  const places = uses.filter(({ quantity }, index) => uses.findIndex((use) => use.quantity === quantity) === index);
  return (
    <section aria-label={row.places}>
      <Caption1 className={styles.title}>{row.places}</Caption1>
      <ul className={styles.list}>
        {places.map(({ quantity, field, end }) => {
          const found = reading.quantities[quantity];
          if (!found) return null;
          const { before, printed, after } = around(reading, found);
          return (
            <li key={quantity}>
              <Caption1 className={styles.place}>
                {before}
                <Link as="button" inline className={styles.number} aria-label={row.toPlace(printed)} onClick={() => onNumber(quantity)}>
                  {printed}
                </Link>
                {after}
              </Caption1>
              <div className={styles.line}>
                <Select
                  size="small" className={styles.field} aria-label={row.fieldOf(printed)} value={field} disabled={end !== null}
                  onChange={(_, { value }) => edit((proposal) => setField(proposal, key, quantity, value as Use["field"]))}
                >
                  {fieldsOf(found, unit, field).map((choice) => (
                    <option key={choice} value={choice}>
                      {row.fields[choice]}
                    </option>
                  ))}
                </Select>
                {places.length > 1 && (
                  <Link as="button" className={styles.split} aria-label={row.splitOf(printed)} onClick={() => edit((proposal) => splitUse(proposal, key, quantity))}>
                    {row.split}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {conflictsOf(reading, one).map(({ field, kept, others }) => (
        <Caption1 key={field} className={styles.conflict}>
          <WarningRegular className={styles.icon} />
          <span>{row.conflict(row.fields[field], kept, others.join("、"))}</span>
        </Caption1>
      ))}
    </section>
  );
}

/** A percentage of a count can only be its 完成率; nothing else can be one. */
function fieldsOf({ measure }: Quantity, unit: string, field: Use["field"]): readonly Use["field"][] {
  if (isPercent(measure) && !isPercent(unit)) return ["completion"];
  return field === "completion" ? ["actual", "target", "completion"] : ["actual", "target"];
}

function around({ text, structure }: Reading, found: Quantity): { readonly before: string; readonly printed: string; readonly after: string } {
  const { start, end } = printedSpan(found);
  const line = structure.lines[found.line];
  const from = Math.max(line?.start ?? 0, start - AROUND);
  const to = Math.min(line?.end ?? text.length, end + AROUND);
  return { before: (from > (line?.start ?? 0) ? "…" : "") + text.slice(from, start), printed: text.slice(start, end), after: text.slice(end, to) + (to < (line?.end ?? 0) ? "…" : "") };
}
