import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newXlsx } from "../../src/host/xlsx";
import { readXlsxFile, writeXlsxFile } from "../../src/host/xlsx/file";
import type { XlsxWorkbook } from "../../src/host/xlsx";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "indicator-brief-"));
});
afterEach(() => rm(folder, { recursive: true }));

const broken: XlsxWorkbook = Object.assign(newXlsx(), { toBytes: () => Promise.reject(new Error("stopped")) });

describe("workbook files", () => {
  test("are written and read", async () => {
    const path = join(folder, "台账.xlsx");
    await writeXlsxFile(path, newXlsx());
    expect((await (await readXlsxFile(path)).read([])).sheetNames).toEqual(["Sheet1"]);
    expect(await readdir(folder)).toEqual(["台账.xlsx"]);
  });

  test.each([
    ["a file that is not there", "missing.xlsx", "file_not_found", "ENOENT"],
    ["a folder", ".", "file_not_workbook", "EISDIR"],
  ])("%s is refused", async (_, name, code, detail) => {
    await expect(readXlsxFile(join(folder, name))).rejects.toMatchObject({ issue: { code }, detail });
  });

  test("a folder that is not there cannot be written to", async () => {
    await expect(writeXlsxFile(join(folder, "无", "a.xlsx"), newXlsx())).rejects.toMatchObject({ issue: { code: "file_unwritable" }, detail: "ENOENT" });
  });

  test("the old file stays whole when its place cannot be taken, and no draft is left", async () => {
    const path = join(folder, "a.xlsx");
    await mkdir(path);
    await writeFile(join(path, "keep.txt"), "旧");
    await expect(writeXlsxFile(path, newXlsx())).rejects.toMatchObject({ issue: { code: "file_unwritable" } });
    expect(await readFile(join(path, "keep.txt"), "utf8")).toBe("旧");
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test("the old file stays whole when the new one cannot be made", async () => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "旧");
    await expect(writeXlsxFile(path, broken)).rejects.toThrow("stopped");
    expect(await readFile(path, "utf8")).toBe("旧");
  });

  test("a file keeps its permissions when it is replaced", async () => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "旧");
    await chmod(path, 0o640);
    await writeXlsxFile(path, newXlsx());
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });
});
