import { makeStyles, tokens } from "@fluentui/react-components";
import type { QuantityKind } from "../../core/read/quantity";

/** The order of the legend. */
export const MARK_KINDS: readonly QuantityKind[] = ["actual", "target", "rate", "share", "amount"];

/** Each kind has a line of its own, so that none is told by colour alone. */
export const useMarkLine = makeStyles({
  actual: { textDecorationStyle: "solid", textDecorationColor: tokens.colorPaletteBlueBorderActive },
  target: { textDecorationStyle: "double", textDecorationColor: tokens.colorPalettePurpleBorderActive },
  rate: { textDecorationStyle: "dashed", textDecorationColor: tokens.colorPaletteTealBorderActive },
  share: { textDecorationStyle: "wavy", textDecorationColor: tokens.colorPaletteBerryBorderActive },
  amount: { textDecorationStyle: "dotted", textDecorationColor: tokens.colorPaletteMarigoldBorderActive },
});

export const useMarkLook = makeStyles({
  mark: {
    textDecorationLine: "underline", textDecorationThickness: "1.5px", textUnderlineOffset: "0.2em", textDecorationSkipInk: "none",
    "@media (forced-colors: active)": { textDecorationColor: "CanvasText" },
  },
  /** An open place is a box. */
  toFill: { outline: `1px dashed ${tokens.colorNeutralForeground3}`, outlineOffset: "-1px", backgroundColor: tokens.colorNeutralBackground3 },
  doubtful: { backgroundColor: tokens.colorStatusWarningBackground2, "::after": { content: '"?"', fontSize: "0.7em", verticalAlign: "super", color: tokens.colorStatusWarningForeground3 } },
  /** Of the indicator whose row is open. */
  current: { backgroundColor: tokens.colorBrandBackground2Pressed, "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" } },
});
