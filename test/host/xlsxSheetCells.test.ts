import { openXlsx } from "../../src/host/xlsx";
import { oddSheets } from "./oddSheets";
import { describeSheetCellsContract } from "./sheetCellsContract";

describeSheetCellsContract("host/xlsx", (left) => Promise.resolve(openXlsx(oddSheets(left))));
