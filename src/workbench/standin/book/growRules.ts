/** What a table's last row has, its new rows get: validation, conditional formats, unlocked and text cells. */
import type { Area } from "../../../host/a1";
import { intersection } from "./areas";
import type { Book } from "./book";

export function growRules(book: Book, sheet: number, last: Area, by: number): void {
  const state = book.state(sheet);
  const grow = (areas: readonly Area[]): readonly Area[] =>
    areas.map((area) => (area.bottom === last.bottom && intersection(area, last) ? { ...area, bottom: area.bottom + by } : area));
  const growAll = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): readonly T[] =>
    rules.map((rule) => ({ ...rule, areas: grow(rule.areas) }));
  book.setState(sheet, {
    validations: growAll(state.validations),
    conditionalFormats: growAll(state.conditionalFormats),
    unlocked: grow(state.unlocked),
    textCells: grow(state.textCells),
  });
}
