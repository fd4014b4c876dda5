/**
 * What goes beyond the declared floor (ExcelApi 1.9) is asked for here, by name, and nowhere else.
 * Reference: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
const REQUIREMENTS = {
  /** Several requests of one user action become one step of Ctrl+Z (`mergeUndoGroup`). */
  undoGroup: "1.20",
  /** Which cells are merged (`Range.getMergedAreasOrNullObject`); nothing of 1.9 tells it. */
  mergedAreas: "1.13",
} as const;

export type Capability = keyof typeof REQUIREMENTS;

export function supports(capability: Capability): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIREMENTS[capability]);
}
