/** One workbook of sheets that nobody of ours has made, as another program writes it; both hosts are given its bytes. */
import { packParts } from "./xlsxParts";

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Indexes of `cellXfs` below. */
const STYLE = { percent: 1, date: 2, green: 3, white: 4, hundredths: 5 } as const;

const text = (address: string, content: string, style = 0): string => `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (address: string, value: number, style = 0): string => `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`;
const formula = (address: string, content: string, result: string, style = 0, type = "n"): string =>
  `<c r="${address}" s="${String(style)}" t="${type}"><f>${content}</f><v>${result}</v></c>`;
const blank = (address: string, style: number): string => `<c r="${address}" s="${String(style)}"/>`;
const row = (number: number, cells: readonly string[], more = ""): string => `<row r="${String(number)}"${more}>${cells.join("")}</row>`;

export const ODD_SHEETS = ["台账", "偏移", "只有颜色", "受保护", "全选", "远格"] as const;
export type OddSheet = (typeof ODD_SHEETS)[number];

interface SheetXml {
  readonly rows: readonly string[];
  /** Between the view and the cells. */
  readonly columns?: string;
  readonly tail?: string;
}

const SHEETS: Readonly<Record<OddSheet, SheetXml>> = {
  台账: {
    columns: '<cols><col min="2" max="2" width="9" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>',
    rows: [
      row(1, [text("A1", "夏季活动台账")]),
      row(2, [text("A2", "项目"), text("B2", "场次"), text("D2", "截止"), text("E2", "灯")]),
      row(3, [text("B3", "计划"), text("C3", "比例")]),
      row(4, [text("A4", "读书会"), number("B4", 12), formula("C4", "B4/16", "0.75", STYLE.percent), number("D4", 46203, STYLE.date), blank("E4", STYLE.green)]),
      row(5, [text("A5", "=夜校"), number("B5", 3), formula("C5", "B5/0", "#DIV/0!", STYLE.percent, "e"), blank("D5", STYLE.date), blank("E5", STYLE.white)], ' hidden="1"'),
      row(6, [text("A6", "&lt;赛事&gt;"), number("B6", 0.5, STYLE.hundredths), formula("C6", "B6/2", "0.25", STYLE.percent), `<c r="D6" t="b"><v>1</v></c>`, formula("E6", 'IF(B6&lt;1,"","是")', "", 0, "str")]),
      row(9, [blank("H9", STYLE.green)]),
    ],
    tail: '<mergeCells count="4"><mergeCell ref="A1:G1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="J20:K21"/></mergeCells>',
  },
  偏移: { rows: [row(7, [text("D7", "指标"), text("E7", "数")]), row(9, [text("D9", "走访"), number("E9", 40)])] },
  只有颜色: { rows: [row(3, [blank("B3", STYLE.green), blank("C3", STYLE.date)])] },
  受保护: { rows: [row(1, [text("A1", "名称"), number("B1", 7)])], tail: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
  全选: { rows: [row(2, [text("B2", "一格")])] },
  远格: { rows: [row(1, [text("A1", "头"), number("B1", 1)]), row(20_001, [text("AZ20001", "不知谁打的空格")])] },
};

const STYLES =
  `<styleSheet ${NS}><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${["FF92D050", "FFFFFFFF"].map((color) => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`).join("")}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${[[0, 0], [164, 0], [165, 0], [0, 2], [0, 3], [2, 0]].map(([format, fill]) => `<xf numFmtId="${String(format)}" fontId="0" fillId="${String(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>`).join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Where the file was left when it was saved; the last area has the active cell. */
export interface Left {
  readonly sheet: OddSheet;
  readonly areas: readonly [string, ...string[]];
}

function activeCellOf({ areas }: Left): string {
  const [first = "A1"] = (areas[areas.length - 1] ?? areas[0]).split(":");
  return /^[A-Z]+$/.test(first) ? `${first}1` : first;
}

/** The far one is made only for whom it is opened: it takes the stand-in seconds. */
export function oddSheets(left: Left): Uint8Array {
  const names = ODD_SHEETS.filter((name) => name !== "远格" || name === left.sheet);
  const view = (sheet: OddSheet): string =>
    `<sheetViews><sheetView workbookViewId="0"${sheet === left.sheet ? ` tabSelected="1"><selection activeCell="${activeCellOf(left)}" sqref="${left.areas.join(" ")}"/></sheetView>` : "/>"}</sheetViews>`;
  const relationships = [...names.map((_, at) => ["worksheet", `worksheets/sheet${String(at + 1)}.xml`]), ["styles", "styles.xml"]];
  return packParts({
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook ${NS} xmlns:r="${R}"><bookViews><workbookView activeTab="${String(names.indexOf(left.sheet))}"/></bookViews><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(relationships),
    "xl/styles.xml": DECLARATION + STYLES,
    ...Object.fromEntries(
      names.map((name, at) => {
        const { rows, columns = "", tail = "" } = SHEETS[name];
        return [`xl/worksheets/sheet${String(at + 1)}.xml`, `${DECLARATION}<worksheet ${NS}>${view(name)}${columns}<sheetData>${rows.join("")}</sheetData>${tail}</worksheet>`];
      }),
    ),
  });
}

const rels = (targets: readonly (readonly string[])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${R}/${String(type)}" Target="${String(target)}"/>`).join("")}</Relationships>`;
