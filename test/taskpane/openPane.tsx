import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker, type Tracker } from "../../src/app/tracker";
import type { LiveWorkbook } from "../../src/host/workbook";
import type { Locale } from "../../src/i18n/locale";
import { App } from "../../src/taskpane/App";
import type { ShadeSource } from "../../src/taskpane/paneTheme";
import { liveXlsx, type LiveXlsx } from "./liveXlsx";

const LIGHT: ShadeSource = { now: () => "light", subscribe: () => () => undefined };

// What is waited for is computed by the file host, and takes its time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

export interface OpenPane {
  readonly book: LiveXlsx;
  readonly tracker: () => Promise<Tracker>;
}

/** Without its style rules: jsdom asks every one of them for every element that a role is looked for in. */
export function showPane(workbook: LiveWorkbook, locale: Locale = "zh-CN"): void {
  render(
    <RendererProvider renderer={createDOMRenderer(document.implementation.createHTMLDocument())}>
      <App workbook={workbook} locale={locale} shade={LIGHT} />
    </RendererProvider>,
  );
}

export function openPane(locale: Locale = "zh-CN", book: LiveXlsx = liveXlsx()): OpenPane {
  showPane(book, locale);
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

/**
 * The one button in sight of that name. A search by role asks for the computed style of every element of a page of a
 * thousand; polled, it starves the very work that it waits for. So the name is compared first.
 */
export async function pressButton(name: string | RegExp): Promise<void> {
  press(await waitFor(() => {
    const named = [...document.querySelectorAll<HTMLElement>("button, [role=button]")].filter((button) => button.closest("[hidden]") === null && bears(button, name));
    const [only] = named;
    if (!only || named.length > 1) throw new Error(`${String(named.length)} buttons are called ${String(name)}`);
    return within(only.parentElement ?? document.body).getByRole("button", { name });
  }));
}

function bears(button: HTMLElement, name: string | RegExp): boolean {
  const own = button.getAttribute("aria-label") ?? button.textContent ?? "";
  return typeof name === "string" ? own === name : name.test(own);
}

export async function openReport(): Promise<void> {
  press(await screen.findByRole("tab", { name: /成文|Report/ }));
}

/** Resolves when a live region says it. By selector: a search by role through a whole page at every poll would be most of the test. */
export async function heard(what: string | RegExp): Promise<void> {
  await waitFor(() => {
    const said = [...document.querySelectorAll("[role=status], [role=alert]")].map(({ textContent }) => textContent ?? "").join("\n");
    if (typeof what === "string" ? !said.includes(what) : !what.test(said)) throw new Error(`not said: ${String(what)}; but: ${said}`);
  });
}

export function page(): HTMLElement {
  return screen.getByRole("article");
}

export function numbersOf(paragraph: HTMLElement): readonly HTMLElement[] {
  return within(paragraph).queryAllByRole("button", { name: /，=/ });
}
