import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import type { Severity } from "../../core/check/finding";

/** A shape for every weight, so that none is told by colour alone. */
export const SEVERITY_ICONS: Readonly<Record<Severity, ComponentType<{ readonly className?: string }>>> = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

export const useSeverityText = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** On paper: a line of its own for every weight. */
export const useSeverityLine = makeStyles({
  error: { textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { textDecorationStyle: "double", textDecorationColor: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralForeground3 },
});

export const usePlaceLook = makeStyles({
  line: {
    textDecorationLine: "underline", textDecorationThickness: "1.5px", textUnderlineOffset: "0.2em", textDecorationSkipInk: "none",
    "@media (forced-colors: active)": { textDecorationColor: "CanvasText" },
  },
  /** What the current finding was decided by: a box. */
  related: { outline: `1px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "1px", "@media (forced-colors: active)": { outlineColor: "Highlight" } },
  current: { backgroundColor: tokens.colorBrandBackground2Pressed, "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" } },
});
