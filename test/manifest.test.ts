import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkManifest, type Rule } from "./manifest/check";
import { projectShipment } from "./manifest/shipment";

const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");
const shipment = await projectShipment();

it("finds nothing to blame in the project's manifest", () => {
  expect(checkManifest(manifest, shipment)).toEqual([]);
});

/** Moves the element that `moved` matches before the text `place`. */
const move = (moved: RegExp, place: string) => (xml: string) => {
  const element = moved.exec(xml)?.[0] ?? "";
  return xml.replace(element, "").replace(place, `${element}${place}`);
};

const replace = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

const WRONG: readonly (readonly [name: string, rule: Rule, change: (xml: string) => string])[] = [
  ["an element is not closed", "xml", replace("</Hosts>", "")],
  ["an ampersand stands bare", "xml", replace("打开面板：", "打开面板 & ")],
  ["Version stands before Id", "order", move(/<Version>.*<\/Version>/, "<Id>")],
  ["Permissions stand before DefaultSettings", "order", move(/<Permissions>.*<\/Permissions>/, "<DefaultSettings>")],
  ["Supertip stands after Icon", "order", move(/<Supertip>[^]*?<\/Supertip>/, "<Action")],
  ["Runtimes stand after the form factor", "order", move(/<Runtimes>[^]*?<\/Runtimes>/, "</Host>\n    </Hosts>\n    <Resources>")],
  ["LongStrings stand before ShortStrings", "order", move(/<bt:LongStrings>[^]*?<\/bt:LongStrings>/, "<bt:ShortStrings>")],
  ["a button has no label", "order", replace('<Label resid="Copy.Label" />', "")],
  ["a group stands outside its tab", "order", replace("<OfficeTab id=\"TabHome\">", "<OfficeTab id=\"TabHome\"><Label resid=\"Group.Label\" />")],
  ["ShowTaskpane names a function", "order", replace("<TaskpaneId>", "<FunctionName>openCopy</FunctionName><TaskpaneId>")],
  ["there is no address for help", "order", replace(/<SupportUrl.*\/>/, "")],
  ["the Id is no GUID", "id", replace(/<Id>.*<\/Id>/, "<Id>indicator-brief</Id>")],
  ["the version has three parts", "version", replace(/<Version>.*<\/Version>/, "<Version>0.1.0</Version>")],
  ["a resid leads nowhere", "resid", replace('resid="Copy.Tip"', 'resid="Copy.Tipp"')],
  ["a resid leads to the wrong shelf", "resid", replace('<Title resid="Open.Label" />', '<Title resid="Open.Tip" />')],
  ["a string is used by nobody", "unused", replace("<bt:LongStrings>", '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old" /></bt:String>')],
  ["a resource id is too long", "length", (xml) => xml.replaceAll("GetStarted.Description", "GetStarted.Description.On.The.Home.Tab")],
  ["a label is too long", "length", replace('DefaultValue="复制全文"', `DefaultValue="${"复".repeat(126)}"`)],
  ["a translated tip is too long", "length", replace(/Value="Opens the pane: /, `Value="${"long ".repeat(50)}`)],
  ["the description is empty", "length", replace(/<Description DefaultValue="[^"]*"/, '<Description DefaultValue=""')],
  ["a page does not exist", "address", replace("3000/taskpane.html", "3000/pane.html")],
  ["a picture does not exist", "address", replace("assets/copy-32.png", "assets/copy-33.png")],
  ["an address is plain http", "address", replace("https://localhost", "http://localhost")],
  ["an address lies elsewhere", "address", replace("https://localhost:3000/assets/help", "https://example.com/assets/help")],
  ["a picture has the wrong size", "icon", replace("assets/copy-32.png", "assets/copy-16.png")],
  ["the large picture of the list is small", "icon", replace("assets/icon-64.png", "assets/icon-32.png")],
  ["a button lacks a size", "icon", replace('<bt:Image size="80" resid="Copy.80" />', "")],
  ["a button calls what nobody associates", "function", replace(">openCopy<", ">copyAll<")],
  ["an associated function has no button", "function", replace(">openCopy<", ">updateParagraphs<")],
  ["a string is not translated", "locale", replace('<bt:Override Locale="en-US" Value="Open pane" />', "")],
  ["the name is not translated", "locale", replace('<Override Locale="en-US" Value="Indicator Brief" />', "")],
  ["a string is overridden for the default locale", "locale", replace('Locale="en-US" Value="Open pane"', 'Locale="zh-CN" Value="打开"')],
  ["two controls share an id", "unique", replace('id="IndicatorBrief.Copy"', 'id="IndicatorBrief.Open"')],
  ["the functions live in another page", "runtime", replace('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Help.Url" />')],
  ["the runtime ends with the pane", "runtime", replace('lifetime="long"', 'lifetime="short"')],
  ["a requirement set is missing", "requirement", replace(/<bt:Set Name="SharedRuntime".*\/>/, "")],
  ["a requirement is too low", "requirement", replace('MinVersion="1.9"', 'MinVersion="1.7"')],
  ["old hosts are turned away without a word", "requirement", replace("<DefaultSettings>", '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.9" /></Sets></Requirements><DefaultSettings>')],
];

it.each(WRONG)("refuses a manifest where %s (%s)", (_, rule, change) => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  expect(checkManifest(changed, shipment).map((fault) => fault.rule)).toContain(rule);
});

it("has a wrong manifest for every rule", () => {
  const rules: Readonly<Record<Rule, true>> = {
    xml: true, order: true, id: true, version: true, resid: true, unused: true, length: true, address: true,
    icon: true, function: true, locale: true, unique: true, runtime: true, requirement: true,
  };
  expect([...new Set(WRONG.map(([, rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
});
