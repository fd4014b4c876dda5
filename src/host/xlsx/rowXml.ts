/** A row whose cells have changed. Reference: ECMA-376 part 1, 18.3.1.73. */
import { cellAddress } from "../a1";
import type { GridCell } from "./gridCell";
import type { GridRow } from "./parseGrid";
import { setAttributes } from "./xmlEdit";

export function rowXml(number: number, { open, close, cells }: GridRow): string {
  const placed = [...cells].sort(([a], [b]) => a - b);
  // Cells that left out their address have a neighbour's to count from.
  const written = placed.map(([column, { xml }]) =>
    /^\s*<c\b[^>]*\br=/.test(xml) ? xml : xml.replace("<c", `<c r="${cellAddress(number, column)}"`),
  );
  const tag = setAttributes(open.trimStart(), { r: String(number + 1), ...spansNow(open, placed) });
  return open.slice(0, open.length - open.trimStart().length) + tag + written.join("") + close;
}

/** `spans` is a hint that a reader may trust: it goes when it is no longer true. */
function spansNow(open: string, placed: readonly (readonly [number, GridCell])[]): { readonly spans?: null } {
  const [, first, last] = /\sspans="(\d+):(\d+)"/.exec(open) ?? [];
  const fits = placed.every(([column]) => column + 1 >= Number(first) && column + 1 <= Number(last));
  return fits ? {} : { spans: null };
}
