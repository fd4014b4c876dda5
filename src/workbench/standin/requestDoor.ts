/** Where the library's messages come in: limits, cell-edit mode, failures on purpose, counting. */
import type { Change } from "./book/changes";
import { type Counters, newCounters } from "./counters";
import { type FailureKind, Failures } from "./failures";
import type { Host } from "./host";
import { Fault, type FaultCode } from "./protocol/fault";
import { runBatch } from "./protocol/runBatch";
import { DELAY_FOR_CELL_EDIT, ACTION, type WireAnswer, type WireBatch, type WireRequest } from "./protocol/wire";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_BYTES = 5 * 1024 * 1024;

export class RequestDoor {
  readonly counters: Counters = newCounters();
  readonly failures = new Failures();
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(
    readonly host: Host,
    /** After every request: what it changed. */
    readonly done: (changes: readonly Change[]) => void,
  ) {}

  beginCellEdit(): void {
    this.#editing = true;
  }

  endCellEdit(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  get isEditing(): boolean {
    return this.#editing;
  }

  /** Undefined: no answer will ever come. */
  async handle(json: string): Promise<string | undefined> {
    const request = readRequest(json);
    if (request === null) return replyText(0, refusal("GeneralException", "the request cannot be read"));
    const { body } = request.message;
    const cleanup = isCleanup(body);
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
    if ((request.flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#editingOver();
    this.#count(json, body, cleanup);
    const failure = this.failures.next(cleanup);
    if (failure === "timeout") return undefined;
    const answer = this.#answer(json, body, cleanup, failure);
    return failure === "lost" ? undefined : this.#reply(request.id, answer);
  }

  #answer(json: string, body: WireBatch, cleanup: boolean, failure: FailureKind | undefined): WireAnswer {
    if (failure === "refuse") return refusal("RequestAborted");
    if (byteLength(json) > MAX_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.#editing && !cleanup) return refusal("InvalidOperationInCellEditMode");
    const stopAfter = Math.floor((body.Actions?.length ?? 0) * shareDone(failure));
    let answer: WireAnswer = { Results: [] };
    try {
      this.done(this.host.book.transact(() => {
        answer = runBatch(this.host, body, stopAfter);
      }));
    } catch (error) {
      // A fault of the stand-in itself must not leave the add-in waiting for ever.
      return refusal("GeneralException", String(error));
    }
    return answer;
  }

  #reply(id: number, answer: WireAnswer): string {
    const reply = replyText(id, answer);
    const bytes = byteLength(reply);
    if (bytes > MAX_BYTES) return replyText(id, refusal("ResponsePayloadSizeLimitExceeded"));
    this.counters.responseBytes += bytes;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, bytes);
    return reply;
  }

  #count(json: string, { Actions }: WireBatch, cleanup: boolean): void {
    if (cleanup) {
      this.counters.cleanups += 1;
      return;
    }
    const bytes = byteLength(json);
    this.counters.syncs += 1;
    this.counters.actions += Actions?.length ?? 0;
    this.counters.requestBytes += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
  }

  async #editingOver(): Promise<void> {
    if (!this.#editing) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/** Null when it is none: of arguments each is judged where it is used. */
function readRequest(json: string): WireRequest | null {
  try {
    const request = JSON.parse(json) as Partial<WireRequest> | null;
    const body = request?.message?.body;
    if (request === null || body === null || typeof body !== "object") return null;
    const { Actions, ObjectPaths }: { readonly Actions?: unknown; readonly ObjectPaths?: unknown } = body;
    const actions: unknown = Actions ?? [];
    const paths = ObjectPaths ?? {};
    const isBatch = Array.isArray(actions) && typeof paths === "object" && [...actions, ...Object.values(paths)].every(isNamed);
    return isBatch ? ({ ...request, message: { ...request.message, body: { Actions: actions, ObjectPaths: paths } } } as WireRequest) : null;
  } catch {
    return null;
  }
}

function isNamed(part: unknown): boolean {
  return typeof part === "object" && part !== null && "Name" in part && typeof part.Name === "string";
}

/** The last request of every `Excel.run` only gives its ranges back. */
function isCleanup({ Actions = [] }: WireBatch): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ ActionType, Name }) => ActionType === ACTION.method && Name === "_RemoveReference");
}

/** Above 1: all of it. */
function shareDone(failure: FailureKind | undefined): number {
  if (typeof failure === "object") return failure.cut;
  return failure === "cut" ? 0.5 : Number.POSITIVE_INFINITY;
}

function refusal(code: FaultCode, detail = ""): WireAnswer {
  return { Results: [], Error: { Code: code, Message: new Fault(code, detail).message, ActionIndex: 0, Location: "" } };
}

const replyText = (id: number, answer: WireAnswer): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
