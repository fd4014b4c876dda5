import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { SheetArea } from "../../host/workbook";
import { CellLink } from "./CellLink";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  doubt: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0` },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: 1, color: tokens.colorNeutralForeground3 },
  warning: { fontSize: tokens.fontSizeBase500, lineHeight: 1, color: tokens.colorStatusWarningForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, textSpacingTrim: "trim-start" },
  places: { listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
  place: { lineHeight: tokens.lineHeightBase300 },
  fact: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  /** Columns have short names. */
  inline: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

/** Where a doubt is: a cell, which Excel shows, or a column, whose choice is on this page. */
export type DoubtPlace = { readonly address: string; readonly fact: string } & (
  | { readonly kind: "cell"; readonly area: SheetArea }
  | { readonly kind: "column"; readonly onPress: () => void }
);

export interface DoubtProps {
  readonly text: string;
  /** News rather than a question. */
  readonly calm: boolean;
  readonly places: readonly DoubtPlace[];
}

/** Places told at first, and with every press more. */
const TOLD = 3;
const TOLD_INLINE = 8;
const STEP = 50;

export function Doubt({ text, calm, places }: DoubtProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const inline = places[0]?.kind === "column";
  const [shown, setShown] = useState(inline ? TOLD_INLINE : TOLD);
  return (
    <li className={styles.doubt}>
      {calm ? <InfoRegular className={styles.icon} aria-hidden /> : <WarningRegular className={styles.warning} aria-hidden />}
      <div className={styles.text}>
        {text}
        {places.length > 0 && (
          <ul className={mergeClasses(styles.places, inline && styles.inline)}>
            {places.slice(0, shown).map((place) => (
              <li key={place.address} className={styles.place}>
                {place.kind === "cell" ? (
                  <CellLink area={place.area} label={words.table.select(place.address)}>
                    {place.address}
                  </CellLink>
                ) : (
                  <Link as="button" aria-label={words.doubts.toColumn(place.address)} onClick={place.onPress}>
                    {place.address}
                  </Link>
                )}
                {place.fact !== "" && <Caption1 className={styles.fact}>{place.fact}</Caption1>}
              </li>
            ))}
          </ul>
        )}
        {places.length > shown && (
          <Link as="button" onClick={() => setShown(shown + STEP)}>
            {words.doubts.more(Math.min(STEP, places.length - shown))}
          </Link>
        )}
      </div>
    </li>
  );
}
