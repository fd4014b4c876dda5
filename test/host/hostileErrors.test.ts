/** What an error may tell: codes, parts and addresses. A person's name in a cell is no business of a log. */
import { describe, expect, test } from "vitest";
import { HostError, type Change, type Workbook } from "../../src/host/workbook";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { openExcel as openDoor } from "../../src/host/excel/openExcel";
import { traceOfError } from "../../src/taskpane/notice";
import { openExcel } from "../standin/office";
import { columnPlan, sheetCell, sheetPlan } from "./plans";
import { editPart } from "./xlsxParts";

const PERSON = "欧阳某某13900000000";
const plan = sheetPlan({ name: "台账", tableName: "tblTrial", title: PERSON, columns: [columnPlan("姓名"), columnPlan("数")], rows: [[PERSON, 1]] });
const person: Change = { kind: "cells", table: "tblTrial", row: 0, column: 0, cells: [[`${PERSON}乙`, 2]] };

async function failureOf(work: () => Promise<unknown>): Promise<HostError> {
  const error = await Promise.resolve().then(work).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

function everything({ message, detail, issue, stack }: HostError): string {
  return JSON.stringify([message, detail, issue, stack]);
}

const WRITES: readonly (readonly [string, readonly Change[]])[] = [
  ["to a table that is not there", [{ ...person, table: "tblNowhere" }]],
  ["beyond a table", [{ ...person, row: 7 }]],
  ["of too long a text", [{ ...person, cells: [[PERSON.repeat(3_000)]] }]],
  ["of a sheet that is there", [{ kind: "createSheets", sheets: [plan] }]],
  ["of a column that is there", [{ kind: "addColumns", table: "tblTrial", heads: ["姓名"], cells: [[PERSON]] }]],
  ["to a sheet that is not there", [sheetCell("没有", "A1", PERSON)]],
];

describe.each<readonly [string, () => Promise<Workbook>]>([["a file", () => Promise.resolve(newXlsx())], ["Excel", async () => openExcel().then(() => openDoor())]])("%s", (_host, open) => {
  test.each(WRITES)("names nobody in the error of a write %s", async (_name, changes) => {
    const workbook = await open();
    await workbook.write([{ kind: "createSheets", sheets: [plan] }]);
    expect(everything(await failureOf(() => workbook.write(changes)))).not.toContain(PERSON);
  });
});

test.each(["refuse", "cut"] as const)("names nobody when Excel answers with an error: %s", async (how) => {
  const { standin } = await openExcel();
  const workbook = openDoor();
  await workbook.write([{ kind: "createSheets", sheets: [plan] }]);
  for (let k = 1; k <= 2; k += 1) {
    standin.failRequest(k, how);
    expect(everything(await failureOf(() => workbook.write([person])))).not.toContain(PERSON);
  }
});

test.each([
  ["a broken sheet", (text: string) => text.replace("</sheetData>", "</sheetDate>")],
  ["a cell nowhere", (text: string) => text.replace('r="A4"', `r="${PERSON}"`)],
])("names nobody in the error of %s", async (_name, edit) => {
  const file = newXlsx();
  await file.write([{ kind: "createSheets", sheets: [plan] }]);
  const bytes = editPart(await file.toBytes(), "xl/worksheets/sheet1.xml", edit);
  expect(everything(await failureOf(() => openXlsx(bytes).read(["tblTrial"])))).not.toContain(PERSON);
});

test("the trace of a fault of ours leaves its message out", () => {
  expect(traceOfError(new RangeError(`no cell ${PERSON}\n${PERSON}`))).not.toContain(PERSON);
  expect(traceOfError(PERSON)).not.toContain(PERSON);
});
