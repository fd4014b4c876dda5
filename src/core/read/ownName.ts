/** Names of proposed rows: no two alike, because a slot must mean one of them, and nothing in them that a slot has a use for. */

/** Slots and formulas have no room for these; a title has no use for them. Empty where nothing is left. */
export function plainName(name: string): string {
  return name.replace(/(?<=\d)\.(?=\d)/gu, "．").replace(/[/@.{}|[\]\\#\s]/gu, "").slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 40;

/** 培训场次, else 培训场次（2）, counted from `from` on: the first that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean, from = 2): string {
  if (!isTaken(name)) return name;
  for (let count = from; ; count += 1) {
    const free = `${name}（${String(count)}）`;
    if (!isTaken(free)) return free;
  }
}
