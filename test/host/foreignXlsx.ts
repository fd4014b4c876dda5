/** A package as other programs write it, by hand: one sheet whose XML the test states, and one table over it. */
import { packParts } from "./xlsxParts";

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export interface ForeignXlsx {
  /** Inside `<worksheet>`: `<sheetData>` and what stands around it. */
  readonly sheet: string;
  readonly table?: { readonly name?: string; readonly ref: string; readonly columns: readonly string[]; readonly more?: string };
  /** Items of the shared strings table. */
  readonly strings?: readonly string[];
  /** A second sheet, 另表. */
  readonly other?: string;
  readonly names?: string;
  /** Further parts, and relationships of the workbook that point at them. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly relationships?: string;
}

export function foreignXlsx({ sheet, table, strings = [], other, names = "", parts = {}, relationships = "" }: ForeignXlsx): Uint8Array {
  const { name = "tblTrial", ref = "A1:A2", columns = [], more = "" } = table ?? {};
  return packParts({
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    "_rels/.rels": rels(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `${DECLARATION}<workbook ${NS} xmlns:r="${R}"><sheets><sheet name="台账" sheetId="3" r:id="rId7"/>${other === undefined ? "" : '<sheet name="另表" sheetId="4" r:id="rId8"/>'}</sheets>${names}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      `<Relationship Id="rId7" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="${R}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId9" Type="${R}/sharedStrings" Target="sharedStrings.xml"/>${relationships}`,
    ),
    "xl/sharedStrings.xml": `${DECLARATION}<sst ${NS}>${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `${DECLARATION}<worksheet ${NS} xmlns:r="${R}">${sheet}</worksheet>`,
    ...(other === undefined ? {} : { "xl/worksheets/sheet2.xml": `${DECLARATION}<worksheet ${NS}>${other}</worksheet>` }),
    ...(table === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": rels(`<Relationship Id="rId1" Type="${R}/table" Target="../tables/table1.xml"/>`),
          "xl/tables/table1.xml": `${DECLARATION}<table ${NS} id="1" name="${name}" displayName="${name}" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="${String(columns.length)}">${columns.map((column, index) => `<tableColumn id="${String(index + 1)}" name="${column}"/>`).join("")}</tableColumns></table>`,
        }),
    ...parts,
  });
}

function rels(relationships: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`;
}
