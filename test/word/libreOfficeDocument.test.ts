/** Real .docx files: written by LibreOffice from a document with automatic numbers, a table, changes and a text box. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { hasSoffice } from "../host/soffice";
import { documentOf } from "./read";

const NS = Object.entries({ office: "office", text: "text", table: "table", style: "style", draw: "drawing", svg: "svg-compatible" })
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const row = (cells: readonly string[]): string => `<table:table-row>${cells.map((text) => (text === "" ? "<table:covered-table-cell/>" : text.startsWith("<") ? text : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`)).join("")}</table:table-row>`;

const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NS} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
<text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="."/>
</text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>四十</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>x</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:p>街道助残工作半年小结</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>康复服务</text:p>
<text:list><text:list-item><text:p>上门康复</text:p><text:list><text:list-item><text:p>走访<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>五十<text:change-end text:change-id="c2"/>户。</text:p></text:list-item><text:list-item><text:p>发放辅具26件。</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>机构康复</text:p></text:list-item></text:list>
</text:list-item><text:list-item><text:p>就业帮扶<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注里的话</text:p></text:note-body></text:note></text:p></text:list-item></text:list>
<text:p><draw:frame text:anchor-type="char" svg:width="4cm"><draw:text-box><text:p>框里的话</text:p></draw:text-box></draw:frame>见下表：</text:p>
<table:table><table:table-column table:number-columns-repeated="3"/>
${row(["项目", "目标", "完成"])}${row(['<table:table-cell table:number-rows-spanned="2"><text:p>培训</text:p></table:table-cell>', "4", "5"])}${row(["", "60", "72"])}
</table:table>
<text:p>特此报告。</text:p>
</office:text></office:body></office:document>`;

function docxByLibreOffice(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    writeFileSync(join(folder, "in.fodt"), source);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, join(folder, "in.fodt")], { timeout: 90_000 });
    return readFileSync(join(folder, "in.docx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasSoffice)("a document saved by LibreOffice", () => {
  it("is read with its numbers, its table, its changes, and its text box once", async () => {
    const { text, tables, issues } = await documentOf(docxByLibreOffice(SOURCE));
    expect(text.split("\n")).toEqual([
      "街道助残工作半年小结",
      "一、康复服务", "（一）上门康复", "1.走访五十户。", "2.发放辅具26件。", "（二）机构康复", "二、就业帮扶",
      "见下表：", "框里的话",
      "项目\t目标\t完成", "培训\t4\t5", "\t60\t72",
      "特此报告。",
    ]); // prettier-ignore
    expect(tables).toMatchObject([{ rows: [["项目", "目标", "完成"], ["培训", "4", "5"], ["培训", "60", "72"]], shape: { kind: "grid", headRows: 1 } }]);
    expect(issues.map(({ code }) => code)).toEqual(["document_tracked_changes"]);
  });
});
