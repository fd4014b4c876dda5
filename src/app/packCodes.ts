/** Which of a pack's indicators a new workbook takes. */
import { parseCodes } from "../core/evaluate/total";
import type { Pack, PackIndicator } from "../packs/pack";

export function tickedCodes(pack: Pack): ReadonlySet<string> {
  return new Set(indicatorsOf(pack).flatMap(({ code, ticked }) => (ticked ? [code] : [])));
}

/** With whatever the chosen ones are computed from or are a part of; otherwise the new register would complain at once. */
export function withNeeded(pack: Pack, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const byCode = new Map(indicatorsOf(pack).map((indicator) => [indicator.code, indicator]));
  const taken = new Set<string>();
  const take = (code: string): void => {
    const indicator = byCode.get(code);
    if (!indicator || taken.has(code)) return;
    taken.add(code);
    for (const [, part] of [...parseCodes(indicator.numerator ?? ""), ...parseCodes(indicator.denominator ?? "")]) take(part);
    if (indicator.partOf) take(indicator.partOf);
  };
  chosen.forEach(take);
  return taken;
}

function indicatorsOf(pack: Pack): readonly PackIndicator[] {
  return pack.sections.flatMap(({ indicators }) => indicators);
}
