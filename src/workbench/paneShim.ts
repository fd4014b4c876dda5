/**
 * Runs in pane.html before the pane's own bundle and after the genuine library: it supplies what only a
 * real Office host would (Office.onReady, Office.context) and connects the library to the stand-in.
 * For now only the very least, until the stand-in moves in.
 */
const ready = { host: "Excel", platform: "OfficeOnline" };

Object.assign(globalThis, {
  Office: Object.assign((globalThis as { Office?: object }).Office ?? {}, {
    onReady: async (then?: (info: typeof ready) => void) => {
      then?.(ready);
      return Promise.resolve(ready);
    },
  }),
});
