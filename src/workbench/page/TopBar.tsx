import { type ChangeEvent, useRef } from "react";
import type { WorkbenchWords } from "./words";

export interface TopBarProps {
  readonly words: WorkbenchWords;
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly dark: boolean;
  readonly paneShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onBlank: () => void;
  readonly onSample: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onPane: () => void;
  /** A ribbon button that runs a function of the add-in. */
  readonly onPress: (action: string) => void;
}

/** What office.js looks at to tell a workbook from others. */
const WORKBOOKS = ".xlsx,.xlsm";

export function TopBar(props: TopBarProps): React.JSX.Element {
  const { words, fileName, unsaved, dark, paneShown } = props;
  return (
    <header className="bar">
      <img src="assets/icon-32.png" alt="" width="22" height="22" />
      <h1>
        {words.product}
        <small>{words.workbench}</small>
      </h1>
      <span className="file-name" title={unsaved ? words.unsaved : undefined}>
        {fileName}
        {unsaved && <span className="unsaved" aria-label={words.unsaved} />}
      </span>
      <div role="group" aria-label={words.undo} className="group">
        <IconButton label={words.undo} path={UNDO} enabled={props.canUndo} onClick={props.onUndo} />
        <IconButton label={words.redo} path={REDO} enabled={props.canRedo} onClick={props.onRedo} />
      </div>
      <div role="group" aria-label={words.file} className="group">
        <button type="button" onClick={props.onBlank}>
          {words.blank}
        </button>
        <button type="button" onClick={props.onSample}>
          {words.sample}
        </button>
        <OpenButton label={words.open} onOpen={props.onOpen} />
        <button type="button" onClick={props.onSave}>
          {words.save}
        </button>
      </div>
      <span className="gap" />
      <div role="group" className="group">
        <button type="button" onClick={props.onTheme}>
          {dark ? words.theme.light : words.theme.dark}
        </button>
        <button type="button" onClick={props.onLanguage}>
          {words.otherLanguage}
        </button>
      </div>
      <div role="group" aria-label={words.ribbon.group} className="group ribbon">
        <RibbonButton icon="icon" label={words.ribbon.pane} pressed={paneShown} onClick={props.onPane} />
        <RibbonButton icon="update" label={words.ribbon.update} onClick={() => { props.onPress("updateParagraphs"); }} />
        <RibbonButton icon="copy" label={words.ribbon.copy} onClick={() => { props.onPress("openCopy"); }} />
      </div>
    </header>
  );
}

const UNDO = "M8 4 4 8l4 4M4.5 8H12a4 4 0 0 1 0 8H9";
const REDO = "m12 4 4 4-4 4M15.500 8H8a4 4 0 0 0 0 8h3";

interface IconButtonProps {
  readonly label: string;
  readonly path: string;
  readonly enabled: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, path, enabled, onClick }: IconButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      disabled={!enabled}
      onClick={onClick}
      // A press leaves the keyboard in the sheet.
      onMouseDown={(event) => { event.preventDefault(); }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}

interface RibbonButtonProps {
  /** Name of the picture, as the manifest has it. */
  readonly icon: string;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function RibbonButton({ icon, label, pressed, onClick }: RibbonButtonProps): React.JSX.Element {
  return (
    <button type="button" aria-pressed={pressed} onClick={onClick}>
      <img src={`assets/${icon}-32.png`} alt="" width="16" height="16" />
      {label}
    </button>
  );
}

function OpenButton({ label, onOpen }: { readonly label: string; readonly onOpen: (file: File) => void }): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // The same file may be opened again later.
    event.target.value = "";
    if (file) onOpen(file);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept={WORKBOOKS} hidden aria-label={label} onChange={chosen} />
    </>
  );
}
