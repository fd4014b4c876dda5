import type { Indicator, Kind, Pacing, Total } from "../core/indicator/indicator";
import type { PackIndicator } from "./pack";

interface KindDefaults {
  readonly monthTotal: Total;
  readonly unitTotal: Total;
  readonly pacing: Pacing;
}

const BY_KIND: Readonly<Record<Kind, KindDefaults>> = {
  flow: { monthTotal: "sum", unitTotal: "sum", pacing: "month" },
  cumulative: { monthTotal: "latest", unitTotal: "sum", pacing: "month" },
  stock: { monthTotal: "latest", unitTotal: "sum", pacing: "none" },
  ratio: { monthTotal: "latest", unitTotal: "none", pacing: "none" },
  score: { monthTotal: "latest", unitTotal: "none", pacing: "none" },
  milestone: { monthTotal: "none", unitTotal: "none", pacing: "node" },
};

const COMPUTED_RATIO: KindDefaults = { monthTotal: "recompute", unitTotal: "recompute", pacing: "none" };

function kindDefaults({ kind, numerator, denominator }: PackIndicator): KindDefaults {
  return kind === "ratio" && numerator && denominator ? COMPUTED_RATIO : BY_KIND[kind];
}

/** The full register row of what a pack says in short. */
export function indicatorOf(section: string, given: PackIndicator): Indicator {
  const usual = kindDefaults(given);
  return {
    code: given.code,
    section,
    name: given.name,
    frame: given.frame ?? "",
    topic: given.topic ?? "",
    unit: given.unit,
    kind: given.kind,
    comparator: given.comparator ?? ">=",
    direction: given.direction ?? "more",
    target: given.target ?? null,
    upper: given.upper ?? null,
    targetState: given.targetState ?? "set",
    numerator: given.numerator ?? "",
    denominator: given.denominator ?? "",
    partOf: given.partOf ?? "",
    breakdown: given.breakdown ?? "",
    exhaustive: given.exhaustive ?? false,
    monthTotal: given.monthTotal ?? usual.monthTotal,
    unitTotal: given.unitTotal ?? usual.unitTotal,
    pacing: given.pacing ?? usual.pacing,
    fromMonth: given.fromMonth ?? null,
    dueMonth: given.dueMonth ?? null,
    importance: given.importance ?? "may",
    writing: given.writing ?? "exact",
    decimals: given.decimals ?? null,
    owner: given.owner ?? "",
    definition: given.definition ?? "",
    evidence: given.evidence ?? "",
    remark: given.remark ?? "",
    manualStatus: "",
  };
}
