import type { HeaderProps } from "./Header";
import { PaneMenu } from "./PaneMenu";
import { PeriodPicker } from "./PeriodPicker";

export function HeaderTools({ tracker, refresh, onIssues, onRead }: HeaderProps) {
  return (
    <>
      <PeriodPicker period={tracker.dataset.settings.period} readOnly={tracker.readOnly} />
      <PaneMenu issues={tracker.issues.length} refresh={refresh} onIssues={onIssues} onRead={tracker.readOnly ? null : onRead} />
    </>
  );
}
