import { openExcel } from "../../src/host/excel/openExcel";
import { openBook } from "../../src/workbench/files/openBook";
import { openExcel as openTrial } from "../standin/office";
import { oddSheets } from "./oddSheets";
import { describeSheetCellsContract } from "./sheetCellsContract";

describeSheetCellsContract("host/excel over the stand-in", async (left) => {
  const { standin: file } = await openBook(oddSheets(left));
  const { standin } = await openTrial({ state: file.exportState() });
  standin.user.select(left.sheet, ...left.areas);
  return openExcel();
});
