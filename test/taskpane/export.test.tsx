// @vitest-environment jsdom
/** 导出 Word in the pane: the file that the browser is handed, and what the clerk is told. */
import { waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayLoseDownloads } from "../../src/taskpane/saveFile";
import { documentOf } from "../word/read";
import { supplyBrowserParts } from "./browserParts";
import { heard, openReport, openSample, pressButton } from "./openPane";

supplyBrowserParts();

const MAC_PANE = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let last: Blob | null = null;
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => ((last = blob), "blob:a"), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => vi.restoreAllMocks());

/** jsdom's Blob can be read in no newer way. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(blob);
  });
}

async function exported(): Promise<void> {
  await openSample();
  await openReport();
  await pressButton("生成");
  await heard(/已写好/);
  await pressButton("导出 Word");
}

test("hands over what stands in the cells, under the report's title", async () => {
  await exported();
  await heard(/已导出“云泽县妇联2026年上半年.*\.docx”.*没有填成文日/);
  const [file, ...more] = saved;
  expect(more).toEqual([]);
  expect(file?.blob.type).toContain("wordprocessingml");
  const { text, tables } = await documentOf(await bytesOf(file?.blob ?? new Blob()));
  expect(`${text.split("\n")[0] ?? ""}.docx`).toBe(file?.name);
  expect(text).toContain("举办巾帼宣讲30场");
  expect(tables).toHaveLength(1);
});

test("says where a file may be lost, and offers the other way", async () => {
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue(MAC_PANE);
  await exported();
  await heard(/Mac 版 Excel 的面板/);
  await waitFor(() => expect([...document.querySelectorAll("button")].filter(({ textContent }) => textContent === "复制全文")).toHaveLength(2));
});

test.each([
  ["Excel for Mac", MAC_PANE, true],
  ["Safari", `${MAC_PANE} Version/17.4 Safari/605.1.15`, false],
  ["Excel for Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0", false],
  ["Chrome on a Mac", `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36`, false],
])("%s", (_name, agent, loses) => expect(mayLoseDownloads(agent)).toBe(loses));
