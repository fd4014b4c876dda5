/** Workbooks as Excel and WPS write them, by hand, with everything of theirs that this product knows nothing of. */
import { MACROS } from "./macros";
import { DECLARATION, OFFICE, packageOf, type Part, type Relationship } from "./packageOf";
import { PNG } from "./picture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK_TYPES = { xlsx: `${SPREADSHEET}.sheet.main+xml`, xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" } as const;

const xml = (path: string, contentType: string | null, body: string, relationships?: readonly Relationship[]): Part => ({
  path, contentType, content: DECLARATION + body, ...(relationships ? { relationships } : {}),
});

const WORDS = ["一季度", "二季度", "项目", "数量", "东街", "西街", "小计", "审批", "成文"] as const;
const text = (address: string, word: (typeof WORDS)[number], style = 0): string => `<c r="${address}" s="${String(style)}" t="s"><v>${String(WORDS.indexOf(word))}</v></c>`;

/** Head over two merged rows, a shared formula, an array formula, a dynamic one, a link to another file; results that no engine would give. */
const SUMMARY =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:F7"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="18.625" customWidth="1"/></cols><sheetData>' +
  `<row r="1" spans="1:6" x14ac:dyDescent="0.15">${text("A1", "项目", 1)}${text("B1", "数量", 1)}<c r="C1" s="1"/>${text("D1", "小计", 1)}</row>` +
  `<row r="2" spans="1:6"><c r="A2" s="1"/>${text("B2", "一季度", 1)}${text("C2", "二季度", 1)}<c r="D2" s="1"/></row>` +
  `<row r="3" spans="1:6">${text("A3", "东街")}<c r="B3"><v>3</v></c><c r="C3"><v>4.50</v></c><c r="D3"><f t="shared" ref="D3:D5" si="0">B3+C3</f><v>700</v></c><c r="F3"><f t="array" ref="F3:F5">B3:B5*2</f><v>60</v></c></row>` +
  `<row r="4" spans="1:6">${text("A4", "西街")}<c r="B4"><v>5</v></c><c r="C4"><v>1E-3</v></c><c r="D4"><f t="shared" si="0"/><v>800</v></c><c r="F4"><v>100</v></c></row>` +
  `<row r="5" spans="1:6">${text("A5", "成文")}<c r="B5"><v>7</v></c><c r="C5"><v>0.1</v></c><c r="D5"><f t="shared" si="0"/><v>900</v></c><c r="F5"><v>140</v></c></row>` +
  '<row r="6"><c r="B6" cm="1"><f t="array" ref="B6">_xlfn._xlws.SORT(B3:B5)</f><v>3</v></c><c r="C6"><f>[1]预算!$B$2</f><v>12345</v></c><c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
  '<row r="7"><c r="A7" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve"> 富 </t></r><r><t>文本</t></r><phoneticPr fontId="1"/></is></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="100000" sheet="1"/><mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="D3:D5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>8</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A3:A5"><formula1>"东街,西街"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>';

const PIVOT_SHEET = `<worksheet xmlns="${MAIN}"><dimension ref="A3:B6"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>行标签</t></is></c><c r="B3" t="inlineStr"><is><t>求和项:一季度</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>东街</t></is></c><c r="B4"><v>3</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>西街</t></is></c><c r="B5"><v>5</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>总计</t></is></c><c r="B6"><v>8</v></c></row></sheetData></worksheet>`;
const quiet = (value: number): string => `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>${String(value)}</v></c><c r="B1"><f>A1*3</f><v>999</v></c></row></sheetData></worksheet>`;

const anchor = (id: number, inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${String(6 + id)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${String(9 + id)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWINGS =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  anchor(1, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`) +
  anchor(5, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>') +
  "</xdr:wsDr>";
const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>汇总!$A$3:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>汇总!$B$3:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>tc={B1}</author></authors><commentList><comment ref="A3" authorId="0" shapeId="0"><text><t>[线程批注] 数从哪来</t></text></comment></commentList></comments>`;
const VML = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1,15,2,2,3,15,6,2</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const THREADED = `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A3" dT="2026-06-30T08:00:00.00" personId="{A1}" id="{B1}"><text>数从哪来</text></threadedComment></ThreadedComments>`;
const PERSONS = `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="某人" id="{A1}" userId="x" providerId="None"/></personList>`;

const CACHE = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="0" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A2:B4" sheet="汇总"/></cacheSource><cacheFields count="2"><cacheField name="项目" numFmtId="0"><sharedItems count="2"><s v="东街"/><s v="西街"/></sharedItems></cacheField><cacheField name="一季度" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="3" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>`;
const RECORDS = `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="5"/></r></pivotCacheRecords>`;
const PIVOT = `<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="7" dataOnRows="0" applyNumberFormats="0" dataCaption="值"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:一季度" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const EXTERNAL = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="预算"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>12345</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="9"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;
const STRINGS = `<sst xmlns="${MAIN}" count="12" uniqueCount="${String(WORDS.length)}">${WORDS.map((word) => `<si><t>${word}</t></si>`).join("")}</sst>`;
const THEME = `<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office">${["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((name, index) => `<a:${name}><a:srgbClr val="${String(index).padStart(6, "1")}"/></a:${name}>`).join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="宋体"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="宋体"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>`;

interface Manner {
  readonly kind: keyof typeof WORKBOOK_TYPES;
  /** What the program says of itself in the workbook part. */
  readonly version: string;
  readonly more: readonly Part[];
  readonly moreRelationships: readonly Relationship[];
}

const sheetsXml = ["汇总", "透视", "隐藏", "深藏"]
  .map((name, index) => `<sheet name="${name}" sheetId="${String(index + 2)}"${["", "", ' state="hidden"', ' state="veryHidden"'][index] ?? ""} r:id="rId${String(index + 1)}"/>`)
  .join("");

function workbook({ kind, version, more, moreRelationships }: Manner): Uint8Array {
  const comments = { id: "rId4", type: "comments", target: "../comments1.xml" };
  const threads = { id: "rId5", type: `${MICROSOFT}/2017/10/relationships/threadedComment`, target: "../threadedComments/threadedComment1.xml" };
  return packageOf(
    [
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", target: "docProps/core.xml" },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
      { id: "rId4", type: "custom-properties", target: "docProps/custom.xml" },
    ],
    [
      xml("xl/workbook.xml", WORKBOOK_TYPES[kind], `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${version}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12540" activeTab="0"/></bookViews><sheets>${sheetsXml}</sheets><externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">汇总!$A$1:$F$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">汇总!$1:$2</definedName><definedName name="合计数">汇总!$D$3:$D$5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches></workbook>`, [
        ...[1, 2, 3, 4].map((number) => ({ id: `rId${String(number)}`, type: "worksheet", target: `worksheets/sheet${String(number)}.xml` })),
        { id: "rId5", type: "theme", target: "theme/theme1.xml" },
        { id: "rId6", type: "styles", target: "styles.xml" },
        { id: "rId7", type: "externalLink", target: "externalLinks/externalLink1.xml" },
        { id: "rId8", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
        { id: "rId9", type: "sharedStrings", target: "sharedStrings.xml" },
        { id: "rId10", type: "calcChain", target: "calcChain.xml" },
        { id: "rId11", type: `${MICROSOFT}/2017/10/relationships/person`, target: "persons/person.xml" },
        { id: "rId12", type: "customXml", target: "../customXml/item1.xml" },
        { id: "rId13", type: "sheetMetadata", target: "metadata.xml" },
        ...moreRelationships,
      ]),
      xml("xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`, SUMMARY, [
        { id: "rId1", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
        { id: "rId2", type: "drawing", target: "../drawings/drawing1.xml" },
        { id: "rId3", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        comments,
        threads,
      ]),
      xml("xl/worksheets/sheet2.xml", `${SPREADSHEET}.worksheet+xml`, PIVOT_SHEET, [{ id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }]),
      xml("xl/worksheets/sheet3.xml", `${SPREADSHEET}.worksheet+xml`, quiet(1)),
      xml("xl/worksheets/sheet4.xml", `${SPREADSHEET}.worksheet+xml`, quiet(2)),
      xml("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", THEME),
      xml("xl/styles.xml", `${SPREADSHEET}.styles+xml`, STYLES),
      xml("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`, STRINGS),
      xml("xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`, `<calcChain xmlns="${MAIN}"><c r="D3" i="2"/><c r="D4" i="2"/><c r="D5" i="2"/></calcChain>`),
      xml("xl/metadata.xml", `${SPREADSHEET}.sheetMetadata+xml`, `<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`),
      xml("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml", DRAWINGS, [
        { id: "rId1", type: "chart", target: "../charts/chart1.xml" },
        { id: "rId2", type: "image", target: "../media/image1.png" },
      ]),
      xml("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", CHART),
      { path: "xl/media/image1.png", contentType: null, content: PNG },
      { path: "xl/drawings/vmlDrawing1.vml", contentType: null, content: VML },
      xml("xl/comments1.xml", `${SPREADSHEET}.comments+xml`, COMMENTS),
      xml("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml", THREADED),
      xml("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", PERSONS),
      xml("xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`, CACHE, [{ id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" }]),
      xml("xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`, RECORDS),
      xml("xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`, PIVOT, [{ id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" }]),
      xml("xl/externalLinks/externalLink1.xml", `${SPREADSHEET}.externalLink+xml`, EXTERNAL, [{ id: "rId1", type: "externalLinkPath", target: "预算.xlsx", external: true }]),
      { path: "xl/printerSettings/printerSettings1.bin", contentType: null, content: MACROS.slice(8, 200) },
      xml("customXml/item1.xml", null, '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>', [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }]),
      xml("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", '<ds:datastoreItem ds:itemID="{C1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'),
      xml("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某人</dc:creator></cp:coreProperties>'),
      xml("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>'),
      xml("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property></Properties>'),
      ...more,
    ],
  );
}

export const excelStyle = (): Uint8Array =>
  workbook({
    kind: "xlsm",
    version: '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26026"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>',
    more: [{ path: "xl/vbaProject.bin", contentType: "application/vnd.ms-office.vbaProject", content: MACROS }],
    moreRelationships: [{ id: "rId20", type: `${MICROSOFT}/2006/relationships/vbaProject`, target: "vbaProject.bin" }],
  });

/** WPS keeps pictures inside cells in a part of its own, which no other program knows. */
export const wpsStyle = (): Uint8Array =>
  workbook({
    kind: "xlsx",
    version: '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/>',
    more: [
      xml("xl/cellimages.xml", "application/vnd.wps-officedocument.cellimage+xml", `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:r="${OFFICE}"/>`, [{ id: "rId1", type: "image", target: "media/image1.png" }]),
    ],
    moreRelationships: [{ id: "rId20", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml" }],
  });

/** As little as a workbook can have, in the oddest way that the format allows: no styles, no strings, single quotes, a mark of byte order. */
export const bareStyle = (): Uint8Array =>
  packageOf([{ id: "d", type: "officeDocument", target: "/book/main.xml" }], [
    { path: "book/main.xml", contentType: WORKBOOK_TYPES.xlsx, content: `\uFEFF<?xml version='1.0'?>\r\n<!-- 手写 -->\r\n<workbook xmlns='${MAIN}' xmlns:rel='${OFFICE}'>\r\n <sheets >\r\n  <sheet rel:id='x-1' sheetId='9' name='汇总 &amp; 说明'/>\r\n </sheets>\r\n</workbook>\r\n`, relationships: [{ id: "x-1", type: "worksheet", target: "../sheets/a.xml" }] },
    { path: "sheets/a.xml", contentType: `${SPREADSHEET}.worksheet+xml`, content: `<?xml version='1.0'?><worksheet xmlns='${MAIN}'><sheetData><row><c><v>1</v></c><c><f>A1+1</f><v>77</v></c></row></sheetData></worksheet>` },
  ]);
