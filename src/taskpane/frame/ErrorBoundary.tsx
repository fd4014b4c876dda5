import { Component, type ReactNode } from "react";
import type { PaneWords } from "../../i18n/pane.zh-CN";
import { traceOfError } from "../notice";
import { FailedPage } from "./FailedPage";

export interface ErrorBoundaryProps {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly error: unknown;
}

/** Never a blank pane: whatever breaks while drawing is named, and 重试 draws everything anew from the sheet. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    const notice = { tone: "error", text: words.failed.unknown, detail: traceOfError(this.state.error) } as const;
    return <FailedPage title={words.failed.crashed} notice={notice} words={words} onRetry={() => this.setState({ failed: false, error: null })} />;
  }
}
