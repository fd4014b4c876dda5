/** 存在的问题: one clause for every lagging indicator, naming it as its next step does. Source: sentences.md 9-14, 22; language.md 4G, 4I. */
import { EXACT_VOICE, phrase, PLAIN, type Phrase } from "./phrase";

export const PROBLEMS: readonly Phrase[] = [
  phrase(["nothing", "none"], "{题}受{因}影响，目前{进展}[，计划{预计完成}]", ["stageTold"]),
  phrase(["nothing", "none"], "{题}受{因}影响，尚未启动", ["notStartedConfirmed"]),
  phrase(["nothing", "none"], "{题}尚未启动", ["notStartedConfirmed"]),
  phrase(["rateShort"], "{题}为{值}，距{标}的目标还差{差}"),
  phrase(["overLimit"], "{题}{值}，高于{标}的控制目标"),

  phrase(["slight", "behind", "severe"], "{题}完成全年任务的{率}，慢于序时进度{差}", [], EXACT_VOICE),
  phrase(["most", "half", "little"], "{题}完成{值}，距年度目标尚差{剩}", [], EXACT_VOICE),

  phrase(["slight"], "{题}进度与序时要求相比还有差距", [], PLAIN),
  phrase(["behind"], "{题}推进不够快，完成全年目标任务的{率}[，{不均}]", [], PLAIN),
  phrase(["severe"], "{题}推进相对滞后，{时}完成{值}，完成全年目标任务仍需加力", [], PLAIN),
  phrase(["most"], "{题}距年度目标任务还有{剩}的差距", [], PLAIN),
  phrase(["half"], "{题}距年度目标任务还有一定差距", [], PLAIN),
  phrase(["little"], "{题}距年度目标任务还有较大差距", [], PLAIN),
];
