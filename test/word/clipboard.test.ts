/** What goes to Word: whatever a paragraph says, its HTML holds the same words and nothing else. */
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { LEVELS } from "../../src/core/outline/paragraph";
import { clipboardText } from "../../src/word/clipboard";

const WICKED: readonly string[] = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><a href="http://example.com">', "</span></p><table><tr><td>", "<!--", "]]>",
  "<![CDATA[x", "&lt;b&gt;", "&amp;", "&#60;b>", "<style>p{}</style>", "<o:p></o:p>", "'onmouseover='x", "`", "\u2028<b>", "=1+1",
  "甲\u202E乙\u2066丙\u2069", "</body></html>", "<meta http-equiv=refresh content=0>", "<link rel=stylesheet href=//x>", "<svg/onload=x>", "&Tab;&NewLine;",
]; // prettier-ignore

describe("the clipboard's HTML", () => {
  test.each(WICKED)("shows %j as it stands", (text) => {
    const { html, plain } = clipboardText(LEVELS.map((level) => ({ level, text })));
    const { document } = new JSDOM(html).window;
    expect([...document.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(LEVELS.map(() => text));
    expect([...new Set([...document.querySelectorAll("*")].map(({ localName }) => localName))].sort()).toEqual(["body", "head", "html", "meta", "p", "span"]);
    const attributes = new Set([...document.querySelectorAll("body *")].flatMap((element) => element.getAttributeNames()));
    expect([...attributes].sort()).toEqual(["lang", "style"]);
    expect(plain.split("\r\n")).toEqual(LEVELS.map(() => text));
  });

  test("points at nothing outside", () => {
    const { html } = clipboardText(LEVELS.map((level) => ({ level, text: "甲" })));
    expect(html).not.toMatch(/url\(|https?:|src=|href=/u);
  });
});
