/** Names of sheets that are no unit's own: the sum of the others, or a copy. */
export const SUMMARY_SHEET = /汇总|合计|总表|备份|模板|样表/u;
