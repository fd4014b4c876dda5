/** Where the pane cannot run, its page must still say so: without scripts, as in a webview that cannot read them. */
import { expect, it } from "vitest";
import { base, describeInBrowser } from "./browser";

describeInBrowser("a host that cannot run the pane", (browser) => {
  it("shows a sentence in both languages after a while, and not before", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${base}pane.html`);
    const sentence = page.getByText("面板没有打开");
    expect(await sentence.isVisible()).toBe(false);
    await sentence.waitFor({ state: "visible", timeout: 15_000 });
    expect(await page.getByText("The pane did not open").isVisible()).toBe(true);
    await page.close();
  });
});
