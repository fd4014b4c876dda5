/** Something that takes input from outside, and what must hold of it whatever it is given. */
import { cpuTime } from "../../cpuTime";
import { Chance } from "./chance";

export interface Target {
  readonly name: string;
  /** The longest that one input may take, in ms of the processor. */
  readonly limit: number;
  /** One input, made and tried: what is broken, or null. */
  readonly try: (chance: Chance) => Promise<string | null> | string | null;
}

/** One sentence for each input that broke the target; the seed makes it again. */
export async function tryTarget({ name, limit, try: once }: Target, inputs: number, seed: number): Promise<readonly string[]> {
  const losses: string[] = [];
  for (let index = 0; index < inputs; index += 1) {
    let broken: string | null = null;
    const took = await cpuTime(async () => {
      broken = await Promise.resolve().then(() => once(new Chance(seed + index))).catch(describe);
    });
    const slow = took > limit ? `${String(Math.round(took))} ms` : null;
    for (const loss of [broken, slow]) if (loss !== null) losses.push(`${name} ${String(seed + index)}: ${loss}`);
  }
  return losses;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 120)} ${(error.stack ?? "").split("\n").slice(1, 4).map((line) => line.trim()).join(" ")}` : String(error);
}
