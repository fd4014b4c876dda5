import { useCallback, useMemo, useState } from "react";
import { REST, rowGroups } from "../../app/adopt/rowView";
import type { RowKind } from "../../core/table/tableReading";
import { PageSection } from "./PageSection";
import { RestRows } from "./RestRows";
import { RowGroupLine } from "./RowGroupLine";
import type { AdoptionState } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

export interface RowGroupsProps {
  readonly state: Pick<AdoptionState, "reading" | "leftOut" | "take" | "accepted" | "accept">;
}

/** What the rows are, by kind; a group opens to its rows. */
export function RowGroups({ state: { reading, leftOut, take, accepted, accept } }: RowGroupsProps) {
  const { words } = useAdoptWords();
  const groups = useMemo(() => rowGroups(reading), [reading]);
  const [open, setOpen] = useState<ReadonlySet<RowKind>>(new Set());
  const toggle = useCallback((kind: RowKind): void => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(kind)) next.add(kind);
      return next;
    });
  }, []);
  return (
    <PageSection title={words.rows.title} line={words.rows.line}>
      {groups.filter(({ kind }) => !REST.has(kind)).map((group) => (
        <RowGroupLine key={group.kind} group={group} reading={reading} open={open.has(group.kind)} leftOut={leftOut} accepted={accepted} onToggle={toggle} onTake={take} onAccept={accept} />
      ))}
      <RestRows groups={groups.filter(({ kind }) => REST.has(kind))} reading={reading} />
    </PageSection>
  );
}
