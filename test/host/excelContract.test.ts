import { openExcel } from "../../src/host/excel/openExcel";
import { openExcel as openTrial } from "../standin/office";
import { describeWorkbookContract } from "./contract";

describeWorkbookContract("host/excel over the stand-in", async () => {
  let { standin } = await openTrial();
  return {
    workbook: openExcel(),
    // Opened anew: from what the workbook is saved as, not from what is in memory.
    reopen: async () => {
      ({ standin } = await openTrial({ state: standin.exportState() }));
      return openExcel();
    },
    renameSheet: (from, to) => {
      standin.user.renameSheet(from, to);
      return Promise.resolve();
    },
  };
});
