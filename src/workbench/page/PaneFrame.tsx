import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Locale } from "../../i18n/locale";
import { PaneConnection } from "../bridge/paneConnection";
import type { OpenWorkbook } from "./openWorkbook";
import { PANE_WIDTH, paneWidth } from "./startOptions";
import type { WorkbenchWords } from "./words";

export interface PaneFrameProps {
  readonly workbook: OpenWorkbook;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly width: number;
  readonly shown: boolean;
  readonly words: WorkbenchWords;
  readonly onWidth: (width: number) => void;
  readonly onShow: (shown: boolean) => void;
  readonly onFault: (error: unknown) => void;
  /** Gives the way to press a ribbon button of this pane. */
  readonly onConnected: (press: (action: string) => void) => void;
}

/** One press of an arrow key. */
const STEP = 10;

/** The task pane in a frame of its own, as in Excel on the web; hidden it goes on running, as in a shared runtime. */
export function PaneFrame(props: PaneFrameProps): React.JSX.Element {
  const { workbook, locale, dark, width, shown, words, onWidth, onShow } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const connected = useRef<PaneConnection | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const connection = new PaneConnection(
      () => frame.current?.contentWindow ?? null,
      workbook.standin,
      () => ({ language: locale, dark: latest.current.dark, floor: workbook.standin.offered, fileName: workbook.fileName, settings: workbook.settings }),
      {
        onVisible: (visible) => {
          latest.current.onShow(visible);
        },
        onSettings: (settings) => {
          workbook.settings = settings;
        },
        onFault: (error) => {
          latest.current.onFault(error);
        },
      },
    );
    connected.current = connection;
    latest.current.onConnected((action) => {
      connection.press(action);
    });
    return () => {
      connection.close();
    };
  }, [workbook, locale]);
  useEffect(() => {
    connected.current?.setTheme(dark);
  }, [dark]);

  return (
    <aside className="pane" hidden={!shown} style={{ width }} aria-label={words.product}>
      <PaneHandle width={width} label={words.resizePane} onWidth={onWidth} />
      <header className="pane-head">
        <span>{words.product}</span>
        <button
          type="button"
          className="quiet"
          aria-label={words.hidePane}
          title={words.hidePane}
          onClick={() => {
            onShow(false);
          }}
        >
          ✕
        </button>
      </header>
      {/* Another workbook or language starts the add-in anew, as in Excel. */}
      <iframe key={`${String(workbook.id)} ${locale}`} ref={frame} src="pane.html" title={words.product} allow="clipboard-write" />
    </aside>
  );
}

interface HandleProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

function PaneHandle({ width, label, onWidth }: HandleProps): React.JSX.Element {
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(paneWidth(window.innerWidth - event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANE_WIDTH.max, End: PANE_WIDTH.min }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(paneWidth(wanted));
  };
  return (
    // A separator that can be moved is a control: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pane-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.min}
      aria-valuemax={PANE_WIDTH.max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
