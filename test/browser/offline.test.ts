/** The offline build, opened the way each Office platform opens it: office.js must find all its parts beside the page. */
import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { serveFolder, type ServedFolder } from "./serveFolder";

const root = fileURLToPath(new URL("../..", import.meta.url));
const OUT = ".cache/test-offline";

/** What Office appends to the page's address: host, platform, version and language. */
const PLATFORMS = [
  { platform: "Web", version: "16.00", locale: "zh-CN", parts: ["excel-web-16.00.js", "zh-cn/office_strings.js"] },
  { platform: "Win32", version: "16.01", locale: "zh-CN", parts: ["excel-win32-16.01.js", "zh-cn/office_strings.js"] },
  { platform: "Mac", version: "16.00", locale: "en-US", parts: ["excel-mac-16.00.js", "en-us/office_strings.js"] },
  { platform: "Win32", version: "16.01", locale: "fr-FR", parts: ["excel-win32-16.01.js", "en-us/office_strings.js"] },
] as const;

describeInBrowser("the offline build", (browser) => {
  let served: ServedFolder;

  beforeAll(async () => {
    const build = path.join(root, ".scripts/build.mjs");
    const args = ["--base", "https://intranet.example.cn/", "--offline", "--out", OUT];
    await promisify(execFile)(process.execPath, [build, ...args], { cwd: root });
    served = await serveFolder(path.join(root, OUT));
  });
  afterAll(() => served.close());

  it.each(PLATFORMS)("finds the parts of office.js on $platform in $locale", async ({ platform, version, locale, parts }) => {
    const page = await browser.newPage();
    const loaded: string[] = [];
    const elsewhere: string[] = [];
    page.on("requestfinished", (request) => loaded.push(request.url()));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.base)) {
        elsewhere.push(request.url());
      }
    });
    const info = encodeURIComponent(`Excel$${platform}$${version}$${locale}$$$$0`);
    await page.goto(`${served.base}taskpane.html?_host_Info=${info}`);
    await expect.poll(() => loaded).toEqual(
      expect.arrayContaining(parts.map((part) => `${served.base}office-js/${part}`)),
    );
    expect(elsewhere).toEqual([]);
    await page.close();
  });
});
