import { describe, expect, test } from "vitest";
import { ISSUE_CODES } from "../../src/core/issue";
import { asHostError, ISSUE_OF_CODE } from "../../src/host/excel/errors";
import { HostError } from "../../src/host/workbook";

function officeError(code: string): Error {
  return Object.assign(new Error("本地化的消息：某单元格的内容"), {
    code,
    debugInfo: { code, message: "某单元格的内容", errorLocation: "Range.values", statement: "range.values = ...;" },
  });
}

describe("Office error codes become issues", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "host_busy_editing"],
    ["AccessDenied", "host_denied"],
    ["FilteredRangeConflict", "host_filtered"],
    ["MergedRangeConflict", "host_merged"],
    ["ItemNotFound", "host_missing"],
    ["ItemAlreadyExists", "host_exists"],
    ["RequestPayloadSizeLimitExceeded", "host_too_large"],
    ["ResponsePayloadSizeLimitExceeded", "host_too_large"],
    ["OperationCellsExceedLimit", "host_too_large"],
    ["RangeExceedsLimit", "host_too_large"],
    ["RequestAborted", "host_aborted"],
    ["ApiNotFound", "host_unsupported"],
    ["InsertDeleteConflict", "host_failed"],
    ["GeneralException", "host_failed"],
    ["a code of next year", "host_failed"],
  ])("%s is %s", (code, issue) => {
    const error = asHostError(officeError(code));
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).issue).toEqual({ code: issue, severity: "error" });
  });

  test("details name code and place, and nothing that stood in a cell", () => {
    expect((asHostError(officeError("InvalidArgument")) as HostError).detail).toBe("InvalidArgument · Range.values · range.values = ...;");
  });

  test("a fault of ours stays what it is", () => {
    const fault = new TypeError("x is not a function");
    expect(asHostError(fault)).toBe(fault);
  });

  test("every code is one the product words", () => {
    for (const issue of Object.values(ISSUE_OF_CODE)) expect(ISSUE_CODES).toContain(issue);
  });
});
