import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** Letter, head, choice; below the head what the column holds. The choice keeps its width, so that all stand under each other. */
export const COLUMN_LINE: GriffelStyle = {
  display: "grid", gridTemplateColumns: "28px minmax(0, 1fr) minmax(104px, 36%)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, alignItems: "center",
  // At 200 % zoom: the choice below the head.
  "@media (max-width: 280px)": { gridTemplateColumns: "28px minmax(0, 1fr)" },
  padding: `${tokens.spacingVerticalSNudge} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
};
