import type { IssueCode } from "../../core/issue";
import { type Fault, PackageFault } from "../../opc/packageFault";
import { HostError } from "../workbook";

export type FileIssueCode = Extract<IssueCode, `file_${string}`>;

/** `detail` names a part of the package or a system code, never anything the workbook holds. */
export function fileError(code: FileIssueCode, detail = ""): HostError {
  return new HostError({ code, severity: "error" }, detail);
}

const CODES: Readonly<Record<Fault, FileIssueCode>> = {
  notZip: "file_not_workbook",
  oldOffice: "file_not_workbook",
  encrypted: "file_encrypted",
  tooLarge: "file_too_large",
  damaged: "file_damaged",
};

/** What a package could not give, in the one way a host says so. */
export function asHostError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PackageFault ? fileError(CODES[error.fault], error.part) : error;
  }
}
