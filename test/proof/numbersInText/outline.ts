/** An outline that says everything: sections, problems, next steps, units, and single slots whose meaning stands in their id. */
import type { RegisteredIndicator } from "../../../src/core/indicator/dataset";
import type { OutlineParagraph } from "../../../src/core/outline/paragraph";
import type { Field } from "../../../src/core/outline/fields";
import type { Chance } from "../fuzz/chance";

/** What a single slot asked for. */
export interface SlotAsked {
  readonly code: string;
  readonly field: Field;
  readonly reporter: string | null;
  readonly month: number;
  readonly manner: string;
}

const AUTOS = ["{#栏目 服务}", "{#栏目 阵地}", "{#问题}", "{#打算}", "{#时，}{#总况}", "{#未报}"] as const;
const PER_INDICATOR = ["{#各单位 NAME}", "{#前三 NAME}", "{#后进 NAME}"] as const;
const NUMBERS: readonly Field[] = ["actual", "target", "upper", "completion", "gap", "remaining", "base", "growth", "change", "share", "month", "quarter", "forecast"];
const MANNERS = ["0", "0.0", "近0", "0余", "0.0万", "0万余"] as const;
/** Of rates, and where 万 stands in the unit. */
const PLAIN_MANNERS = ["0", "0.0"] as const;
const REPORTERS = ["青禾镇", "云溪镇"] as const;

export function outlineOf(chance: Chance, indicators: readonly RegisteredIndicator[], month: number): readonly OutlineParagraph[] {
  const units = PER_INDICATOR.map((pattern) => pattern.replace("NAME", chance.pick(indicators).name));
  const slots = Array.from({ length: 10 }, () => slotOf(chance, indicators, month));
  const patterns: readonly (readonly [string, string])[] = [...[...AUTOS, ...units].map((pattern) => [pattern, pattern] as const), ...slots];
  return patterns.map(([id, pattern], row) => ({ row, id: `${String(row)} ${id}`, level: "body", heading: "", pattern, pinned: "", kinds: [] }));
}

function slotOf(chance: Chance, indicators: readonly RegisteredIndicator[], last: number): readonly [string, string] {
  const { code, name, unit } = chance.pick(indicators);
  const field = chance.pick(NUMBERS);
  const reporter = chance.once(5) ? chance.pick(REPORTERS) : null;
  const month = chance.once(5) ? 1 + chance.below(last) : last;
  const manner = chance.once(3) && ["actual", "completion", "base", "share"].includes(field) ? chance.pick(/^[万亿/%]/u.test(unit) || field === "completion" || field === "share" ? PLAIN_MANNERS : MANNERS) : "";
  const asked: SlotAsked = { code, field, reporter, month, manner };
  const pattern = `见{${name}${reporter === null ? "" : `@${reporter}`}.${field}${month === last ? "" : `.${String(month)}月`}${manner === "" ? "" : `|${manner}`}}${manner === "" ? "" : field === "completion" || field === "share" ? "%" : unit}处`;
  return [`slot ${JSON.stringify(asked)}`, pattern];
}

/** null for paragraphs that are no single slot. */
export function slotAskedOf(id: string): SlotAsked | null {
  const found = /^\d+ slot (\{.*\})/u.exec(id)?.[1];
  return found === undefined ? null : (JSON.parse(found) as SlotAsked);
}
