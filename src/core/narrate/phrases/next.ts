/** 下一步打算: the answer to each problem; what lies between is the user's own measure. Source: sentences.md 13, 48-49; language.md 4H, 4I. */
import { phrase, type Phrase } from "./phrase";

export const NEXT_STEPS: readonly Phrase[] = [
  phrase(["slight"], ["紧盯{题}差距，[{措施}，]年内{补齐}", "加大{题}力度，[{措施}，]年内{补齐}", "对照序时进度要求推进{题}，[{措施}，]年内{补齐}"]),
  phrase(["behind"], ["加快{题}进度，[{措施}，]确保12月底前{补齐}", "针对{题}进度偏慢的问题，[{措施}，]确保12月底前{补齐}"]),
  phrase(["severe"], ["把{题}作为{下期}重点，[{措施}，]确保年底前{做成}{标}{目标任务}", "将{题}列入{下期}重点工作，[{措施}，]确保年底前{做成}{标}{目标任务}"]),
  phrase(["nothing"], "加快启动{题}，[{措施}，]确保年底前{做成}{标}{目标任务}"),
  phrase(["rateShort"], ["着力提升{题}，[{措施}，]力争达到{标}的目标", "对照{标}的目标，[{措施}，]进一步提高{题}"]),
  phrase(["overLimit"], "聚焦{题}，[{措施}，]力争控制在{标}以内"),
  phrase(["most", "half", "little", "none"], ["继续推进{题}，[{措施}，]确保{下年}年完成{下年标}{目标任务}", "抓好{题}，[{措施}，]确保{下年}年完成{下年标}{目标任务}", "接续推进{题}，[{措施}，]确保{下年}年完成{下年标}{目标任务}"], ["beginsAnew"]),
  phrase(["most", "half", "little", "none"], "继续推进{题}，[{措施}，]确保完成{下年}年目标任务", ["beginsAnew"]),
  phrase(["most", "half", "little", "none"], ["继续推进{题}，[{措施}，]{下年}年内{补齐}", "接续推进{题}，[{措施}，]{下年}年内{补齐}"]),
];
