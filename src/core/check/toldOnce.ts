import type { Finding } from "./finding";
import { inOrder } from "./inOrder";

/**
 * In the order of the text, what several rules say of one mistake told once: a part above its whole makes the sum of the parts wrong,
 * too; and of one rule at one place the workbook's word, which has a cell.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const above = findings.filter(({ reason }) => reason === "part_above_whole");
  const withCell = new Set(findings.filter(({ cell }) => cell !== undefined).map(ruleAndPlace));
  return inOrder(
    findings.filter((finding) => {
      if (SUMS.has(finding.reason)) return !above.some((part) => refersTo(part, finding) && refersTo(finding, part));
      return finding.cell !== undefined || !withCell.has(ruleAndPlace(finding));
    }),
  );
}

const SUMS: ReadonlySet<Finding["reason"]> = new Set<Finding["reason"]>(["sum_differs", "parts_above_whole"]);

function refersTo({ related }: Finding, { start, end }: Finding): boolean {
  return related.some((span) => span.start === start && span.end === end);
}

function ruleAndPlace({ rule, start, end }: Finding): string {
  return `${rule} ${String(start)} ${String(end)}`;
}
