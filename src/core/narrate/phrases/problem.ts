/** 存在的问题: one clause for every lagging indicator, naming it as its next step does. Source: sentences.md 9-14, 22; language.md 4G, 4I. */
import { EXACT_VOICE, phrase, PLAIN, type Phrase } from "./phrase";

export const PROBLEMS: readonly Phrase[] = [
  phrase(["nothing", "none"], "{题}受{因}影响，目前{进展}[，计划{预计完成}]", ["stageTold"]),
  phrase(["nothing", "none"], "{题}受{因}影响，尚未启动", ["notStartedConfirmed"]),
  phrase(["nothing", "none"], "{题}尚未启动", ["notStartedConfirmed"]),
  phrase(["rateShort"], "{题}{值}，距{标}的目标还差{差}", [], EXACT_VOICE),
  phrase(["rateShort"], "{题}为{值}，距{标}的目标还差{差}[，主要是{因}]", ["explicit"]),
  phrase(["rateShort"], ["{题}与{标}的目标要求相比还有差距[，主要是{因}]", "{题}距{标}的目标还有差距[，主要是{因}]"]),
  phrase(["overLimit"], "{题}{值}，高于{标}的控制目标", ["aboveTarget"]),
  phrase(["overLimit"], "{题}{值}，未达到低于{标}的控制要求"),

  phrase(["slight", "behind", "severe"], "{题}完成全年任务的{率}，慢于序时进度{差}", [], EXACT_VOICE),
  phrase(["most", "half", "little"], "{题}完成{值}，距年度目标尚差{剩}", [], EXACT_VOICE),

  // upward and to those below: what fell says so, and why, where the sheet says why
  phrase(["slight", "behind"], ["{题}完成全年目标任务的{率}，与序时进度相比还有一定差距[，主要是{因}]", "{题}完成全年目标任务的{率}，进度与序时要求还有差距[，主要是{因}]"], ["explicit"], PLAIN),
  phrase(["most", "half", "little"], "{题}完成{值}，距年度目标任务还有{剩}的差距[，主要是{因}]", ["explicit"], PLAIN),

  phrase(["slight"], ["{题}进度与序时要求相比还有差距[，主要是{因}]", "{题}推进力度还需加大[，主要是{因}]", "{题}离序时进度要求还有距离[，主要是{因}]"], [], PLAIN),
  phrase(["behind"], ["{题}推进不够快，完成全年目标任务的{率}[，{降}][，{不均}][，主要是{因}]", "{题}推进相对较慢，完成全年目标任务的{率}[，{降}][，{不均}][，主要是{因}]"], [], PLAIN),
  phrase(["severe"], ["{题}推进相对滞后，{时}完成{值}，[{降}，][主要是{因}，]完成全年目标任务仍需加力", "{题}进展较慢，{时}完成{值}，[{降}，][主要是{因}，]距全年目标任务还有较大差距"], [], PLAIN),
  phrase(["most", "half"], ["{题}[{降}，]距年度目标任务还有一定差距[，主要是{因}]", "{题}[{降}，]与年度目标任务要求相比还有不足[，主要是{因}]", "{题}[{降}，]完成年度目标任务还需加力[，主要是{因}]"], [], PLAIN),
  phrase(["little"], ["{题}[{降}，]距年度目标任务还有较大差距[，主要是{因}]", "{题}[{降}，]与年度目标任务相比还有较大差距[，主要是{因}]"], [], PLAIN),
];

/** 概括: all of them in one sentence, unnamed, and what answers it. Source: language.md 4G (G1, G3), 4H (H4, H8). */
export const GENERAL = {
  inYear: { problem: "个别指标推进进度与序时要求相比还有差距", next: "对照年度目标任务，加快推进进度偏慢的工作，确保年底前完成" },
  yearEnd: { problem: "个别指标距年度目标任务还有差距", next: "对照年度目标任务，继续推进尚未完成的工作" },
} as const;
