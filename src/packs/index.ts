import { general } from "./general";
import type { Pack } from "./pack";
import { womenFederation } from "./women-federation";

export const PACKS: readonly Pack[] = [womenFederation, general];
