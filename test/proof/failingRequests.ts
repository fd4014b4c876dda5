/** Every use case, with each of its requests failing in every way: nothing is lost, it is said, and a second try completes. */
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import { openTracker } from "../../src/app/tracker";
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

/** Shares of a request's actions that are done before it breaks off. */
const CUTS: Readonly<Record<Effort, readonly number[]>> = {
  short: [0.5, 0.9],
  long: [0.1, 0.3, 0.5, 0.7, 0.9, 0.97],
};

/** The short form takes every eighth failure of the use cases that write most; with five kinds, each kind has its turn. */
const SHORT_STEP = 8;

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** What is never answered is given up after this long; the stand-in answers at once. */
const PATIENCE_MS = 10;

interface Undisturbed {
  readonly before: Standing;
  readonly after: Standing;
  /** When the upkeep has followed, too, as it does in the pane. */
  readonly kept: Standing;
  readonly requests: number;
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
  const after = standing(standin);
  await keep();
  return { before, after, kept: standing(standin), requests };
}

/** One failure of one request; what is wrong afterwards. */
async function disturbed(useCase: UseCase, whole: Undisturbed, k: number, how: FailureKind): Promise<readonly string[]> {
  const { standin, act } = await begin(useCase);
  standin.failRequest(k, how);
  const failure = await failureOf(act());
  const stopped = standing(standin);
  const afresh = (await openTracker(openWorkbook())).kind;
  const again = await failureOf(act());
  const second = standing(standin);
  const completed = sameStanding(second, whole.after) || (await isCompletedByUpkeep(standin, whole));
  // What was done whole, without an answer, may be refused a second time for being there.
  const refused = again === null || (completed && again instanceof HostError && again.issue.code === "tracker_exists");
  return [
    ...unsaid(failure),
    ...lost(whole.before, stopped, whole.after),
    ...(afresh === "broken" ? ["a fresh start finds the tracker broken"] : []),
    ...(refused ? [] : [`the second try fails: ${String(again)}`]),
    ...(completed ? [] : [`the second try ends otherwise: ${difference(second, whole.after)}`]),
  ];
}

/** What a stopped write left to the upkeep is no loss. */
async function isCompletedByUpkeep(standin: Standin, { kept }: Undisturbed): Promise<boolean> {
  await keep();
  return sameStanding(standing(standin), kept);
}

async function keep(): Promise<void> {
  const opened = await openTracker(openWorkbook());
  if (opened.kind === "tracker") await keepWorkbookRight(openWorkbook(), opened.tracker);
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
    const step = effort === "short" ? SHORT_STEP : 1;
    const useCases = USE_CASES.filter(({ inShort }) => effort === "long" || inShort === true);
    const losses: string[] = [];
    let [requests, failures] = [0, 0];
    setPatience(PATIENCE_MS);
    try {
      for (const useCase of useCases) {
        const whole = await undisturbed(useCase);
        requests += whole.requests;
        for (let at = 0; at < whole.requests * kinds.length; at += step) {
          const k = Math.floor(at / kinds.length) + 1;
          const how = kinds[at % kinds.length] ?? "refuse";
          failures += 1;
          const wrong = await disturbed(useCase, whole, k, how);
          losses.push(...wrong.map((what) => `${useCase.name}, request ${String(k)} of ${String(whole.requests)} ${named(how)}: ${what}`));
        }
        if (effort === "short" && useCase !== useCases[0]) continue;
        failures += 1;
        losses.push(...(await withoutCleanup(useCase, whole)).map((what) => `${useCase.name}: ${what}`));
      }
    } finally {
      setPatience();
    }
    return { counts: { "use cases": useCases.length, requests, failures }, losses };
  },
};
