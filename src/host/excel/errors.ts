/**
 * Office error codes to issues. Codes are stable and not localised; messages are neither.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import type { Issue, IssueCode } from "../../core/issue";
import { HostError } from "../workbook";

export const ISSUE_OF_CODE: Readonly<Record<string, IssueCode>> = {
  InvalidOperationInCellEditMode: "host_busy_editing",
  AccessDenied: "host_denied",
  Unauthenticated: "host_denied",
  FilteredRangeConflict: "host_filtered",
  MergedRangeConflict: "host_merged",
  ItemNotFound: "host_missing",
  InvalidReference: "host_missing",
  InvalidSelection: "selection_not_cells",
  ItemAlreadyExists: "host_exists",
  RequestPayloadSizeLimitExceeded: "host_too_large",
  ResponsePayloadSizeLimitExceeded: "host_too_large",
  OperationCellsExceedLimit: "host_too_large",
  RangeExceedsLimit: "host_too_large",
  FormulaLengthExceedsLimit: "host_too_large",
  MemoryLimitReached: "host_too_large",
  RequestAborted: "host_aborted",
  ActivityLimitReached: "host_aborted",
  ServiceNotAvailable: "host_aborted",
  InactiveWorkbook: "host_aborted",
  ApiNotFound: "host_unsupported",
  ApiNotAvailable: "host_unsupported",
  NotImplemented: "host_unsupported",
  UnsupportedFeature: "host_unsupported",
  UnsupportedOperation: "host_unsupported",
};

/** Names of the table or sheet at hand, for the sentence. */
export type Subject = NonNullable<Issue["with"]>;

export function hostError(code: IssueCode, subject: Subject = {}, detail = ""): HostError {
  const issue: Issue = { code, severity: "error" };
  return new HostError(Object.keys(subject).length === 0 ? issue : { ...issue, with: subject }, detail);
}

/** What Office.js rejected with, as a HostError; anything that is not its error is a fault of ours and stays as it is. */
export function asHostError(error: unknown, subject: Subject = {}): unknown {
  if (!isOfficeError(error)) return error;
  const known = Object.prototype.hasOwnProperty.call(ISSUE_OF_CODE, error.code) ? ISSUE_OF_CODE[error.code] : undefined;
  return hostError(known ?? "host_failed", subject, detailOf(error));
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** By its shape: the library may come from another frame, with an `Error` of its own. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}

/** The library leaves arguments out of `statement`; `message` is localised and may quote cells, so it is left out here. */
function detailOf(error: OfficeError): string {
  const { errorLocation = "", statement = "" } = error.debugInfo ?? {};
  return [error.code, errorLocation, statement].filter((part) => part !== "").join(" · ");
}
