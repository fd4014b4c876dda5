/** 成绩: what is said of an indicator where it is reported. Source: sentences.md (before language.md 4A-4E where they differ). */
import { EXACT_VOICE, phrase, PLAIN, type Phrase } from "./phrase";

const JUDGED = ["early", "ahead", "onSchedule", "nearSchedule", "slight", "behind", "farExceeded", "exceeded", "met", "nearly", "most", "half", "little"] as const;
const RUNNING = ["ahead", "onSchedule", "nearSchedule", "slight", "behind"] as const;
const UNJUDGED = ["noTarget", "merged", "targetBlank", "underWay", "rateMet", "rateNear", "rateShort"] as const;

export const FACTS: readonly Phrase[] = [
  // milestones: stages in words, never a percentage
  phrase([], "{题}{进展}[，预计{预计完成}]", ["milestone", "stageTold"]),
  phrase(["early", "met", "exceeded", "farExceeded"], "{题}已完成", ["milestone"]),
  phrase(["notDue"], "{题}按计划将于{起月}集中开展", ["startKnown"]),

  // full coverage and limits
  phrase([], "{区域}{母值}{母题}实现{题干}全覆盖", ["fullCoverage"]),
  phrase(["withinLimit"], "{时}{题}实现零发生", ["zeroTarget"]),
  phrase(["withinLimit"], "{时，}{述}，控制在目标值以内"),
  phrase(["overLimit"], "{时，}{述}，未实现零发生目标", ["zeroTarget", "aboveTarget"]),
  phrase(["overLimit"], "{时，}{述}，高于{标}的控制目标", ["aboveTarget"]),
  phrase(["overLimit"], "{时，}{述}，未达到低于{标}的控制要求"),

  // self-inspection: exact, with pace
  phrase(["early"], "{题}完成{值}，提前超额完成全年任务", ["overTarget"], EXACT_VOICE),
  phrase(["early"], "{题}完成{值}，提前完成全年任务", [], EXACT_VOICE),
  phrase(["ahead"], "{题}完成{值}，占全年任务的{率}，快于序时进度{差}", [], EXACT_VOICE),
  phrase(["onSchedule"], "{题}完成{值}，占全年任务的{率}，达到序时进度", [], EXACT_VOICE),
  phrase(["nearSchedule"], "{题}完成{值}，占全年任务的{率}，基本达到序时进度", [], EXACT_VOICE),
  phrase(["slight", "behind", "severe"], "{题}完成{值}，占全年任务的{率}，慢于序时进度{差}[，主要原因是{因}]", [], EXACT_VOICE),
  phrase(["nothing", "none"], "{题}尚未启动[，主要原因是{因}]", ["notStartedConfirmed"], EXACT_VOICE),
  phrase(["farExceeded", "exceeded"], "{题}完成{值}，超额完成年度任务", ["boast"], EXACT_VOICE),
  phrase(["farExceeded", "exceeded"], "{题}完成{值}，完成年度任务的{率}", [], EXACT_VOICE),
  phrase(["met"], "{题}完成{值}，如期完成年度任务", [], EXACT_VOICE),
  phrase(["nearly"], "{题}完成{值}，基本完成年度任务，完成率{率}", [], EXACT_VOICE),
  phrase(["most", "half", "little"], "{题}完成{值}，占年度任务的{率}，尚差{剩}[，主要原因是{因}]", [], EXACT_VOICE),
  phrase(["rateMet"], "{题}{值}，高于目标{差}", ["aboveTarget"], EXACT_VOICE),
  phrase(["rateMet"], "{题}{值}，达到目标要求", [], EXACT_VOICE),
  phrase(["rateNear"], "{题}{值}，接近{标}的目标", [], EXACT_VOICE),
  phrase(["rateShort"], "{题}{值}，距{标}的目标还差{差}[，主要原因是{因}]", [], EXACT_VOICE),

  // upward, and to those below
  phrase(JUDGED, "{时，}{述}，完成调整后目标任务（{标}）的{率}。（注：年初目标{原标}，{改月}{经批准}调整为{标}。）", ["revised"], PLAIN),
  phrase(["early", "exceeded", "farExceeded"], "{截至，}{述}，达到{争标}的争取目标", ["stretchMet"], PLAIN),
  phrase(["exceeded"], "{时}{述}，超额完成年度基本目标任务", ["stretchSet"], ["upward"]),
  phrase(["met"], "{时}{述}，如期完成年度基本目标任务", ["stretchSet"], ["upward"]),
  phrase(["exceeded", "met"], "{时}{述}，完成年度基本目标任务，距{争标}的争取目标还差{争差}", ["stretchSet"], PLAIN),
  phrase(["early"], ["{截至，}{述}，提前超额完成全年目标任务", "{截至，}{述}，全年目标任务提前超额完成"], ["overTarget"], PLAIN),
  phrase(["early"], ["{截至，}{述}，提前完成全年目标任务", "{截至，}{述}，全年目标任务提前完成"], [], PLAIN),
  phrase(RUNNING, "{时}{述}，实现时间过半、任务过半", ["exactlyHalf"], PLAIN),
  phrase(RUNNING, "{截至，}{述}，完成全年目标任务的{率}，预计12月底前全面完成", ["annual", "forecastMeets"], PLAIN),
  phrase(RUNNING, "{题}按期开展，{时}共{值}", ["bySession", "onPace"], PLAIN),
  phrase(RUNNING, ["{时，}{述}，完成全年目标任务的{率}", "{时，}{述}，占全年目标任务的{率}", "{时，}{述}，完成全年{标}目标任务的{率}"], [], PLAIN),
  phrase(["farExceeded", "exceeded"], "{时}{述}，超额完成年度任务", ["boast"], PLAIN),
  phrase(["exceeded"], ["{时}{述}，完成年度目标任务的{率}", "{时}{述}，超额完成年度目标任务"], [], PLAIN),
  phrase(["met"], ["{时}{述}，如期完成年度目标任务", "{时}{述}，按期完成年度目标任务"], [], PLAIN),
  phrase(["nearly"], ["{时}{述}，基本完成年度目标任务", "{时}{述}，年度目标任务基本完成"], [], PLAIN),
  phrase(["most", "half", "little"], ["{时}{述}，完成年度目标任务的{率}", "{时}{述}，占年度目标任务的{率}"], [], PLAIN),

  // rates and scores, to all
  phrase(["rateMet"], "{时，}{述}，高于目标{差}", ["aboveTarget"]),
  phrase(["rateMet"], "{时，}{述}，达到目标要求"),
  phrase(["rateNear"], "{时，}{述}，接近{标}的目标"),
  phrase(["rateShort"], "{时，}{述}，距{标}的目标还差{差}"),
  phrase(UNJUDGED, "{题}由{基}提高到{值}，提高{增}", ["rateOfChange", "rose"]),
  phrase(UNJUDGED, "{题}由{基}下降到{值}，下降{增}", ["rateOfChange", "fell"]),

  // no target: the fact, and how it compares
  phrase(["targetPending"], "{令}任务尚未下达，{时}已先行{述}"),
  phrase(UNJUDGED, "今年新开展{题}，共{值}", ["newThisYear"]),
  phrase(UNJUDGED, "{时，}{述首}，{比}[，主要是{因}][；{述尾}]", ["adverseFall"]),
  phrase(UNJUDGED, "{时，}{述首}[，{比}][，{述尾}]"),
];
