/** The proofs in their short form. */
import { describe, expect, test } from "vitest";
import { PROOFS } from "./proofs";

describe("proved", () => {
  for (const proof of PROOFS) {
    test(proof.name, async () => {
      const { counts, losses } = await proof.run("short");
      expect(losses).toEqual([]);
      for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0);
    }, 240_000);
  }
});
