/** The .docx that is written: read back by our own reader, and looked into. */
import { describe, expect, test } from "vitest";
import { writeDocument, type DocumentContent } from "../../src/word/writeDocument";
import { documentOf } from "./read";
import { annexWith, partsOf, REPORT } from "./writtenReport";

const linesOf = async (content: DocumentContent): Promise<readonly string[]> => (await documentOf(await writeDocument(content))).text.split("\n");
const texts = ({ paragraphs }: DocumentContent): readonly string[] => paragraphs.map(({ text }) => text);

describe("the text", () => {
  test("comes back paragraph by paragraph, with signature and table", async () => {
    const { text, tables } = await documentOf(await writeDocument(REPORT));
    const annex = annexWith(3);
    expect(text.split("\n")).toEqual([
      ...texts(REPORT), `附件：${annex.title}`, "河西街道办事处", "2026年7月5日", "附件", annex.title,
      annex.columns.map(({ head }) => head).join("\t"), ...annex.rows.map((row) => row.join("\t")), annex.note,
    ]); // prettier-ignore
    expect(tables).toMatchObject([{ rows: [annex.columns.map(({ head }) => head), ...annex.rows] }]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["marks of XML", 'A&B <w:p> "甲"', ['A&B <w:p> "甲"']],
    ["rare characters and signs", "𠮷野家😀⑴", ["𠮷野家😀⑴"]],
    ["a thousand characters", "办".repeat(1000), ["办".repeat(1000)]],
    ["a line break of the cell", "前半段\r\n后半段", ["前半段", "后半段"]],
    ["an indent of blanks", "　　走访52户。 ", ["走访52户。"]],
    ["what XML cannot hold", "走访\u000052\uD800户\uFFFE。", ["走访52户。"]],
  ])("holds %s", async (_name, text, expected) => {
    expect(await linesOf({ paragraphs: [{ level: "body", text }], office: "", writtenOn: null, annex: null })).toEqual(expected);
  });

  test("without office, date, table, and even without text", async () => {
    expect(await linesOf({ ...REPORT, office: "", writtenOn: null, annex: null })).toEqual(texts(REPORT));
    expect(await linesOf({ ...REPORT, writtenOn: null, annex: null })).toEqual([...texts(REPORT), "河西街道办事处"]);
    const { "word/document.xml": xml } = await partsOf({ paragraphs: [], office: "", writtenOn: null, annex: null });
    expect(xml).toContain("<w:sectPr>");
    expect(xml).not.toContain("<w:t ");
  });

  test("with its own office and date at the end: they sign, once", async () => {
    const paragraphs = [...REPORT.paragraphs, { level: "closing", text: "河西街道办事处" }, { level: "closing", text: "2026年6月30日" }] as const;
    expect(await linesOf({ ...REPORT, paragraphs, annex: null })).toEqual([...texts(REPORT), "河西街道办事处", "2026年7月5日"]);
  });

  test("of 300 indicators", async () => {
    const { tables } = await documentOf(await writeDocument({ ...REPORT, annex: annexWith(300) }));
    expect(tables[0]?.rows).toHaveLength(301);
  });
});

describe("the file", () => {
  test("has the page of GB/T 9704 in its sections", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(REPORT);
    const [upright = "", across = ""] = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gu) ?? [];
    expect(upright).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    expect(upright).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1307" /u);
    expect(upright.match(/<w:footerReference/gu)).toHaveLength(2);
    expect(across).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(across).toMatch(/<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984" w:header="850" w:footer="797" /u);
  });

  test("has whole measures alone: Word takes any other for damage", async () => {
    const parts = await partsOf({ ...REPORT, paragraphs: [{ level: "title", text: "河西街道2026年上半年工作总结及下半年工作打算" }, ...REPORT.paragraphs] });
    const measures = Object.entries(parts).flatMap(([path, xml]) => (path.startsWith("word/") && path.endsWith(".xml") ? [...xml.matchAll(/ w:\w+="(-?\d[\d.]*)"/gu)] : [])).map(([, value = ""]) => value);
    expect(measures.length).toBeGreaterThan(200);
    expect(measures.filter((value) => !/^-?\d+$/u.test(value))).toEqual([]);
  });

  test("has levels as Word's styles, black, in the official faces and with their stand-ins", async () => {
    const { "word/styles.xml": styles = "", "word/fontTable.xml": fonts = "", "word/document.xml": xml = "", "word/settings.xml": settings } = await partsOf(REPORT);
    const style = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "u").exec(styles)?.[0] ?? "";
    const FACES = [["Heading1", "黑体", 0], ["Heading2", "楷体_GB2312", 1], ["Heading3", "仿宋_GB2312", 2]] as const;
    for (const [id, face, level] of FACES) {
      expect(style(id)).toContain(`w:eastAsia="${face}"`);
      expect(style(id)).toContain('<w:color w:val="000000"/>');
      expect(style(id)).toContain(`<w:outlineLvl w:val="${String(level)}"/>`);
      expect(style(id)).toContain('w:firstLineChars="200"');
    }
    for (const level of [4, 5, 6]) expect(style(`Heading${String(level)}`)).toContain('<w:color w:val="000000"/>');
    expect(style("Title")).toContain('<w:sz w:val="44"/>');
    // A character closer in the lines of 28, and nowhere else.
    expect(styles.match(/<w:spacing w:val="-5"\/>/gu)).toHaveLength(10);
    for (const id of ["Normal", "Title", "AnnexCell", "AnnexHead", "Footer"]) expect(style(id)).not.toContain('<w:spacing w:val=');
    expect(style("Normal")).toMatch(/<w:widowControl w:val="(?:false|0)"\/>/u);
    expect(style("Normal")).toContain('w:line="579"');
    expect(style("Normal")).toContain('w:lineRule="exact"');
    expect(style("Normal")).toContain('<w:jc w:val="both"/>');
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"\/>/gu)].map(([, id]) => id).slice(0, 10)).toEqual(["Title", "BodyText", "Heading1", "Heading2", "BodyText", "Heading3", "BodyText", "Attachment", "Signature", "Date"]);
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>');
    expect(settings).toContain("<w:evenAndOddHeaders/>");
  });

  test("has a table whose head comes again and whose rows stay whole", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(REPORT);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(4);
  });

  test("points at nothing outside, names nobody, and is the same at every export", async () => {
    const parts = await partsOf(REPORT);
    const relationships = Object.entries(parts).filter(([path]) => path.endsWith(".rels"));
    expect(relationships.length).toBeGreaterThan(1);
    for (const [, xml] of relationships) expect(xml).not.toContain("External");
    expect(parts["docProps/core.xml"]).toContain("<dc:title>河西街道2026年上半年工作总结</dc:title><dc:creator>河西街道办事处</dc:creator>");
    expect(JSON.stringify(parts)).not.toContain("Un-named");
    expect(await writeDocument(REPORT)).toEqual(await writeDocument(REPORT));
  });

  test("keeps a heading with what follows, and lets one run on", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(REPORT);
    const paragraph = (text: string): string => xml.match(/<w:p>.*?<\/w:p>/gu)?.find((one) => one.includes(text)) ?? "";
    expect(paragraph("（一）为老服务")).toContain("<w:keepNext/>");
    expect(paragraph("1.适老化改造")).not.toContain("keepNext");
  });
});
