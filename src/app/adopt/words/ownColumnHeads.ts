/** Words in the heads of the table's own 完成率 and 同比 columns. */

/** 完成率, 占年度任务%; not 占比 or 满意率. */
export const COMPLETION = /完成|进度|达成|兑现|执行|落实|占.*(?:任务|目标|计划)/u;

/** 增减数, 增减额: a difference; without such a word a change is a ratio. */
export const AMOUNT = /[数额量]$/u;
