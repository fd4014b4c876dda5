/** The judge of the files' proof, judged. */
import { describe, expect, test } from "vitest";
import { additions } from "./onlyAdded";
import { partsKept } from "./partsKept";

const BEFORE = '<?xml version="1.0"?><a n="1"><list count="1"><x>甲</x></list><empty count="0"/></a>';

describe("a part has only gained", () => {
  test.each([
    ["nothing", BEFORE, { elements: [], attributes: [] }],
    ["an item", BEFORE.replace("</list>", "<x>乙</x></list>").replace('"1"><x', '"2"><x'), { elements: ["list/x"], attributes: [] }],
    ["an item in an empty list", BEFORE.replace('<empty count="0"/>', '<empty count="1"><y><z/></y></empty>'), { elements: ["empty/y"], attributes: [] }],
    ["an item that is not the last", BEFORE.replace("<x>甲", "<y/><x>甲"), { elements: ["list/y before x"], attributes: [] }],
    ["an attribute", BEFORE.replace("<a ", '<a m="2" '), { elements: [], attributes: ['a@m="2"'] }],
  ])("%s", (_, after, expected) => {
    expect(additions(BEFORE, after)).toEqual(expected);
  });
});

test.each([
  ["a text", BEFORE.replace("甲", "乙")],
  ["an attribute's value", BEFORE.replace('n="1"', 'n="2"')],
  ["an attribute", BEFORE.replace(' n="1"', "")],
  ["an element", BEFORE.replace("<x>甲</x>", "")],
  ["an element's place", BEFORE.replace("<x>甲</x>", "").replace("<empty", "<x>甲</x><empty")],
  ["the declaration", BEFORE.replace("1.0", "1.1")],
  ["the end", BEFORE.slice(0, -4)],
])("%s that is another or gone is a loss", (_, after) => {
  expect(additions(BEFORE, after)).toBeNull();
});

test.each([
  ["another byte in a picture", { "xl/media/a.png": "\u0001" }, "xl/media/a.png is different"],
  ["a lost part", { "xl/media/a.png": null }, "xl/media/a.png is gone"],
  ["a new part", { "xl/b.xml": "" }, "xl/b.xml is new"],
  ["a strange part's type", { "[Content_Types].xml": "<Types><Default/></Types>" }, "[Content_Types].xml has gained Types/Default"],
] satisfies readonly (readonly [string, Readonly<Record<string, string | null>>, string])[])("%s is told", (_, edit, loss) => {
  const before = { "[Content_Types].xml": "<Types></Types>", "_rels/.rels": "", "xl/media/a.png": "\u0000" };
  const after = Object.fromEntries(Object.entries({ ...before, ...edit }).filter((part): part is [string, string] => part[1] !== null));
  expect(partsKept(before, after, () => false).losses).toEqual([loss]);
});
