import type { Undo } from "../app/undo";
import { HostError } from "../host/workbook";
import { issueText } from "../i18n/issues";
import type { Locale } from "../i18n/locale";
import type { PaneWords } from "../i18n/pane.zh-CN";

/** The result of an action, in a bar that never blocks. */
export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Technical text, for copying. */
  readonly detail?: string;
  readonly undo?: Undo;
  /** What one may want to do next. */
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** What went wrong, where and what now; only fault of ours is unknown. */
export function failureNotice(error: unknown, words: PaneWords, locale: Locale): Notice {
  if (error instanceof HostError) {
    const { code } = error.issue;
    return { tone: "error", text: issueText(error.issue, locale), detail: error.detail === "" ? code : `${code} · ${error.detail}` };
  }
  return { tone: "error", text: words.failed.unknown, detail: traceOfError(error) };
}

/** Name and stack; the message is left out, because it may quote what stood in a cell. */
export function traceOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/u.test(line));
  return [error.name, ...frames.slice(0, 6)].join("\n");
}
