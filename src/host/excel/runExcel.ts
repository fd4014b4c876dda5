import { asHostError, type Subject } from "./errors";
import { answerInTime } from "./inTime";

export interface RunOptions {
  /** What the sentence about a failure should name. */
  readonly subject?: Subject;
  readonly mergeUndoGroup?: boolean;
  /** The context of objects from an earlier run, e.g. of an event handler. */
  readonly previousObjects?: OfficeExtension.ClientRequestContext;
}

/**
 * The one place that enters Excel. While the user types in a cell the batch waits instead of failing.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { subject, ...more }: RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...more }, async (context) => {
      answerInTime(context);
      return batch(context);
    });
  } catch (error) {
    throw asHostError(error, subject);
  }
}
