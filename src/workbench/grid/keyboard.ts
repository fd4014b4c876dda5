/**
 * Where the keyboard goes in the grid. Its own focus lies on a plain element, where an input method for Chinese finds
 * nothing to write into and the first letter leaks into the cell. So the focus is led to a hidden text field over the
 * selected cell: keys go on to the grid, a composition is shown in place and handed to the cell's editor when done.
 */

const CONTAINER = ".ic-workbook-container";
const EDITOR = ".ic-editor-container textarea";
const CELL_OUTLINE = ".ic-worksheet-cell-outline";

export interface GridKeyboard {
  /** Whether the user is typing in a cell or in the formula bar. */
  isEditing(): boolean;
  stop(): void;
}

/** @param host the element around the React grid. */
export function leadKeyboard(host: HTMLElement, label: string, onEditing: (editing: boolean) => void): GridKeyboard {
  const container = host.querySelector<HTMLElement>(CONTAINER);
  if (container === null) return { isEditing: () => false, stop: () => undefined };
  const field = compositionField(label);
  container.append(field);
  const stops = [
    leadFocus(host, container, field),
    passKeysOn(container, field),
    takeCompositions(host, field),
    keepCompositionsFromEditor(host, field),
    watchEditing(host, field, onEditing),
  ];
  return {
    isEditing: () => isTyping(field),
    stop: () => {
      for (const stop of stops) stop();
      field.remove();
    },
  };
}

function compositionField(label: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  // The second name is one of those under which the grid leaves focus and selection alone while it repaints.
  field.className = "cell-composition ic-border-picker";
  field.setAttribute("aria-label", label);
  field.rows = 1;
  field.tabIndex = -1;
  field.spellcheck = false;
  field.autocomplete = "off";
  return field;
}

const COMPOSING = "composing";
const isTyping = (field: HTMLElement): boolean => isEditor(document.activeElement) || field.classList.contains(COMPOSING);
const isEditor = (element: Element | null): boolean => element?.matches(EDITOR) ?? false;

function on<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
  capture = false,
): () => void {
  target.addEventListener(type, listener, capture);
  return () => {
    target.removeEventListener(type, listener, capture);
  };
}

/** The grid takes the focus after each of its repaints: it gets it only while nobody outside of it has it. */
function leadFocus(host: HTMLElement, container: HTMLElement, field: HTMLTextAreaElement): () => void {
  const take = (): void => {
    field.focus({ preventScroll: true });
    // The grid then moves the selection to an element where nothing can be written; input methods need it here.
    queueMicrotask(() => {
      if (document.activeElement === field) field.setSelectionRange(0, 0);
    });
  };
  Object.defineProperty(container, "focus", {
    configurable: true,
    value: () => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body || host.contains(activeElement)) take();
    },
  });
  const stops = [
    on(container, "focusin", (event) => {
      if (event.target === container) take();
    }),
    // A press in the grid takes the focus away from the pane or the bar.
    on(host, "pointerdown", () => {
      if (!host.contains(document.activeElement)) take();
    }, true),
  ];
  return () => {
    for (const stop of stops) stop();
    Reflect.deleteProperty(container, "focus");
  };
}

/** The grid listens to keys on its own element only. */
function passKeysOn(container: HTMLElement, field: HTMLElement): () => void {
  return on(field, "keydown", (event) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    const copy = new KeyboardEvent("keydown", event);
    if (!container.dispatchEvent(copy)) event.preventDefault();
  });
}

/** 229: the key belongs to the input method. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

function takeCompositions(host: HTMLElement, field: HTMLTextAreaElement): () => void {
  const place = (): void => {
    const cell = host.querySelector<HTMLElement>(CELL_OUTLINE)?.getBoundingClientRect();
    const around = field.parentElement?.getBoundingClientRect();
    if (!cell || !around) return;
    field.style.left = `${String(cell.left - around.left)}px`;
    field.style.top = `${String(cell.top - around.top)}px`;
    field.style.minWidth = `${String(cell.width)}px`;
    field.style.height = `${String(cell.height)}px`;
  };
  const hand = (): void => {
    const text = field.value;
    field.value = "";
    field.classList.remove(COMPOSING);
    if (text !== "") typeIntoCell(field, text);
  };
  const stops = [
    on(field, "focus", place),
    on(field, "compositionstart", () => {
      place();
      field.classList.add(COMPOSING);
    }),
    on(field, "compositionend", () => {
      // The field has its final text only after the event.
      setTimeout(hand);
    }),
    // Text that comes without keys or composition: dictation, the emoji panel.
    on(field, "input", (event) => {
      if (!(event as InputEvent).isComposing && !field.classList.contains(COMPOSING)) hand();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens the cell's editor empty, as Backspace does (it takes no Chinese as a first key), and types the text into it. */
function typeIntoCell(field: HTMLElement, text: string): void {
  field.parentElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Backspace", bubbles: true, cancelable: true }));
  // The grid has drawn the editor by then, and no key can come between.
  queueMicrotask(() => {
    // The one way in which a page can type that editors notice and can undo.
    if (isEditor(document.activeElement)) document.execCommand("insertText", false, text);
  });
}

/** Inside the editor, Enter ends a composition and must not end the editing with it. */
function keepCompositionsFromEditor(host: HTMLElement, field: HTMLElement): () => void {
  return on(
    host,
    "keydown",
    (event) => {
      if (event.target !== field && isComposing(event)) event.stopPropagation();
    },
    true,
  );
}

function watchEditing(host: HTMLElement, field: HTMLElement, onEditing: (editing: boolean) => void): () => void {
  let editing = false;
  const look = (): void => {
    const now = isTyping(field);
    if (now === editing) return;
    editing = now;
    onEditing(now);
  };
  const later = (): void => {
    // While the focus moves, nothing has it; and a finished composition still has to reach the editor.
    setTimeout(() => setTimeout(look));
  };
  const stops = [on(host, "focusin", look), on(host, "focusout", later), on(field, "compositionstart", look), on(field, "compositionend", later)];
  return () => {
    for (const stop of stops) stop();
  };
}
