import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetArea } from "../../host/workbook";
import { usePane } from "../PaneContext";

export interface CellLinkProps {
  readonly area: SheetArea;
  /** In full, for those who hear it. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A press shows the cells in Excel; nothing else changes. */
export function CellLink({ area, label, className, children }: CellLinkProps) {
  const { workbook, attempt } = usePane();
  return (
    <Link as="button" className={className ?? ""} {...(label === undefined ? {} : { "aria-label": label })} onClick={() => attempt(() => workbook.select(area))}>
      {children}
    </Link>
  );
}
