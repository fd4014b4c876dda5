/** What the proof's files must hold between them, and the part in which it shows. */
export interface Feature {
  readonly name: string;
  readonly path: RegExp;
  readonly content?: RegExp;
}

const SHEET = /worksheets\/[^/]+\.xml$/;

export const FEATURES: readonly Feature[] = [
  { name: "chart", path: /charts\/chart\d+\.xml$/ },
  { name: "pivot", path: /pivotTables\/[^/]+\.xml$/ },
  { name: "picture", path: /media\/.+\.png$/ },
  { name: "macros", path: /vbaProject\.bin$/ },
  { name: "comments", path: /comments?\d*\.xml$/, content: /<comment\s/ },
  { name: "threaded comments", path: /threadedComments\/[^/]+\.xml$/ },
  { name: "print titles", path: /workbook\.xml$/, content: /_xlnm\.Print_Titles/ },
  { name: "custom XML", path: /customXml\/item\d+\.xml$/ },
  { name: "external links", path: /externalLinks\/[^/]+\.xml$/ },
  { name: "hidden sheets", path: /workbook\.xml$/, content: /state="(?:hidden|veryHidden)"/ },
  { name: "merged heads", path: SHEET, content: /<mergeCell\s/ },
  { name: "shared formulas", path: SHEET, content: /<f[^>]*t="shared"/ },
  { name: "array formulas", path: SHEET, content: /<f[^>]*t="array"/ },
  { name: "tables of others", path: /tables\/[^/]+\.xml$/, content: /displayName="表1"/ },
];
