/** What a slot may ask of an indicator: `{name.field}`. The first word is the one the pane offers. */
export const FIELDS = {
  actual: ["完成值", "actual"],
  target: ["目标", "目标值", "target"],
  upper: ["上限", "目标上限", "upper"],
  completion: ["完成率", "completion"],
  gap: ["序时差", "gap"],
  remaining: ["差额", "剩余", "remaining"],
  excess: ["超出", "excess"],
  base: ["上年同期", "上年", "base"],
  growth: ["同比", "growth"],
  change: ["增减", "change"],
  share: ["占比", "share"],
  month: ["本月", "month"],
  quarter: ["本季", "quarter"],
  plan: ["计划", "plan"],
  planUpper: ["计划上限", "planUpper"],
  forecast: ["预计", "forecast"],
  status: ["状态", "status"],
  sentence: ["句", "sentence"],
  cause: ["原因", "cause"],
  measure: ["措施", "measure"],
  practice: ["做法", "practice"],
  effect: ["成效", "effect"],
  stage: ["进展", "stage"],
  expected: ["预计完成", "expected"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof FIELDS;

const BY_WORD: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const)),
);

/** No word means the value itself; null when the word is none of ours. */
export function fieldOf(word: string): Field | null {
  return word === "" ? "actual" : (BY_WORD.get(word) ?? null);
}
