/** Reports to be written as .docx, in words of their own. */
import { unzipSync } from "fflate";
import type { Annex } from "../../src/core/narrate/annex";
import { writeDocument, type DocumentContent } from "../../src/word/writeDocument";

const HEADS = [["序号", "mark"], ["指标", "text"], ["单位", "mark"], ["目标", "figure"], ["完成", "figure"], ["完成率", "figure"], ["上年同期", "figure"], ["同比", "figure"], ["状态", "mark"]] as const;

export function annexWith(rows: number, columns: number = HEADS.length): Annex {
  return {
    title: "河西街道2026年上半年工作指标完成情况表", unit: "", note: "注：数据截至6月底。",
    columns: HEADS.slice(0, columns).map(([head, holds]) => ({ head, holds })),
    rows: Array.from({ length: rows }, (_, row) => [String(row + 1), `助老上门服务第${String(row + 1)}类`, "人次", "1200", String(500 + row), "41.7%", "480", "增长4.2%", "略慢于序时"].slice(0, columns)),
  };
}

export const REPORT: DocumentContent = {
  paragraphs: [
    { level: "title", text: "河西街道2026年上半年工作总结" },
    { level: "lead", text: "上半年，街道办理热线工单1268件，现将有关情况总结如下：" },
    { level: "h1", text: "一、主要工作" },
    { level: "h2", text: "（一）为老服务" },
    { level: "body", text: "开展“敲门行动”520人次，完成全年目标任务的43.3%。" },
    { level: "h3", text: "1.适老化改造。完成86户，同比增长4.2%。" },
    { level: "closing", text: "以上报告，请审阅。" },
  ],
  office: "河西街道办事处", writtenOn: { year: 2026, month: 7, day: 5 }, annex: annexWith(3),
};

export async function partsOf(content: DocumentContent): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeDocument(content));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
