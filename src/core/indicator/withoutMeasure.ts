/** 发放份数, 走访户数, 培训人次: the measure stands in the unit again. */
const MEASURE_ENDING = /(?:人次|人数|户数|户次|次数|场次|场数|期数|件数|起数|份数|条数|篇数|个数|家数|笔数|例数|金额|数量|数)$/u;
const SHORTEST_OBJECT = 2;
/** 救助资金额, 残疾人数: the measure's first character is the thing's last one. */
const SHARED_CHARACTER = /(?:(?:资|奖|基|现|租|押|定|本|罚|佣|保障|保证|公积|抚恤|养老|助学)金(?=额$)|(?:残疾|老年|老|(?<![职员民义社])工|军|病|盲|聋|责任|负责|带头|监护|代理|证|失能老)人(?=数$)).$/u;

/** A row's name without the measure that its unit says again; 所数 of 所 stands in the unit, as the usual measures do. */
export function withoutMeasure(name: string, unit: string): string {
  if (SHARED_CHARACTER.test(name)) return name.slice(0, -1);
  const short = name.endsWith(`${unit}数`) ? name.slice(0, -unit.length - 1) : name.replace(MEASURE_ENDING, "");
  return short.length >= SHORTEST_OBJECT ? short : name;
}
