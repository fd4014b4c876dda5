/**
 * The objects one request works on. Each is named once in a request: further steps use the same path, which keeps
 * 6,000 rows small. Ranges are untracked, because none is used after its request: Excel then keeps no reference to
 * them, and no request has to give it back.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export interface Reach {
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly table: (name: string) => Excel.Table;
  /** The table's body at this moment of the request. */
  readonly body: (table: string) => Excel.Range;
  /** To be called after rows or columns came or went. */
  readonly bodyChanged: (table: string) => void;
  readonly addSheet: (name: string) => Excel.Worksheet;
}

export function openReach({ workbook }: Excel.RequestContext): Reach {
  const sheets = new Map<string, Excel.Worksheet>();
  const tables = new Map<string, Excel.Table>();
  const bodies = new Map<string, Excel.Range>();
  const table = (name: string): Excel.Table => known(tables, name, () => workbook.tables.getItem(name));
  return {
    sheet: (name) => known(sheets, name, () => workbook.worksheets.getItem(name)),
    table,
    body: (name) => known(bodies, name, () => passing(table(name).getDataBodyRange())),
    bodyChanged: (name) => bodies.delete(name),
    addSheet: (name) => {
      const sheet = workbook.worksheets.add(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}

/** A range for this request only. */
export function passing(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

function known<T>(cache: Map<string, T>, name: string, find: () => T): T {
  const cached = cache.get(name);
  if (cached !== undefined) return cached;
  const found = find();
  cache.set(name, found);
  return found;
}
