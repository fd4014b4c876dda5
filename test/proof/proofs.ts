/** Every proof there is. */
import { formulas } from "./formulas";
import type { Proof } from "./proof";

export const PROOFS: readonly Proof[] = [formulas];
