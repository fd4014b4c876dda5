/** Words that say for which time a number stands. Rule: language.md 6.6: the nearest one counts. */
export const PERIODS = /全年|上半年|下半年|(?:一|二|三|四|前三)季度|今年以来|一年来|半年来|截至目前|目前|本年度|今年|去年|上年|明年|同期|当月|本月|年底前|年内|截[至止][^，。；：]{0,10}?(?:日|底|末|月(?![底末\d]))|到?20\d\d年(?:底|末)?|\d{1,2}[—~-]\d{1,2}月|\d{1,2}月(?:底|份)?/gu;
