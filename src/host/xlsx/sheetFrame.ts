/** What a worksheet part says around its cells: the selection, hidden columns, protection. ECMA-376 part 1, 18.3.1. */
import type { Area } from "../../core/table/sheetCells";
import { MAX_COLUMNS, parseCell, parseRange } from "../a1";
import type { SheetSelection } from "../workbook";

export interface SheetFrame {
  readonly selection: SheetSelection;
  /** 0-based, both ends included. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly isProtected: boolean;
}

export function readFrame(part: string): SheetFrame {
  const frame = part.replace(/<(?:\w+:)?sheetData\b[\s\S]*<\/(?:\w+:)?sheetData>/u, "");
  return { selection: selectionIn(frame), hiddenColumns: hiddenIn(frame), isProtected: tagsIn(frame, "sheetProtection").some((tag) => isOn(tag, "sheet")) };
}

const tagsIn = (frame: string, name: string): readonly string[] => frame.match(new RegExp(String.raw`<(?:\w+:)?${name}\b[^>]*>`, "gu")) ?? [];
const attribute = (tag: string, name: string): string | undefined => new RegExp(String.raw`\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
const isOn = (tag: string, name: string): boolean => ["1", "true"].includes(attribute(tag, name) ?? "");

/** Of several panes each has a selection, and `activePane` says which one counts; the same cells are selected in all. */
function selectionIn(frame: string): SheetSelection {
  const tags = tagsIn(frame, "selection");
  const active = tags.find((tag) => attribute(tag, "pane") === attribute(tagsIn(frame, "pane")[0] ?? "", "activePane")) ?? tags[0] ?? "";
  const activeCell = parseCell(attribute(active, "activeCell") ?? "A1") ?? { row: 0, column: 0 };
  const areas = (attribute(active, "sqref") ?? "").split(" ").flatMap(areaOf);
  return { areas: areas.length > 0 ? areas : [{ ...activeCell, rowCount: 1, columnCount: 1 }], activeCell };
}

function areaOf(address: string): readonly Area[] {
  const area = parseRange(address);
  return area === null ? [] : [{ row: area.top, column: area.left, rowCount: area.bottom - area.top + 1, columnCount: area.right - area.left + 1 }];
}

function hiddenIn(frame: string): SheetFrame["hiddenColumns"] {
  return tagsIn(frame, "col").flatMap((tag) => {
    const first = Number(attribute(tag, "min") ?? 1) - 1;
    return isOn(tag, "hidden") ? [{ first, last: Math.min(Number(attribute(tag, "max") ?? first + 1), MAX_COLUMNS) - 1 }] : [];
  });
}
