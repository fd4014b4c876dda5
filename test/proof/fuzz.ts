/** Input that nobody meant to write: no crash, no hang, nothing half written. */
import { tryTarget, type Target } from "./fuzz/target";
import { documents } from "./fuzz/documents";
import { files, trackerFiles } from "./fuzz/files";
import { patterns } from "./fuzz/patterns";
import { requests } from "./fuzz/requests";
import { typedTexts } from "./fuzz/typedTexts";
import type { Effort, Proof } from "./proof";

const SEED = 20_260_601;

interface Share {
  readonly target: () => Target | Promise<Target>;
  readonly inputs: Readonly<Record<Effort, number>>;
}

/** 100,000 cheap ones and 5,000 files in the long form. */
const SHARES: Readonly<Record<string, Share>> = {
  "slot patterns": { target: () => patterns, inputs: { short: 800, long: 40_000 } },
  "typed texts": { target: () => typedTexts, inputs: { short: 3_000, long: 50_000 } },
  documents: { target: () => documents, inputs: { short: 400, long: 12_000 } },
  requests: { target: requests, inputs: { short: 200, long: 10_000 } },
  files: { target: () => files, inputs: { short: 200, long: 4_700 } },
  "tracker files": { target: trackerFiles, inputs: { short: 8, long: 300 } },
};

export const fuzz: Proof = {
  name: "fuzzed input: no crash, no hang, nothing half written",
  async run(effort) {
    const counts: Record<string, number> = {};
    const losses: string[] = [];
    for (const [name, { target, inputs }] of Object.entries(SHARES)) {
      losses.push(...(await tryTarget(await target(), inputs[effort], SEED)));
      counts[name] = inputs[effort];
    }
    return { counts, losses };
  },
};
