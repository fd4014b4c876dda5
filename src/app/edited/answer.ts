/** What the user said about the open places of an edited paragraph. */
import type { MergedEdit, OpenPart } from "./mergeEdit";

/** Holds for the very place that was shown: when figures move meanwhile, it is asked again. */
export interface Answer {
  readonly mine: string;
  readonly now: string;
  readonly take: "mine" | "now";
}

/** The text with all open places answered, in order; null when one of them is not, or has become another. */
export function answeredText({ parts }: MergedEdit, answers: readonly Answer[]): string | null {
  const left = [...answers];
  let text = "";
  for (const part of parts) {
    if (part.kind === "settled") text += part.text;
    else {
      const answer = left.shift();
      if (answer?.mine !== part.mine || answer.now !== part.now) return null;
      text += part[answer.take];
    }
  }
  return text;
}

export function openParts({ parts }: Pick<MergedEdit, "parts">): readonly OpenPart[] {
  return parts.filter((part) => part.kind === "open");
}
