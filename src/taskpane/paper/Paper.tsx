import { FluentProvider, makeStyles, mergeClasses, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * The one place with fonts and colours of its own: it is the page that Word will show (GB/T 9704), white in every theme.
 * 28 characters a line, in proportion to the pane; below a readable size the lines get shorter instead.
 */
const useStyles = makeStyles({
  room: { containerType: "inline-size", padding: "8px 0 24px" },
  page: {
    boxSizing: "border-box", margin: "0 auto", padding: "2.4em 1.3em 3em", width: "100%", maxWidth: "42em",
    fontSize: ["12px", "clamp(11px, calc(100cqw / 30.6), 18px)"], color: "#000", backgroundColor: "#fff", boxShadow: "0 0 0 1px rgba(0, 0, 0, 0.08), 0 1px 3px rgba(0, 0, 0, 0.12)",
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  larger: { fontSize: "16px" },
});

/** As a style, for the same reason as in `App`. */
const LIGHT = { backgroundColor: "transparent", textWrap: "wrap" } as const;

export interface PaperProps {
  readonly label: string;
  readonly larger?: boolean;
  readonly children: ReactNode;
}

export function Paper({ label, larger = false, children }: PaperProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme} style={LIGHT}>
      <div className={styles.room}>
        <article className={mergeClasses(styles.page, larger && styles.larger)} lang="zh-CN" aria-label={label}>
          {children}
        </article>
      </div>
    </FluentProvider>
  );
}
