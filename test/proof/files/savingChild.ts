/** A process of its own that saves over a file, for ever or until it is stopped: `savingChild.ts TARGET BYTES MARK...`. */
import { writeXlsxFile } from "../../../src/host/xlsx/file";
import { HostError } from "../../../src/host/workbook";
import { markedWorkbook } from "./markedWorkbook";

const [target = "", size = "", ...marks] = process.argv.slice(2);
process.stdout.write("ready\n");
try {
  for (let turn = 0; turn < 100_000; turn += 1) await writeXlsxFile(target, markedWorkbook(Number(size), Number(marks[turn % marks.length])));
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  process.stdout.write(`${error.issue.code} ${error.detail}\n`);
}
