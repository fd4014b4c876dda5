import type { Basis, Change } from "../workbook";
import { HostError } from "../workbook";
import { checkCells } from "./checkCells";
import { hostError } from "./errors";
import { locate, type Located } from "./locate";
import { planWrite } from "./planWrite";
import { openReach } from "./reach";
import { intoRequests } from "./requestSize";
import { runExcel } from "./runExcel";
import type { Step } from "./step";
import { mayMergeUndo } from "./undo";

/**
 * Two requests up to 4 MB of cells: one to see what is there, one to write; a further one for every 4 MB more.
 * Everything that can be known beforehand (a missing table, a filter, a name in use, a text too long) is refused
 * before the first cell is touched.
 */
export async function writeChanges(changes: readonly Change[], basis: Basis = new Map()): Promise<void> {
  if (changes.length === 0) return;
  checkCells(changes);
  const located = await locate(changes, basis);
  const addedSheets: Excel.Worksheet[] = [];
  const requests = intoRequests(planWrite(changes, located, (sheet) => addedSheets.push(sheet)));
  try {
    await send(requests, mayMergeUndo(changes, requests.length));
  } catch (error) {
    const recovered = recover(addedSheets, sheetsGoing(changes, located));
    // An Excel that does not answer would keep the pane waiting once more; what is asked of it stands in its line.
    if (!isSilence(error)) await recovered;
    throw namingProtection(error, changes, located);
  }
}

async function send(requests: readonly (readonly Step[])[], mergeUndoGroup: boolean): Promise<void> {
  await runExcel(
    async (context) => {
      for (const [index, steps] of requests.entries()) {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        if (index === 0) context.runtime.enableEvents = false;
        const reach = openReach(context);
        for (const step of steps) step.apply(reach);
        if (index === requests.length - 1) context.runtime.enableEvents = true;
        // The stated exception to one sync a step: each request must stay below Excel's size limit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
    },
    { mergeUndoGroup },
  );
}

function isSilence(error: unknown): boolean {
  return error instanceof HostError && error.issue.code === "host_silent";
}

/** Sheets that the write takes away. */
function sheetsGoing(changes: readonly Change[], { tables }: Located): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => (change.kind === "deleteSheets" ? change.tables.flatMap((name) => tables.get(name)?.sheet ?? []) : [])));
}

/**
 * Events back on, and sheets that this write added away again, so that a second try finds their names free. A sheet is
 * only taken away when Excel answered with its id, which says that this write made it. Of sheets that were to go together
 * and have begun to, the rest follows: half a workbook would be no good to anybody, and all were found unchanged.
 * If this fails as well, the first failure is the one to tell: `watch` switches events on, too.
 */
async function recover(addedSheets: readonly Excel.Worksheet[], going: ReadonlySet<string>): Promise<void> {
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      for (const id of addedSheets.flatMap(idOf)) worksheets.getItem(id).delete();
      if (going.size > 0) {
        worksheets.load("items/name");
        await context.sync();
        const left = worksheets.items.filter(({ name }) => going.has(name));
        if (left.length < going.size) for (const sheet of left) sheet.delete();
      }
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function idOf(sheet: Excel.Worksheet): readonly string[] {
  try {
    return [sheet.id];
  } catch {
    return []; // not loaded: the request failed before it
  }
}

/** `AccessDenied` does not say why; a protected sheet among those written is the likely reason and has its own sentence. */
function namingProtection(error: unknown, changes: readonly Change[], { tables, protectedSheets }: Located): unknown {
  if (!(error instanceof HostError) || error.issue.code !== "host_denied") return error;
  const sheets = changes.flatMap((change) => {
    if (change.kind === "sheetCells") return [change.sheet];
    return "table" in change ? [tables.get(change.table)?.sheet ?? ""] : [];
  });
  const sheet = sheets.find((name) => protectedSheets.has(name));
  return sheet === undefined ? error : hostError("host_protected", { sheet }, error.detail);
}
