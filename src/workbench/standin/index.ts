/**
 * The stand-in for Excel: it answers the genuine Office.js library over a workbook that IronCalc computes.
 *
 *     const standin = await createStandin();
 *     const bridge = { sendMessageToHost: (json) => standin.handle(json).then((reply) => reply && bridge.onMessageFromHost(reply)) };
 *     standin.onMessage((json) => bridge.onMessageFromHost(json));
 *     OfficeExtension.HostBridge.init(bridge);
 *
 * It is strict where Excel is, and what it does not play fails with ApiNotFound instead of passing silently.
 * For development and tests only, never part of what is shipped.
 */
export { Book } from "./book/book";
export type { Change } from "./book/changes";
export type { Counters } from "./counters";
export type { FailureKind } from "./failures";
export type { BookSnapshot, SheetSnapshot, StandinState } from "./snapshot";
export { createStandin, type Standin, type StandinOptions } from "./standin";
export type { Refusal } from "./user/checkEntry";
