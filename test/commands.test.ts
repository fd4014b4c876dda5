import { afterEach, expect, it, vi } from "vitest";
import type { onPaneRequest, PaneRequest } from "../src/app/paneRequest";

type RibbonFunction = (event: { readonly completed: () => void }) => void;

/** The ribbon's functions as Excel would hold them, with a pane that opens or refuses to. */
async function ribbon(showAsTaskpane: () => Promise<void>): Promise<ReadonlyMap<string, RibbonFunction>> {
  const functions = new Map<string, RibbonFunction>();
  vi.stubGlobal("Office", {
    onReady: (then: () => void) => {
      then();
      return Promise.resolve();
    },
    actions: { associate: (name: string, run: RibbonFunction) => functions.set(name, run) },
    addin: { showAsTaskpane },
  });
  vi.resetModules();
  await import("../src/commands/commands");
  return functions;
}

/** `vi.resetModules` gives commands.ts a mailbox of its own; this is the same one. */
async function paneMailbox(): Promise<typeof onPaneRequest> {
  return (await import("../src/app/paneRequest")).onPaneRequest;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each<PaneRequest>(["updateParagraphs", "openCopy"])("%s shows the pane and tells it what is wanted", async (name) => {
  const show = vi.fn(() => Promise.resolve());
  const functions = await ribbon(show);
  const heard: PaneRequest[] = [];
  (await paneMailbox())((request) => heard.push(request));
  const completed = vi.fn();
  functions.get(name)?.({ completed });
  await expect.poll(() => completed.mock.calls.length).toBe(1);
  expect(show).toHaveBeenCalledOnce();
  expect(heard).toEqual([name]);
});

it("keeps a request for a pane that has not been drawn yet, and only the last", async () => {
  const functions = await ribbon(() => Promise.resolve());
  const event = { completed: vi.fn() };
  functions.get("updateParagraphs")?.(event);
  functions.get("openCopy")?.(event);
  const heard: PaneRequest[] = [];
  const listen = await paneMailbox();
  const stop = listen((request) => heard.push(request));
  expect(heard).toEqual(["openCopy"]);
  stop();
  functions.get("updateParagraphs")?.(event);
  expect(heard).toEqual(["openCopy"]);
});

it("frees the button even when Excel refuses to show the pane", async () => {
  const functions = await ribbon(() => Promise.reject(new Error("the pane is not to be had")));
  const completed = vi.fn();
  functions.get("openCopy")?.({ completed });
  await expect.poll(() => completed.mock.calls.length).toBe(1);
});
