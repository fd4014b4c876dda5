/** What people write into a cell for a number or a state. Source: tables.md D. Compared without blanks, full-width signs narrow. */
import type { Absence } from "../tableReading";

export const ABSENCES: Readonly<Record<string, Absence>> = Object.fromEntries(
  Object.entries({
    none: "无 没有 零报告 〇 零 无此项 没有发生",
    not_applicable: "/ // \\ — —— - -- － － – … …… · ·· × ╱ 不涉及 不适用 无此任务 无任务 N/A",
    no_data: "暂无数据 无数据 待统计 未公布 数据未出 暂无 未出 未统计 未报 缺报 尚未公布",
    pending: "暂未下达 待下达 待定 未下达 尚未下达 省未下达 市未下达 暂未定",
    no_target: "常态化 常态化开展 长期坚持 不设目标 按需 不设 不设年度目标 据实 按实际 长期",
  }).flatMap(([absence, words]) => words.split(" ").map((word) => [word.normalize("NFKC"), absence as Absence])),
);

export const POINTERS: ReadonlySet<string> = new Set(["同上", "〃", "同左", "见上", "详见附件", "见附件", "\"", "″", "同前", "见备注", "详见备注", "见左"].map((word) => word.normalize("NFKC")));

/** A word of state that stands for, or beside, a number. */
export const STATE = /^(?:已|均已|全部|现已|已全部|已经)?(?:基本|全面|提前|超额|如期|按期|圆满)?(?:完成|竣工|达标|完工|办结|建成|建立|成立|落实|实现|结束|超额|公示|销号|开工)(?:任务|目标|主体|验收|\d+%)?$|^(?:正在|顺利|按序时|有序|持续|稳步|加快|按计划|序时)?(?:推进|进行|实施|开展|办理|公示|整改)(?:中)?$|^(?:达到序时|达序|未达序|未达标|预期可达标|无法判断|未启动|未开展|尚未(?:开始|启动|开展)|前期工作|待启动|滞后|进展缓慢|验收中|设备购进中|招标中|筹备中|[√✓✔☑×✗✘△▲●○◐◎○◆]|是|否|合格|不合格|达标|正常|偏慢|落后|快于序时|慢于序时|绿灯?|黄灯?|红灯?|[●○](?:绿|黄|红)|已超额完成|未完成|提前达标|按期达标|待验收|在建|在办|办理中|进行中)$/u;
