import type { IssueCode } from "../../core/issue";
import { HostError } from "../workbook";

export type FileIssueCode = Extract<IssueCode, `file_${string}`>;

/** `detail` names a part of the package or a system code, never anything the workbook holds. */
export function fileError(code: FileIssueCode, detail = ""): HostError {
  return new HostError({ code, severity: "error" }, detail);
}
