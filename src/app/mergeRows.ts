/** New rows of the register with their entries, and entries for rows that have none. */
import type { Indicator } from "../core/indicator/indicator";
import { framesIn } from "../core/read/framesIn";
import type { Figure } from "../core/read/outlineOf";
import type { Proposal, ProposedIndicator } from "../core/read/proposal";
import type { Change } from "../host/workbook";
import { entryLabels, formulaCells } from "../sheets/book";
import { formulaBookOf } from "../sheets/formulaBook";
import { formulaScope } from "../sheets/formulaScope";
import { writeEntry, writeIndicator } from "../sheets/records";
import { addedRows } from "./addedRows";
import { entryMaker, registerRow } from "./importedDataset";
import { targetFigures } from "./reportFigures";
import type { Tracker } from "./tracker";

export interface NewRow {
  readonly one: ProposedIndicator;
  readonly indicator: Indicator;
  readonly isNew: boolean;
}

export interface NewRows {
  /** By the proposal's key. */
  readonly codes: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly source: string;
  readonly rows: readonly Pick<NewRow, "one" | "isNew">[];
  /** Rows that are there and lack an entry. */
  readonly wanting: readonly NewRow[];
}

export function newRows(tracker: Tracker, proposal: Proposal, { codes, figures, source, rows, wanting }: NewRows): readonly Change[] {
  const [register, entries] = [tracker.layouts.get("tblIndicators"), tracker.layouts.get("tblEntries")];
  if (!register || !entries) return [];
  const { year } = tracker.dataset.settings.period;
  const figuresOf = (one: ProposedIndicator): readonly Figure[] => figures.get(one.key) ?? [];
  const frames = framesIn(proposal);
  const made = rows.map(({ one, isNew }): NewRow => ({ one, isNew, indicator: registerRow(proposal, one, { codes, frames }, targetFigures(proposal, figuresOf(one), year)) }));
  const book = formulaBookOf(tracker.layouts);
  const [registerScope, entryScope] = [formulaScope(book, "tblIndicators"), formulaScope(book, "tblEntries")];
  const entryOf = entryMaker(proposal, { year, source });
  // Two names of the text may mean one row.
  const lacking = new Map([...made, ...wanting].toReversed().map((row) => [row.indicator.code, row]));
  return [
    ...addedRows(register, made.map(({ indicator }) => new Map([...writeIndicator(indicator, register.language), ...formulaCells("tblIndicators", registerScope, indicator)]))),
    ...addedRows(entries, [...lacking.values()].toReversed().map(({ one, indicator }) => new Map([...writeEntry(entryOf(indicator.code, figuresOf(one)), entries.language), ...entryLabels(indicator), ...formulaCells("tblEntries", entryScope, null)]))),
  ];
}
