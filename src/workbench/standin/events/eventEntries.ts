/** Changes as the messages that Excel sends to whoever listens. */
import { localAddress } from "../book/address";
import { intersection } from "../book/areas";
import type { Book } from "../book/book";
import type { Change } from "../book/changes";
import type { JsonObject } from "../protocol/json";
import type { WireEvent } from "../protocol/wire";
import type { References } from "../references";
import { sheetKey, tableKey } from "../types/identity";
import { type EventKind, type EventRegistry, EVENT_TYPE, WORKBOOK_TARGET } from "./eventRegistry";

export interface EventSources {
  readonly book: Book;
  readonly events: EventRegistry;
  readonly references: References;
}

interface Told {
  readonly kind: EventKind;
  /** Beside the workbook's collection, which hears everything. */
  readonly target: string;
  readonly args: JsonObject;
}

export function eventEntries(from: EventSources, changes: readonly Change[], byAddIn: boolean): readonly WireEvent[] {
  return changes.flatMap((change) => told(from, change, byAddIn)).flatMap(({ kind, target, args }) =>
    [target, WORKBOOK_TARGET].filter((one, at, all) => all.indexOf(one) === at && from.events.hears(kind, one)).map((targetId): WireEvent => ({
      messageCategory: 65536,
      messageType: EVENT_TYPE[kind],
      targetId,
      message: JSON.stringify(args),
    })),
  );
}

function told(from: EventSources, change: Change, byAddIn: boolean): readonly Told[] {
  const worksheetId = sheetKey(change.sheet);
  switch (change.kind) {
    case "cells":
    case "lines":
      return [...contentEvents(from, change, byAddIn), ...calculated(from)];
    case "selection":
      return [{ kind: "selectionChanged", target: worksheetId, args: { worksheetId, address: localAddress(change.area) } }];
    case "sheetAdded":
      return [{ kind: "added", target: WORKBOOK_TARGET, args: { worksheetId, source: "Local" } }];
    case "sheetDeleted":
      return [{ kind: "deleted", target: WORKBOOK_TARGET, args: { worksheetId, source: "Local" } }];
    case "sheetActivated":
      return [{ kind: "activated", target: worksheetId, args: { worksheetId } }];
    case "sheetDeactivated":
      return [{ kind: "deactivated", target: worksheetId, args: { worksheetId } }];
    case "tableAdded":
    case "tableDeleted": {
      const args = { tableId: tableKey(change.table), tableName: change.name, worksheetId, source: "Local" };
      return [{ kind: change.kind, target: WORKBOOK_TARGET, args }];
    }
    case "calculated":
      return [{ kind: "calculated", target: worksheetId, args: { worksheetId } }];
  }
}

const calculated = ({ book, events }: EventSources): readonly Told[] =>
  book.sheets
    .map(({ id }) => sheetKey(id))
    .filter((target) => events.hears("calculated", target) || events.hears("calculated", WORKBOOK_TARGET))
    .map((worksheetId) => ({ kind: "calculated", target: worksheetId, args: { worksheetId } }));

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
function contentEvents({ book, references }: EventSources, change: Extract<Change, { kind: "cells" | "lines" }>, byAddIn: boolean): readonly Told[] {
  const { sheet, area } = change;
  const details = change.kind === "cells" && change.before && change.after;
  const args: JsonObject = {
    changeType: change.kind === "cells" ? "RangeEdited" : change.what,
    source: "Local",
    worksheetId: sheetKey(sheet),
    address: localAddress(area),
    shiftDirection: change.kind === "cells" ? "None" : change.direction,
    triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    referenceId: references.keepForEvent(book.range(sheet, area)),
    ...(details
      ? {
          valueBefore: change.before.value,
          valueAfter: change.after.value,
          valueTypeBefore: change.before.type,
          valueTypeAfter: change.after.type,
        }
      : {}),
  };
  // Rows just deleted at a table's end lie below it now.
  const tables = book.tablesOn(sheet).filter((table) => intersection({ ...table.area, bottom: table.area.bottom + (change.kind === "lines" ? 1 : 0) }, area));
  return [
    { kind: "changed", target: sheetKey(sheet), args },
    ...tables.map(({ id }): Told => ({ kind: "tableChanged", target: tableKey(id), args: { ...args, tableId: tableKey(id) } })),
  ];
}
