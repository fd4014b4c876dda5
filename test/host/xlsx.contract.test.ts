import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { describeWorkbookContract } from "./contract";
import { renameSheetIn } from "./xlsxParts";

describeWorkbookContract("host/xlsx", () => {
  let current = newXlsx();
  return Promise.resolve({
    get workbook() {
      return current;
    },
    reopen: async () => openXlsx(await current.toBytes()),
    renameSheet: async (from: string, to: string) => {
      current = openXlsx(renameSheetIn(await current.toBytes(), from, to));
    },
  });
});

