import type { OutlineParagraph } from "../outline/paragraph";
import type { Entry, Indicator, Note, TargetRow } from "./indicator";
import type { Settings } from "./settings";

export interface RegisteredIndicator extends Indicator {
  /** 0-based body row in tblIndicators. */
  readonly row: number;
}

/** Everything that evaluation and text are made from; nothing else enters them. */
export interface Dataset {
  readonly settings: Settings;
  readonly indicators: readonly RegisteredIndicator[];
  readonly entries: readonly Entry[];
  readonly targets: readonly TargetRow[];
  readonly notes: readonly Note[];
  readonly outline: readonly OutlineParagraph[];
  /** Wordings that the user has chosen, of the phrase tables; of several for one state of an indicator the last rules. */
  readonly wordings: readonly ChosenWording[];
}

export interface ChosenWording {
  readonly code: string;
  readonly wording: string;
}
