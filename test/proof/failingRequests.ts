/** Every use case, with each of its requests failing in every way: nothing is lost, it is said, and a second try completes. */
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import { openTracker, type Opened } from "../../src/app/tracker";
import { NOTHING_TO_UNDO } from "../../src/app/undo";
import { setPatience } from "../../src/host/excel/inTime";
import { openExcel as openWorkbook } from "../../src/host/excel/openExcel";
import { HostError } from "../../src/host/workbook";
import { issueText } from "../../src/i18n/issues";
import type { Locale } from "../../src/i18n/locale";
import type { FailureKind, Standin } from "../../src/workbench/standin";
import { openExcel as openOffice } from "../standin/office";
import type { Effort, Proof, ProofResult } from "./proof";
import { stateOf } from "./requests/prepared";
import { difference, lost, sameStanding, standing, type Standing } from "./requests/standing";
import { USE_CASES, type UseCase } from "./requests/useCases";

const CUTS: Readonly<Record<Effort, readonly number[]>> = {
  short: [0.5, 0.9],
  long: [0.05, 0.15, 0.25, 0.35, 0.45, 0.5, 0.55, 0.65, 0.75, 0.85, 0.9, 0.95, 0.98],
};

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** What is never answered is given up after this long; the stand-in answers at once. */
const PATIENCE_MS = 10;

interface Undisturbed {
  readonly before: Standing;
  readonly after: Standing;
  readonly requests: number;
  readonly opened: Opened["kind"];
}

interface Begun {
  readonly standin: Standin;
  readonly act: () => Promise<unknown>;
}

async function begin({ start, earlier, act }: UseCase): Promise<Begun> {
  const { standin } = await openOffice({ state: await stateOf(start) });
  const undo = (await earlier?.(openWorkbook())) ?? NOTHING_TO_UNDO;
  standin.resetCounters();
  return { standin, act: () => act(openWorkbook(), undo) };
}

async function undisturbed(useCase: UseCase): Promise<Undisturbed> {
  const { standin, act } = await begin(useCase);
  const before = standing(standin);
  await act();
  const requests = standin.counters.syncs;
  return { before, after: standing(standin), requests, opened: (await openTracker(openWorkbook())).kind };
}

/** One failure of one request; what is wrong afterwards. */
async function disturbed(useCase: UseCase, whole: Undisturbed, k: number, how: FailureKind): Promise<readonly string[]> {
  const { standin, act } = await begin(useCase);
  standin.failRequest(k, how);
  const failure = await failureOf(act());
  const stopped = standing(standin);
  const afresh = (await openTracker(openWorkbook())).kind;
  const again = await failureOf(act());
  const completed = sameStanding(standing(standin), whole.after) || (await kept(standin, whole));
  // What was done whole, without an answer, may be refused a second time for being there.
  const refused = again === null || (completed && again instanceof HostError && again.issue.code === "tracker_exists");
  return [
    ...unsaid(failure),
    ...lost(whole.before, stopped, whole.after),
    ...(afresh === "broken" ? ["a fresh start finds the tracker broken"] : []),
    ...(refused ? [] : [`the second try fails: ${String(again)}`]),
    ...(completed ? [] : [`the second try ends otherwise: ${difference(standing(standin), whole.after)}`]),
  ];
}

/** In the pane the upkeep follows by itself; what a stopped write left to it is no loss. */
async function kept(standin: Standin, { after }: Undisturbed): Promise<boolean> {
  const opened = await openTracker(openWorkbook());
  if (opened.kind === "tracker") await keepWorkbookRight(openWorkbook(), opened.tracker);
  return sameStanding(standing(standin), after);
}

function unsaid(failure: unknown): readonly string[] {
  if (failure === null) return ["the failure is not told"];
  if (!(failure instanceof HostError)) return [`the failure has no sentence: ${String(failure)}`];
  return LOCALES.filter((locale) => issueText(failure.issue, locale).trim() === "").map((locale) => `no words in ${locale}`);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => null, (error: unknown) => error ?? "nothing");
}

/** Giving references back is nobody's business but Excel's. */
async function withoutCleanup(useCase: UseCase, whole: Undisturbed): Promise<readonly string[]> {
  const { standin, act } = await begin(useCase);
  standin.failCleanup("refuse");
  const failure = await failureOf(act());
  const same = sameStanding(standing(standin), whole.after);
  return [...(failure === null ? [] : [`a failed clean-up is told: ${String(failure)}`]), ...(same ? [] : ["a failed clean-up changes the result"])];
}

const named = (how: FailureKind): string => (typeof how === "object" ? `cut after ${String(how.cut * 100)} %` : how);

export const failingRequests: Proof = {
  name: "a request that fails loses nothing",
  run: async (effort): Promise<ProofResult> => {
    const kinds: readonly FailureKind[] = ["refuse", "timeout", "lost", ...CUTS[effort].map((cut) => ({ cut }))];
    const losses: string[] = [];
    let [requests, failures] = [0, 0];
    setPatience(PATIENCE_MS);
    try {
      for (const useCase of USE_CASES) {
        const whole = await undisturbed(useCase);
        requests += whole.requests;
        for (let k = 1; k <= whole.requests; k += 1) {
          for (const how of kinds) {
            failures += 1;
            const wrong = await disturbed(useCase, whole, k, how);
            losses.push(...wrong.map((what) => `${useCase.name}, request ${String(k)} of ${String(whole.requests)} ${named(how)}: ${what}`));
          }
        }
        losses.push(...(await withoutCleanup(useCase, whole)).map((what) => `${useCase.name}: ${what}`));
      }
    } finally {
      setPatience();
    }
    return { counts: { "use cases": USE_CASES.length, requests, failures }, losses };
  },
};
