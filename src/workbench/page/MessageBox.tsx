import { useEffect, useId, useRef } from "react";

export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
  /** Without it there is only one button. */
  readonly confirm?: { readonly label: string; readonly then: () => void };
}

export interface MessageBoxProps {
  readonly message: Message | null;
  readonly ok: string;
  readonly cancel: string;
  readonly onClose: () => void;
}

/** The boxes of a spreadsheet: an entry refused, changes about to be lost. */
export function MessageBox({ message, ok, cancel, onClose }: MessageBoxProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (message === null) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [message]);
  return (
    <dialog ref={dialog} className="box" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{message?.title}</h2>
      {message?.lines.map((line) => <p key={line}>{line}</p>)}
      <form method="dialog">
        {message?.confirm && (
          <button type="submit" className="main" onClick={message.confirm.then}>
            {message.confirm.label}
          </button>
        )}
        <button type="submit" className={message?.confirm ? "" : "main"}>
          {message?.confirm ? cancel : ok}
        </button>
      </form>
    </dialog>
  );
}
