/** Where the pane cannot run, its page must still say so: without scripts, as in a webview that cannot read them. */
import { expect, it } from "vitest";
import { base, describeInBrowser } from "./browser";

/** A pane that loads this slowly runs after all. */
const SLOW_LOAD_MS = 6_000;

describeInBrowser("a host that cannot run the pane", (browser) => {
  it("shows a sentence in both languages after a while, and not before", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${base}pane.html`);
    const sentence = page.getByText("面板没有打开");
    // The page's own clock, stopped: a busy machine may look at it late.
    await page.evaluate((moment) => document.getAnimations().forEach((animation) => {
      animation.pause();
      animation.currentTime = moment;
    }), SLOW_LOAD_MS);
    expect(await sentence.isVisible()).toBe(false);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.play()));
    await sentence.waitFor();
    await page.getByText("The pane did not open").waitFor();
    await page.close();
  });
});
