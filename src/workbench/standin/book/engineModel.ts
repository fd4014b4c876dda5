/**
 * IronCalc's model, counting the undo steps it makes: one batch of the add-in is thousands of steps of the engine
 * and must be one Ctrl+Z.
 */
import type { Engine, Model } from "../../../host/calc/engine";

/** Every method that adds a step to the engine's own history, when it succeeds. */
export const MUTATORS = [
  "addConditionalFormatting",
  "autoFillColumns",
  "autoFillRows",
  "deleteColumns",
  "deleteConditionalFormatting",
  "deleteRows",
  "deleteSheet",
  "duplicateSheet",
  "hideSheet",
  "insertColumns",
  "insertRows",
  "lowerConditionalFormattingPriority",
  "moveColumns",
  "moveRows",
  "moveSheet",
  "newSheet",
  "onApplyNamedStyle",
  "onPasteStyles",
  "pasteCsvText",
  "pasteFromClipboard",
  "raiseConditionalFormattingPriority",
  "rangeClearAll",
  "rangeClearContents",
  "rangeClearFormatting",
  "renameSheet",
  "setAreaWithBorder",
  "setColumnsHidden",
  "setColumnsWidth",
  "setFrozenColumnsCount",
  "setFrozenRowsCount",
  "setRowsHeight",
  "setRowsHidden",
  "setSheetColor",
  "setShowGridLines",
  "setUserArrayFormula",
  "setUserInput",
  "unhideSheet",
  "updateConditionalFormatting",
  "updateRangeStyle",
] as const satisfies readonly (keyof Model)[];

export type Mutator = (typeof MUTATORS)[number];

/** The same model behind an object of its own, on which single methods can be replaced. */
export function derivedModel(model: Model): Model {
  return Object.create(model) as Model;
}

/** Replaces the mutators by `around(name, call)`; `call` runs the engine's own. */
export function wrapMutators(model: Model, around: (name: Mutator, args: readonly unknown[], call: () => unknown) => unknown): Model {
  const derived = derivedModel(model);
  for (const name of MUTATORS) {
    const own = model[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(derived, name, {
      value: (...args: unknown[]) => around(name, args, () => own.apply(model, args)),
    });
  }
  return derived;
}

export function newModel(engine: Engine, bytes: Uint8Array | undefined): Model {
  return bytes === undefined ? new engine.Model("workbook", "en", "UTC", "en") : engine.Model.from_bytes(bytes, "en");
}
