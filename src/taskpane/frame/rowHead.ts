import { createCustomFocusIndicatorStyle, tokens, type GriffelStyle } from "@fluentui/react-components";

/** The pressable head of a row that opens in place: words, a figure, a chevron. The same in the overview and where a report is read. */
export const ROW_HEAD: GriffelStyle = {
  display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto 16px", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, alignItems: "center",
  width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalS} 0`, border: "none", textAlign: "left", cursor: "pointer",
  fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground1, backgroundColor: "transparent",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ...createCustomFocusIndicatorStyle({ outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium }),
};
