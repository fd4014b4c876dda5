import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker, type Tracker } from "../../src/app/tracker";
import type { Locale } from "../../src/i18n/locale";
import { App } from "../../src/taskpane/App";
import type { ShadeSource } from "../../src/taskpane/paneTheme";
import { liveXlsx, type LiveXlsx } from "./liveXlsx";

export const LIGHT: ShadeSource = { now: () => "light", subscribe: () => () => undefined };

/** Everything that waits for the file host's computing takes its time on two cores. */
export const SLOW = { timeout: 20_000 };

export interface OpenPane {
  readonly book: LiveXlsx;
  readonly tracker: () => Promise<Tracker>;
}

export function openPane(locale: Locale = "zh-CN", book: LiveXlsx = liveXlsx()): OpenPane {
  render(<App workbook={book} locale={locale} shade={LIGHT} />);
  return { book, tracker: () => requireTracker(book) };
}

/** The pane over the sample of 县妇联 at the end of June. */
export async function openSample(locale: Locale = "zh-CN"): Promise<OpenPane> {
  const book = liveXlsx();
  const pack = findPack("women-federation");
  if (!pack) throw new Error("the pack is gone");
  await newTracker(book, { pack, language: "zh", year: 2026, codes: null, sample: true });
  return openPane(locale, book);
}

export function press(element: HTMLElement): void {
  fireEvent.click(element);
}

export async function pressButton(name: string | RegExp): Promise<void> {
  press(await screen.findByRole("button", { name }, SLOW));
}

export async function openReport(): Promise<void> {
  press(await screen.findByRole("tab", { name: /成文|Report/ }, SLOW));
}

/** Resolves when the live region says it. */
export async function heard(what: string | RegExp): Promise<void> {
  await waitFor(() => {
    const said = [...screen.queryAllByRole("status"), ...screen.queryAllByRole("alert")].map(({ textContent }) => textContent ?? "").join("\n");
    if (typeof what === "string" ? !said.includes(what) : !what.test(said)) throw new Error(`not said: ${String(what)}; but: ${said}`);
  }, SLOW);
}

export function page(): HTMLElement {
  return screen.getByRole("article");
}

export function numbersOf(paragraph: HTMLElement): readonly HTMLElement[] {
  return within(paragraph).queryAllByRole("button", { name: /，=/ });
}
