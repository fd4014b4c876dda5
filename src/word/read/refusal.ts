/** How a document is turned away: thrown inside `word`, an issue for everybody else. */
import type { Issue, IssueCode } from "../../core/issue";

export type DocumentIssueCode = Extract<IssueCode, `document_${string}`>;

export class Refusal extends Error {
  constructor(
    readonly code: DocumentIssueCode,
    readonly words: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "Refusal";
  }

  issue(file: string): Issue {
    return { code: this.code, severity: "error", with: { ...this.words, file } };
  }
}
