/**
 * Errors that Excel answers with.
 * https://learn.microsoft.com/javascript/api/excel/excel.errorcodes
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please see https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not valid: the object was not tracked, or its reference was removed.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The requested operation cannot be completed because of merged cells.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type FaultCode = keyof typeof SENTENCES;

export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    /** For the developer: what exactly was refused. */
    readonly detail = "",
  ) {
    super(detail === "" ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.name = "Fault";
  }
}
