import type { ClaimsReason } from "../../core/check/claims/reasons";
import type { FindingSentences } from "./sentences";

/** 同一件事前后说法不一，或结论与数字不符。 */
export const claimsZh: FindingSentences<ClaimsReason> = {
  two_values: ({ text, other, name }) => `“${name}”前面是 ${other}，这里是 ${text}，请统一。`,
  hedge_untrue: ({ text, other, name }) => `“${name}”另一处是 ${other}，与这里的“${text}”不符，约数词用反了或数字有误。`,
  two_units: ({ unit, other, name }) => `“${name}”前面用“${other}”，这里用“${unit}”，量词请统一。`,
  longer_time_less: ({ text, other, name }) => `“${name}”较短时段是 ${text}，较长时段只有 ${other}，请核对。`,
  plan_below_result: ({ text, other, name }) => `“${name}”今年已是 ${other}，计划只写 ${text}，低于已达到的水平，请核对。`,
  fraction_of_whole: ({ text, unit }) => `“${unit}”按整数计，${text} 不可能有小数，请核对。`,
  too_many_decimals: ({ text }) => `${text} 小数位数太多，百分数一般保留一位小数。`,
  below_zero_in_text: ({ text }) => `正文不写负数，${text} 请改用“减少”“下降”等说法。`,
  respectively_count: ({ things, numbers }) => `“分别”前面说了 ${things} 项，后面是 ${numbers} 个数，请核对。`,
  claim_more: ({ words, done }) => `完成目标的 ${done}，不能写“${words}”。`,
  claim_all: ({ words, done }) => `完成目标的 ${done}，不能写“${words}”。`,
  claim_nearly: ({ words, done }) => `完成目标的 ${done}，不到 95%，不宜写“${words}”。`,
  claim_half: ({ words, done }) => `完成目标的 ${done}，不能写“${words}”。`,
  claim_short: ({ words, done }) => `完成目标的 ${done}，与“${words}”不符。`,
  claim_onPace: ({ words, done }) => `完成目标的 ${done}，低于序时进度，不能写“${words}”。`,
  claim_behindPace: ({ words, done }) => `完成目标的 ${done}，并不低于序时进度，与“${words}”不符。`,
  relation_untrue: ({ result, bar, sign }) => `${result} 与 ${bar} 相比，“${sign}”不成立，请核对说法或数字。`,
  table_differs: ({ name, text, values }) => `表中“${name}”一行没有 ${text}（表中是 ${values}），请核对。`,
  left_otherwise: ({ text, of, done, expected }) => `文中别处是 ${of}、${done}，余 ${expected}，这里写 ${text}，请核对。`,
  said_otherwise: ({ text, other }) => `同一件事前面是 ${other}，这里是 ${text}，请统一。`,
};
