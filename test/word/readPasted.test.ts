// What is pasted, with jsdom in the place of the browser's parser.
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { DocumentText } from "../../src/core/read/document";
import { readPasted } from "../../src/word/readPasted";

const parse = (html: string): Document => new JSDOM(html).window.document;

function pasted(html: string | null, plain: string): DocumentText {
  const result = readPasted(html, plain, parse);
  if (!result.ok) throw new Error(result.issue.code);
  return result.document;
}

const TABLE = "<table><thead><tr><th>事项</th><th>目标</th><th>完成</th></tr></thead><tr><td rowspan=2>宣传</td><td>10</td><td>12</td></tr><tr><td>20</td><td>18</td></tr><tr><td colspan='2'>合计</td><td>30</td></tr></table>";

it("takes the plain text where the page has no table", () => {
  expect(pasted("<p>别的样子</p>", "一、走访\r\n走访30户。")).toEqual({ text: "一、走访\r\n走访30户。", tables: [], issues: [] });
  expect(pasted(null, "走访30户。").text).toBe("走访30户。");
});

it("takes a table from the page as a table, with its merged cells", () => {
  const { text, tables } = pasted(`<div>前文，\n  共2项。</div>${TABLE}<p>后&nbsp;文<br>末行</p>`, "别用我");
  expect(text).toBe("前文，共2项。\n事项\t目标\t完成\n宣传\t10\t12\n\t20\t18\n合计\t\t30\n后\u00a0文\n末行");
  expect(tables).toMatchObject([{ rows: [["事项", "目标", "完成"], ["宣传", "10", "12"], ["宣传", "20", "18"], ["合计", "合计", "30"]], shape: { kind: "grid", headRows: 1 } }]);
  expect(text.slice(tables[0]?.start, tables[0]?.end)).toBe("事项\t目标\t完成\n宣传\t10\t12\n\t20\t18\n合计\t\t30");
});

it("finds a table in plain text by its tabs", () => {
  expect(pasted(null, "事项\t数\n甲\t1").tables).toHaveLength(1);
});

it("takes the plain text where tables only place the page", () => {
  expect(pasted("<table><tr><td><p>一、走访</p><p>走访30户。</p></td></tr></table>", "一、走访\n走访30户。").text).toBe("一、走访\n走访30户。");
});

it("drops scripts, styles, hidden and deleted text, and keeps links as words", () => {
  const noise = '<script>document.title="坏"</script><style>p{}</style><p style="display: none">藏</p><p hidden>藏</p><span style="mso-hide:all">藏</span><del>删</del><iframe src="http://127.0.0.1/"></iframe><nav>首页</nav><div style="mso-element:comment-list">批注</div>';
  const { text, issues } = pasted(`${noise}<p>见<a href="javascript:alert(1)" onclick="alert(1)">附件</a></p>${TABLE}`, "");
  expect(text).toMatch(/^见附件\n事项/u);
  expect(issues).toMatchObject([{ code: "document_tracked_changes" }]);
});

it("keeps Word's automatic numbers, which its markup writes out", () => {
  const html = `<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]><span>组织
建设</span></p>${TABLE}`;
  expect(pasted(html, "").text).toMatch(/^一、组织建设\n/u);
});

it("runs nothing and fetches nothing", () => {
  const page = new JSDOM(`<img src=x onerror="globalThis.ran=true"><script>globalThis.ran=true</script>${TABLE}`);
  readPasted("<table>", "", () => page.window.document);
  expect((page.window as unknown as { ran?: boolean }).ran).toBeUndefined();
});

it("turns away what is empty, not Chinese or too long, without a file's name", () => {
  const refused = (html: string | null, plain: string): unknown => {
    const result = readPasted(html, plain, parse);
    return result.ok ? null : result.issue;
  };
  expect(refused("<p></p>", " ")).toMatchObject({ code: "document_empty", with: { file: "" } });
  expect(refused("<img src=a>", "")).toMatchObject({ code: "document_only_pictures" });
  expect(refused(null, "annual report")).toMatchObject({ code: "document_not_chinese" });
  expect(refused(null, "工".repeat(6_000_001))).toMatchObject({ code: "document_too_long" });
});

it("reads tables in tables as deep as they go, and rows that reach down for ever", () => {
  const deep = `${"<table><tr><td>".repeat(300)}层${"</td></tr></table>".repeat(300)}`;
  expect(pasted(deep, "").text).toBe("层");
  const wide = `<table><tr>${'<td rowspan="65534" colspan="1000">格</td>'.repeat(50)}</tr>${"<tr></tr>".repeat(3_000)}</table>`;
  expect(pasted(wide, "").text).toContain("格");
});
