/** Reports that were changed anywhere: read without failing, and written again to the letter. */
import { importedDataset } from "../../src/app/importedDataset";
import { usualKind } from "../../src/core/indicator/period";
import { writeReport } from "../../src/core/narrate/report";
import { outlineOf } from "../../src/core/read/outlineOf";
import { proposalOf } from "../../src/core/read/proposalOf";
import { readReport } from "../../src/core/read/readReport";
import { BLIND_NAMES, DOCUMENT_NAMES, labelledDocument } from "../core/read/labelledDocument";
import { Chance } from "./fuzz/chance";
import type { Effort, Proof, ProofResult } from "./proof";

const DOCUMENTS: Readonly<Record<Effort, number>> = { short: 150, long: 20_000 };
/** What stands in reports and trips readers. */
const PIECES = [
  "12", "3.5", "X", "xx", "**", "○", "１２", "1,200", "8、7", "三十五", "百余", "两", "万", "亿", "余", "近", "约", "多", "几", "不少于", "以上", "左右", "%", "％", "个百分点", "成", "倍", "人次", "户", "万元", "元", "名", "家", "—", "至", "～", "（", "）", "“", "”", "《", "》",
  "，", "。", "；", "：", "、", "\n", "\r\n", "\t", "　", " ", "一、", "（一）", "1.", "2、", "一是", "其中", "任务", "目标", "完成", "同比增长", "百分之", "第", "每", "2025年", "20xx年", "{", "}", "[", "]", "\\", "|", "@", "#年", "\ud83d", "\u202e", "\u0000", "百家姓", "上一篇", "总结",
];

export const readReports: Proof = {
  name: "a changed report is read, and its outline with its own values is that report",
  run: (effort) => Promise.resolve(run(DOCUMENTS[effort])),
};

function run(documents: number): ProofResult {
  const texts = [...DOCUMENT_NAMES, ...BLIND_NAMES].map((name) => labelledDocument(name).text);
  const losses: string[] = [];
  let quantities = 0;
  for (let seed = 1; seed <= documents; seed += 1) {
    const text = changed(texts, new Chance(seed));
    try {
      const proposal = proposalOf(readReport(text));
      quantities += proposal.reading.quantities.length;
      const wrong = differenceOf(proposal);
      if (wrong !== null) losses.push(`seed ${String(seed)}: ${wrong}`);
    } catch (error) {
      losses.push(`seed ${String(seed)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { counts: { documents, quantities }, losses: losses.slice(0, 20) };
}

/** A few hundred characters of a report, with some of them replaced, put in or taken out. */
function changed(texts: readonly string[], chance: Chance): string {
  const text = chance.pick(texts);
  const start = chance.below(text.length);
  const characters = [...text.slice(start, start + 600)];
  for (let edits = chance.below(12); edits > 0; edits -= 1) {
    characters.splice(chance.below(characters.length + 1), chance.below(3), ...Array.from({ length: chance.below(3) }, () => chance.pick(PIECES)));
  }
  return characters.join("");
}

function differenceOf(proposal: ReturnType<typeof proposalOf>): string | null {
  const { text, structure, quantities } = proposal.reading;
  const { figures, unwritable } = outlineOf(proposal);
  for (const { start, end, text: printed } of quantities) if (text.slice(start, end) !== printed) return `offsets ${String(start)}-${String(end)}`;
  if (new Set([...figures.map(({ use }) => use.quantity), ...unwritable]).size !== quantities.length) return "a quantity is neither a slot nor told to be unwritable";
  const data = importedDataset(proposal, { year: structure.year ?? 2026, office: "", source: "" });
  const { period } = data.settings;
  const again = writeReport(data, { period, kind: usualKind(period), unfilled: "source" }).paragraphs.map((paragraph) => paragraph.text);
  const lines = structure.lines.flatMap(({ level, start, end }) => (level === "residue" || level === "table" ? [] : [text.slice(start, end)]));
  const at = lines.findIndex((line, index) => line !== again[index]);
  return at < 0 && lines.length === again.length ? null : `line ${String(at)}: ${JSON.stringify(lines[at]?.slice(0, 80))} came back as ${JSON.stringify(again[at]?.slice(0, 80))}`;
}
