import { expect, it } from "vitest";
import { base, describeInBrowser } from "./browser";

describeInBrowser("the built pages", (browser) => {
  it("shows the pane with Fluent UI's styles under its own policy", async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") {
        refused.push(message.text());
      }
    });
    await page.goto(`${base}pane.html`);
    await page.locator(".fui-FluentProvider").first().waitFor();
    // With a policy that refuses style elements nothing fails, but the pane stands there naked.
    const rules = await page.evaluate(() =>
      [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
    );
    expect(rules).toBeGreaterThan(20);
    expect(refused).toEqual([]);
  });
});
