/** The worksheet part of a planned sheet; its elements stand in the order that ECMA-376 part 1, 18.3.1.99 asks for. */
import { type ColumnPlan, HEAD_ROW, type SheetPlan } from "../../sheets/plan";
import { type Area, areaAddress, cellAddress } from "../a1";
import { sheetDataXml } from "./planCells";
import { ruledArea, shadesXml, validationsXml } from "./planRules";
import { RELATIONSHIPS_NS } from "./relationships";
import type { StyleSheet } from "./styleSheet";
import { escapeXml } from "./xml";

/** A file states widths with the cell's margins: five pixels where a digit has seven. */
const WIDTH_MARGIN = 0.7109375;
const A4 = 9;

/** Rows repeated on every page: everything above the body. */
export const PRINT_TITLE_ROWS = `$1:$${String(HEAD_ROW + 1)}`;

export function tableArea(plan: SheetPlan): Area {
  return { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + plan.rows.length, right: plan.columns.length - 1 };
}

/** @param selected the one sheet that a new workbook shows first. */
export function planSheetXml(plan: SheetPlan, styles: StyleSheet, selected: boolean, tableRelationship: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS_NS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaAddress({ ...tableArea(plan), top: 0 })}"/>`,
    viewXml(plan, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${plan.columns.map(columnXml).join("")}</cols>`,
    sheetDataXml(plan, styles),
    shadesXml(plan, styles),
    validationsXml(plan),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${String(A4)}" orientation="${plan.print.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    footerXml(plan),
    ignoredErrorsXml(plan),
    `<tableParts count="1"><tablePart r:id="${tableRelationship}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

function viewXml({ freezeColumns }: SheetPlan, selected: boolean): string {
  const frozenRows = HEAD_ROW + 1;
  const columns = freezeColumns === 0 ? "" : `xSplit="${String(freezeColumns)}" `;
  const pane = freezeColumns === 0 ? "bottomLeft" : "bottomRight";
  const body = cellAddress(frozenRows, freezeColumns);
  return (
    `<sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ""}>` +
    `<pane ${columns}ySplit="${String(frozenRows)}" topLeftCell="${body}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${body}" sqref="${body}"/></sheetView></sheetViews>`
  );
}

function columnXml({ width, hidden }: ColumnPlan, index: number): string {
  const number = String(index + 1);
  return `<col min="${number}" max="${number}" width="${String(width + WIDTH_MARGIN)}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`;
}

function footerXml({ print: { footer } }: SheetPlan): string {
  const text = [section("L", footer.left), section("C", footer.center), section("R", footer.right)].join("");
  return text === "" ? "" : `<headerFooter><oddFooter>${escapeXml(text)}</oddFooter></headerFooter>`;
}

/** A digit straight after the section's code would be read as a font size. */
function section(code: "L" | "C" | "R", text: string): string {
  if (text === "") return "";
  return `&${code}${/^\d/.test(text) ? " " : ""}${text}`;
}

/** Codes like 001 are text on purpose: no green corners. */
function ignoredErrorsXml(plan: SheetPlan): string {
  const areas = plan.columns.flatMap(({ format }, column) => (format === "@" ? [ruledArea(plan, column)] : []));
  if (areas.length === 0) return "";
  return `<ignoredErrors><ignoredError sqref="${areas.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
}
