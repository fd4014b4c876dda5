/** The one browser of a test file, and where its pages are. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";

/** For what a page is waited for; a machine may be busy. */
const PATIENCE_MS = 60_000;

const program = inject("browserProgram");

/** The served workbench with a slash at the end: `workbench.html`, `pane.html`, `taskpane.html` lie below it. */
export const base = inject("workbenchBase");

export interface BrowserOfTests {
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** A `describe` that opens a browser for its tests and is skipped on machines without one. */
export function describeInBrowser(name: string, tests: (browser: BrowserOfTests) => void): void {
  describe.skipIf(!program)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
    });
    afterAll(() => browser?.close());
    tests({
      newPage: async (options) => {
        if (!browser) {
          throw new Error("newPage belongs inside a test, after the browser has been opened.");
        }
        const page = await browser.newPage(options);
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
      },
    });
  });
}
