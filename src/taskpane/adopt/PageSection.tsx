import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  head: {
    display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, margin: 0, paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export interface PageSectionProps {
  readonly title: string;
  /** What one does here, in a few words. */
  readonly line?: string;
  readonly children: ReactNode;
}

export function PageSection({ title, line, children }: PageSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.head}>
        {title}
        {line !== undefined && <Caption1 className={styles.quiet}>{line}</Caption1>}
      </h2>
      {children}
    </section>
  );
}
