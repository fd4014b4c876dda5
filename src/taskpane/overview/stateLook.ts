import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowTrendingRegular } from "@fluentui/react-icons/svg/arrow-trending";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import type { StatusGroup } from "../../core/evaluate/status";

/** Groups that are judged each have a look of their own; all others share one. */
export const LOOKS = ["done", "onSchedule", "behind", "notStarted", "unmet", "rest"] as const;
export type Look = (typeof LOOKS)[number];

export function lookOf(group: StatusGroup): Look {
  return (LOOKS as readonly string[]).includes(group) ? (group as Look) : "rest";
}

/** A shape for every look, so that no state is told by colour alone. */
export const LOOK_ICONS: Readonly<Record<Look, ComponentType<{ readonly className?: string }>>> = {
  done: CheckmarkCircleRegular,
  onSchedule: ArrowTrendingRegular,
  behind: WarningRegular,
  notStarted: CircleRegular,
  unmet: DismissCircleRegular,
  rest: SubtractCircleRegular,
};

export const useLookText = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1 },
  onSchedule: { color: tokens.colorBrandForeground1 },
  behind: { color: tokens.colorStatusWarningForeground3 },
  notStarted: { color: tokens.colorStatusDangerForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  rest: { color: tokens.colorNeutralForeground3 },
});

/** Behind text. */
export const useLookSurface = makeStyles({
  done: { backgroundColor: tokens.colorStatusSuccessBackground2 },
  onSchedule: { backgroundColor: tokens.colorBrandBackground2Hover },
  behind: { backgroundColor: tokens.colorStatusWarningBackground2 },
  notStarted: { backgroundColor: tokens.colorStatusDangerBackground2 },
  unmet: { backgroundColor: tokens.colorStatusDangerBackground2 },
  rest: { backgroundColor: tokens.colorNeutralStroke2 },
});

/** Of a thin bar. */
export const useLookFill = makeStyles({
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  onSchedule: { backgroundColor: tokens.colorBrandBackground },
  behind: { backgroundColor: tokens.colorStatusWarningBackground3 },
  notStarted: { backgroundColor: tokens.colorStatusDangerBackground3 },
  unmet: { backgroundColor: tokens.colorStatusDangerBackground3 },
  rest: { backgroundColor: tokens.colorNeutralStrokeAccessible },
});
