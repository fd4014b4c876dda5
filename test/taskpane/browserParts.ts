/** What a browser has and jsdom lacks, as little of it as the pane's components ask for. */
import { afterEach, beforeEach, vi } from "vitest";
import { cleanup } from "@testing-library/react";

class NoObserver {
  observe(): void {
    // jsdom has no layout, so nothing ever changes its size.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

export function supplyBrowserParts(): void {
  beforeEach(() => {
    vi.stubGlobal("ResizeObserver", NoObserver);
    vi.stubGlobal("IntersectionObserver", NoObserver);
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
