import { useEffect, useRef, useState } from "react";

/** What a person hands over. */
export type Incoming =
  | { readonly kind: "file"; readonly file: File; /** Dropped with it, and left. */ readonly others: number }
  | { readonly kind: "pasted"; readonly html: string | null; readonly plain: string };

/**
 * Files dropped anywhere on the pane, and Ctrl+V outside a field. While it does not listen, a dropped file is still kept from
 * replacing the pane, as browsers would have it; another page that listens takes it. Returns whether a file is being dragged over.
 */
export function useIncoming(listening: boolean, onIncoming: (incoming: Incoming) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onIncoming);
  useEffect(() => {
    take.current = onIncoming;
  }, [onIncoming]);

  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (event.dataTransfer && (listening || !event.defaultPrevented)) event.dataTransfer.dropEffect = listening ? "copy" : "none";
      event.preventDefault();
      setOver(listening);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (listening && event.dataTransfer) hand(event.dataTransfer, take.current);
    };
    const paste = (event: ClipboardEvent): void => {
      if (!listening || !event.clipboardData || isField(event.target)) return;
      event.preventDefault();
      hand(event.clipboardData, take.current);
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [listening]);

  return over;
}

/** Text goes before a file: what Word puts on the clipboard has a picture of itself beside it. */
function hand(data: DataTransfer, take: (incoming: Incoming) => void): void {
  const plain = data.getData("text/plain");
  const html = data.getData("text/html");
  const [file] = data.files;
  if (plain.trim() !== "" || html.trim() !== "") take({ kind: "pasted", html: html === "" ? null : html, plain });
  else if (file) take({ kind: "file", file, others: data.files.length - 1 });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=file]), textarea, select, [contenteditable]") !== null;
}
