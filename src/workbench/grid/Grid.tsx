import { memo, useEffect, useMemo, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import "@ironcalc/workbook/style.css";
import "./grid.css";
import type { Refusal, Standin } from "../standin";
import { fitHeads, fitRows } from "./fitRows";
import { leadKeyboard } from "./keyboard";
import type { LoadedGrid } from "./loadGrid";
import { showSelection } from "./showSelection";
import { viewModel } from "./viewModel";

export interface GridProps {
  readonly grid: LoadedGrid;
  readonly standin: Standin;
  /** Of the field that takes the keyboard. */
  readonly label: string;
  /** Should stay the same function. */
  readonly onRefused: (refusal: Refusal, sheet: string, row: number, column: number) => void;
}

const CANVAS = ".ic-worksheet-sheet-canvas";
/** Row and column heads of the grid, scroll bars. */
const HEADS = { width: 50, height: 48 };

/**
 * The spreadsheet over the stand-in. Give it a key per workbook. Any painting of it throws away what is being typed, so
 * it must not be painted because something around it changes.
 */
export const Grid = memo(function Grid({ grid, standin, label, onRefused }: GridProps): React.JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  const model = useMemo(() => viewModel(standin, { onRefused, size: canvasSize }), [standin, onRefused]);
  useEffect(() => (host.current === null ? undefined : keepPainted(host.current, standin, label, repaint)), [standin, label]);
  const { IronCalc } = grid;
  return (
    <div className="grid" ref={host}>
      <IronCalc model={model} />
    </div>
  );
});

/** What the grid shows now; there is one grid on the page. */
function canvasSize(): { readonly width: number; readonly height: number } | null {
  const canvas = document.querySelector(CANVAS);
  return canvas ? { width: canvas.clientWidth, height: canvas.clientHeight } : null;
}

const USER_MOVES = ["pointerup", "keyup"] as const;

function selectionOf({ model }: Standin): string {
  const { sheet, row, column, range } = model.getSelectedView();
  return [sheet, row, column, ...range].join(" ");
}

/**
 * The grid does not repaint by itself when an add-in writes, and a repaint while the user types loses what is typed:
 * it waits until the editor is closed. Meanwhile the stand-in behaves as Excel does in cell-edit mode.
 */
function keepPainted(host: HTMLElement, standin: Standin, label: string, repaint: () => void): () => void {
  let due = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const paint = (): void => {
    if (keyboard.isEditing()) {
      due = true;
      return;
    }
    due = false;
    // At once: a painting that React puts off would come after the next key and lose it.
    flushSync(repaint);
  };
  const paintSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(paint);
  };
  const keyboard = leadKeyboard(host, label, (editing) => {
    if (editing) standin.beginCellEdit();
    else {
      standin.endCellEdit();
      if (due) paintSoon();
    }
  });
  fitHeads(standin);
  const seen = { entry: undefined };
  let selected = selectionOf(standin);
  const remember = (): void => {
    selected = selectionOf(standin);
  };
  // What the user selects can be seen already.
  for (const type of USER_MOVES) host.addEventListener(type, remember);
  const stopListening = standin.onChange(() => {
    fitRows(standin, seen);
    const room = canvasSize();
    if (room && selectionOf(standin) !== selected) {
      remember();
      showSelection(standin.model, { width: room.width - HEADS.width, height: room.height - HEADS.height });
    }
    paintSoon();
  });
  const sizes = new ResizeObserver(paintSoon);
  sizes.observe(host);
  // The grid finds its colours only once it stands on the page, that is after its first painting.
  paintSoon();
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    stopListening();
    for (const type of USER_MOVES) host.removeEventListener(type, remember);
    keyboard.stop();
    if (standin.isEditing) standin.endCellEdit();
  };
}
