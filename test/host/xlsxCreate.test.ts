import { beforeAll, describe, expect, test } from "vitest";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import type { InputRule, SheetPlan } from "../../src/sheets/plan";
import { columnPlan, sheetPlan } from "./plans";
import { partsOf } from "./xlsxParts";

const words = { error: { title: "请重填", message: "填“是”或“否”。" }, prompt: null, severity: "stop" } as const;
const rule = (rule: InputRule): { readonly rule: InputRule } => ({ rule });

const plan: SheetPlan = sheetPlan({
  name: "O'指标",
  tableName: "tblTrial",
  title: "标题",
  subtitle: { formula: '="报告期："&R3C2' },
  groups: [{ column: 1, span: 1, value: 6 }, { column: 2, span: 2, value: "数量" }],
  columns: [
    columnPlan("编码", { format: "@", width: 8 }),
    columnPlan("户数", { format: '0"户"', align: "right", ...rule({ kind: "number", min: 0, max: null, whole: true, ...words }) }),
    columnPlan("率\n%", { format: "0.0%", role: "computed" }),
    columnPlan("状态", {
      ...rule({ kind: "list", items: ["是", "否"], ...words, severity: "warning", prompt: { title: "提示", message: "选一个" } }),
      shades: [{ texts: ["是", '"否"'], fill: "#e2efda", font: "#375623" }],
    }),
    columnPlan("日期", { format: "yyyy-mm-dd", ...rule({ kind: "date", min: 46023, max: 46387, ...words }) }),
    columnPlan("说明", { wrap: true, width: 10, ...rule({ kind: "length", max: 200, ...words }) }),
    columnPlan("藏", { hidden: true, ...rule({ kind: "number", min: null, max: null, whole: false, ...words }) }),
  ],
  rows: [["001", 3, { formula: "=RC[-1]/4" }, "是", 46203, "一段很长很长很长的说明文字需要换行", null]],
  formatExceptions: [{ row: 0, column: 1, format: "0.00%" }],
  freezeColumns: 2,
  print: { columnCount: 2, orientation: "portrait", footer: { left: "2026年", center: "第 &P 页", right: "" } },
});

let parts: Readonly<Record<string, string>> = {};
let sheet = "";

beforeAll(async () => {
  const workbook = newXlsx();
  const hidden = sheetPlan({ name: "设置", tableName: "tblHidden", columns: [columnPlan("键")], rows: [[null]], visibility: "hidden", filterButtons: false, freezeColumns: 0 });
  await workbook.write([{ kind: "createSheets", sheets: [{ ...hidden, name: "先", tableName: "tblFirst" }, plan, hidden] }]);
  parts = partsOf(await workbook.toBytes());
  sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
});

describe("a sheet made from its plan", () => {
  test.each([
    ["is one page wide, on A4", '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>'],
    ["fits its page", '<pageSetUpPr fitToPage="1"/>'],
    ["has the signature line for a footer; a digit is no font size", "<oddFooter>&amp;L 2026年&amp;C第 &amp;P 页</oddFooter>"],
    ["freezes heads and first columns", '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>'],
    ["is the one that opens", 'tabSelected="1"'],
    ["hides a column", '<col min="7" max="7" width="12.7109375" hidden="1" customWidth="1"/>'],
    ["checks whole numbers", 'type="whole" operator="greaterThanOrEqual" allowBlank="1"'],
    ["checks any number", '<formula1>-1000000000000000</formula1><formula2>1000000000000000</formula2>'],
    ["checks dates", 'type="date" operator="between"'],
    ["checks lengths", 'type="textLength" operator="lessThanOrEqual"'],
    ["asks about what is not in its list", '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="请重填" error="填“是”或“否”。" promptTitle="提示" prompt="选一个" sqref="D5:D20000"><formula1>&quot;是,否&quot;</formula1></dataValidation>'],
    ["shades by text", '<cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>&quot;&quot;&quot;否&quot;&quot;&quot;</formula></cfRule>'],
    ["shades past its last row", '<conditionalFormatting sqref="D5:D20000">'],
    ["marks no code as a mistaken number", '<ignoredError sqref="A5:A20000" numberStoredAsText="1"/>'],
    ["holds its formula with its result", "<f>B5/4</f><v>0.75</v>"],
    ["computes its subtitle", "<v>报告期：6</v>"],
    ["gives a wrapped text its lines", '<row r="5" ht="61">'],
  ])("%s", (_, xml) => {
    expect(sheet).toContain(xml);
  });

  test("a formula may use what stands above the table", () => {
    expect(sheet).toContain('<c r="B3"');
    expect(sheet).toMatch(/<c r="A2"[^>]*><f>&quot;报告期：&quot;&amp;\$B\$3<\/f>/);
  });

  test("the workbook repeats the heads in print, opens with the first visible sheet and hides the others", () => {
    expect(parts["xl/workbook.xml"]).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'O''指标'!$1:$4</definedName>");
    expect(parts["xl/workbook.xml"]).toContain("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'O''指标'!$A:$B</definedName>");
    expect(parts["xl/workbook.xml"]).toContain('<workbookView activeTab="1"/>');
    expect(parts["xl/workbook.xml"]?.match(/state="hidden"/g)).toHaveLength(2);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  });

  test("filter buttons are there only where the plan wants them, and a head's line break is kept", () => {
    expect(parts["xl/tables/table2.xml"]).toContain('<autoFilter ref="A4:G5"/>');
    expect(parts["xl/tables/table2.xml"]).toContain('<tableColumn id="3" name="率_x000a_%"/>');
    expect(parts["xl/tables/table3.xml"]).not.toContain("autoFilter");
  });

  test.each([
    ["A5", ['quotePrefix="1"', 'numFmtId="49"']],
    ["B5", ['numFmtId="10"', 'horizontal="right"']],
    ["C5", [/fillId="[^0]"/]],
  ])("cell %s is formatted as planned", (address, expected) => {
    const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
    const formats = parts["xl/styles.xml"]?.match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0].match(/<xf [\s\S]*?(?:<\/xf>|\/>)/g) ?? [];
    for (const part of expected) expect(formats[style]).toMatch(part);
  });

  test("every count in the styles is true", () => {
    const styles = parts["xl/styles.xml"] ?? "";
    const counts = ["numFmts:numFmt", "fonts:font", "fills:fill", "borders:border", "cellXfs:xf", "dxfs:dxf"].map((pair) => {
      const [section = "", item = ""] = pair.split(":");
      const [, count, inner = ""] = new RegExp(`<${section} count="(\\d+)">([\\s\\S]*?)</${section}>`).exec(styles) ?? [];
      // A shade has a font and a fill of its own inside.
      return [section, Number(count), (inner.match(new RegExp(`<${item}[ >]`, "g")) ?? []).length];
    });
    expect(counts).toEqual(counts.map(([section, , found]) => [section, found, found]));
  });

  test("the same plans give the same bytes", async () => {
    const make = async (): Promise<Uint8Array> => {
      const workbook = newXlsx();
      await workbook.write([{ kind: "createSheets", sheets: [plan] }]);
      return workbook.toBytes();
    };
    expect(await make()).toEqual(await make());
  });
});

describe("a sheet beside others", () => {
  test("takes free part names and ids in a workbook that has sheets", async () => {
    const first = newXlsx();
    await first.write([{ kind: "createSheets", sheets: [plan] }]);
    const second = openXlsx(await first.toBytes());
    await second.write([{ kind: "createSheets", sheets: [{ ...plan, name: "又一张", tableName: "tblSecond" }] }]);
    const { tables } = await openXlsx(await second.toBytes()).read(["tblTrial", "tblSecond"]);
    expect(tables.get("tblSecond")?.rows).toEqual(tables.get("tblTrial")?.rows);
    expect([...partsOf(await second.toBytes())["xl/workbook.xml"]?.matchAll(/sheetId="(\d+)"/g) ?? []].map(([, id]) => id)).toEqual(["1", "2"]);
  });

  test("a workbook with nothing to show gets an empty sheet, or Excel would refuse it", async () => {
    const reopened = openXlsx(await newXlsx().toBytes());
    expect((await reopened.read([])).sheetNames).toEqual(["Sheet1"]);
  });

  test("a list that no rule can hold is a mistake in the plan", async () => {
    const long = { kind: "list", items: ["字".repeat(256)], ...words } as const;
    const wrong = { ...plan, columns: [columnPlan("键", { rule: long })], rows: [[null]], groups: [], formatExceptions: [], subtitle: null };
    await expect(newXlsx().write([{ kind: "createSheets", sheets: [wrong] }])).rejects.toThrow(RangeError);
  });
});
