/** The project's own reports as one text, as they are and at the density of numbers that offices' reports have. */
import { readdirSync, readFileSync } from "node:fs";
import { readReport } from "../src/core/read/readReport";

const FOLDER = new URL("../test/core/read/documents/", import.meta.url);
/** Numbers in 10,000 characters: what real annual reports of such offices hold; the own documents are made for the reader and hold five times as many. */
const ORDINARY = 75;
const LONG = 10_000;

export function ownReports(): string {
  return readdirSync(FOLDER).filter((file) => file.endsWith(".txt")).map((file) => readFileSync(new URL(file, FOLDER), "utf8")).join("\n");
}

/** The report with its sentences that hold no number said as often as it takes. */
export function ofOrdinaryDensity(report: string): string {
  const plain = report.split("\n").flatMap((line) => line.split(/(?<=。)/u)).filter((sentence) => sentence.endsWith("。") && readReport(sentence).quantities.length === 0).join("");
  const wanted = (readReport(report).quantities.length / ORDINARY) * LONG;
  return `${report}\n${`${plain}\n`.repeat(Math.ceil((wanted - report.length) / plain.length))}`;
}
