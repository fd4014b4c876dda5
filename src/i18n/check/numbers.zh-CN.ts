import type { NumbersReason } from "../../core/check/numbers/reasons";
import type { FindingSentences } from "./sentences";

/** 稿子自己的数字对不上。 */
export const numbersZh: FindingSentences<NumbersReason> = {
  part_above_whole: ({ part, whole }) => `其中项 ${part} 大于总数 ${whole}，请核对。`,
  parts_above_whole: ({ parts, said, sum }) => `各其中项（${parts}）合计 ${sum}，超过总数 ${said}，请核对。`,
  sum_differs: ({ parts, said, sum }) => `各分项（${parts}）合计是 ${sum}，与总数 ${said} 不符，请核对总数和各分项。`,
  rest_differs: ({ said, one, other, expected }) => `${one} 中已办 ${other}，其余应为 ${expected}，稿中写 ${said}，请核对。`,
  share_differs: ({ said, inputs, expected }) => `按 ${inputs} 计算，占比应为 ${expected}，稿中写 ${said}。`,
  shares_not_all: ({ shares, sum }) => `各部分占比（${shares}）合计 ${sum}，不等于 100%，请核对。`,
  rate_not_of_numbers: ({ name, said, one, other, expected }) => `${name}应为 ${one}÷${other}＝${expected}，稿中写 ${said}。`,
  more_done_than_in: ({ said, other }) => `${said} 多于前面的 ${other}，办成的不会多于受理的（含结转的请写明），请核对。`,
  rate_above_all: ({ name, said }) => `${name}不会超过 100%，稿中写 ${said}，请核对。`,
  completion_differs: ({ said, one, other, expected }) => `完成 ${one}、目标 ${other}，完成率应为 ${expected}，稿中写 ${said}。`,
  distance_differs: ({ said, one, other, expected }) => `${one} 与 ${other} 相差 ${expected}，稿中写 ${said}。`,
  points_differ: ({ said, one, other, expected }) => `${one} 与 ${other} 相差 ${expected}，稿中写 ${said}。`,
  pace_differs: ({ said, one, expected }) => `完成 ${one}，与序时进度相差应为 ${expected}，稿中写 ${said}。`,
  pace_untrue: ({ said, one }) => `完成 ${one}，与序时进度的差距不是 ${said}，请核对。`,
  growth_differs: ({ said, one, other, expected }) => `按 ${one}、${other} 计算，增减幅度应为 ${expected}，稿中写 ${said}。`,
  change_differs: ({ said, one, other, expected }) => `${one} 与 ${other} 相差 ${expected}，稿中写 ${said}。`,
  direction_wrong: ({ words, said, one, other }) => `按 ${one}、${other} 看，“${words}${said}”的增减方向反了或数字有误，请核对。`,
  times_of_fall: ({ words, said }) => `“${words}${said}”不成立：减少不能用倍，请改用百分数。`,
  times_differ: ({ said, one, other, expected }) => `${one} 是 ${other} 的 ${expected}，稿中写 ${said}。`,
  growth_times_differ: ({ said, one, other, expected }) => `由 ${other} 到 ${one}，增长的是 ${expected}（不含原数），稿中写 ${said}。`,
  not_doubled: ({ said, one, other }) => `由 ${other} 到 ${one}，不是“${said}”，请核对。`,
  growth_over_nothing: ({ said, words }) => `“${words}”，没有基数，不能算同比 ${said}，请改写实际数。`,
  average_differs: ({ said, one, other, expected }) => `${one} 除以 ${other}，平均应为 ${expected}，稿中写 ${said}。`,
  total_of_each_differs: ({ said, one, other, expected }) => `每份 ${one}、共 ${other}，合计应为 ${expected}，稿中写 ${said}，请核对。`,
  frequency_differs: ({ said, one, expected }) => `按每期间 ${one} 计算，应为 ${expected}，稿中写 ${said}，请核对。`,
  sample_differs: ({ said, one, other, expected }) => `${other} 按 ${one} 抽取约为 ${expected}，稿中写 ${said}，请核对。`,
  adopted_above_sent: ({ said, other }) => `采用 ${said} 多于报送 ${other}，请核对。`,
  adopted_in_other_unit: ({ said, other }) => `采用 ${said}、报送 ${other}，量词不同，无法比较，请确认口径。`,
};
