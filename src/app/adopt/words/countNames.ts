/** Endings of indicator names that say the unit, where the table gives none: 培训人数. */
export const COUNT_NAMES: readonly (readonly [ending: string, unit: string])[] = [
  ["人数", "人"], ["人次", "人次"], ["户数", "户"], ["场次", "场次"], ["件数", "件"], ["个数", "个"], ["次数", "次"], ["率", "%"], ["比例", "%"],
];
