import type { Area } from "../../../host/a1";
import { intersection, subtractFromAll } from "./areas";
import type { Book } from "./book";
import { refuseLocked } from "./protection";
import { unmergeCells } from "./merges";
import { forgetQuoted } from "./quotedText";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearCells(book: Book, sheet: number, area: Area, what: ClearWhat): void {
  refuseLocked(book, sheet, area);
  book.formatQueue.flush();
  const state = book.state(sheet);
  const bounds = [state.written, state.styled].flatMap((part) => (part && intersection(part, area)) ?? []);
  const { index } = book.sheet(sheet);
  for (const { top, left, bottom, right } of bounds) {
    const range = [index, top + 1, left + 1, bottom + 1, right + 1] as const;
    if (what === "All") book.model.rangeClearAll(...range);
    if (what === "Formats") book.model.rangeClearFormatting(...range);
    if (what === "Contents") book.model.rangeClearContents(...range);
  }
  if (what === "All" || what === "Contents") forgetQuoted(book, sheet, area);
  if (what === "All" || what === "Formats") {
    unmergeCells(book, sheet, area);
    book.setState(sheet, {
      textCells: subtractFromAll(state.textCells, area),
      conditionalFormats: state.conditionalFormats
        .map((rule) => ({ ...rule, areas: subtractFromAll(rule.areas, area) }))
        .filter(({ areas }) => areas.length > 0),
    });
  }
  if (what === "All") {
    const validations = state.validations.map((rule) => ({ ...rule, areas: subtractFromAll(rule.areas, area) }));
    book.setState(sheet, { validations: validations.filter(({ areas }) => areas.length > 0) });
  }
  book.note({ kind: "cells", sheet, area });
}
