import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { openWorkbench, styleRules } from "./workbenchPage";

describeInBrowser("the built pages", (browser) => {
  it("show the pane with Fluent UI's styles under its own policy, and ask for nothing but their own files", async () => {
    const { pane, complaints, requests } = await openWorkbench(browser, "empty=1");
    await pane.getByRole("button", { name: /从指标包新建/u }).waitFor();
    // With a policy that refuses style elements nothing fails, but the pane stands there naked.
    await expect.poll(() => styleRules(pane)).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => new URL(address).hostname !== "localhost" && new URL(address).hostname !== "127.0.0.1")).toEqual([]);
  });
});
