/** Requests of Office.js, changed on their way: answered in the protocol's words, and the stand-in goes on living. */
import { openExcel as openWorkbook } from "../../../src/host/excel/openExcel";
import { createStandin, type Standin, type StandinState } from "../../../src/workbench/standin";
import { columnPlan, sheetPlan } from "../../host/plans";
import { openExcel } from "../../standin/office";
import type { Chance } from "./chance";
import type { Target } from "./target";
import { WICKED_WORDS } from "./wickedWords";

const plan = sheetPlan({
  name: "台账", tableName: "tblTrial", columns: [columnPlan("编码", { format: "@" }), columnPlan("数"), columnPlan("倍")],
  rows: [["001", 1, { formula: "=RC[-1]*2" }], ["002", 2, { formula: "=RC[-1]*2" }]],
});

interface Recorded {
  readonly state: StandinState;
  readonly requests: readonly string[];
}

/** Real requests of every kind of write, a read and a selection. */
async function record(): Promise<Recorded> {
  const { standin } = await openExcel();
  const requests: string[] = [];
  const handle = standin.handle.bind(standin);
  standin.handle = (json) => {
    requests.push(json);
    return handle(json);
  };
  const workbook = openWorkbook();
  await workbook.write([{ kind: "createSheets", sheets: [plan] }]);
  const state = standin.exportState();
  await workbook.write([{ kind: "cells", table: "tblTrial", row: 0, column: 1, cells: [[5, { formula: "=RC[-1]*3" }]] }]);
  await workbook.write([{ kind: "append", table: "tblTrial", rows: [["003", 3, null]] }]);
  await workbook.write([{ kind: "addColumns", table: "tblTrial", heads: ["注"], cells: [["a"], ["b"], ["c"]] }]);
  await workbook.write([{ kind: "deleteRows", table: "tblTrial", rows: [1] }, { kind: "sheetCells", sheet: "台账", row: 8, column: 5, cells: [["旁", { formula: "=R[-3]C2" }]], standing: [[null, null]], formats: [[undefined, "0.0%"]] }]);
  await workbook.read(["tblTrial"]);
  await workbook.select({ sheet: "台账", row: 1, column: 1, rowCount: 2, columnCount: 2 });
  return { state, requests };
}

/** What the stand-in is asked after each: the names of the sheets. */
const ALIVE = JSON.stringify({
  id: 1, type: 1, flags: 4, controlId: "",
  message: { url: "ProcessQuery", method: "POST", headers: {}, body: {
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 } },
    Actions: [{ Id: 3, ActionType: 1, Name: "", ObjectPathId: 2 }, { Id: 4, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } }],
  } },
}); // prettier-ignore

/** One stand-in serves so many requests, as one workbook serves a clerk's day: a loss is made again from the last multiple on. */
const REQUESTS_A_BOOK = 50;

export async function requests(): Promise<Target> {
  const { state, requests: recorded } = await record();
  let standin: Standin | null = null;
  let served = 0;
  return {
    name: "request",
    limit: 10_000,
    try: async (chance) => {
      if (standin === null || served >= REQUESTS_A_BOOK) [standin, served] = [await createStandin({ state: structuredClone(state), year: 2026 }), 0];
      served += 1;
      const wrong = await askedOf(standin, changedRequest(chance.pick(recorded), chance));
      if (wrong !== null) standin = null;
      return wrong;
    },
  };
}

async function askedOf(standin: Standin, request: string): Promise<string | null> {
  const before = JSON.stringify(standin.snapshot());
  const reply = await standin.handle(request);
  if (reply === undefined) return "no answer";
  const { message } = JSON.parse(reply) as { readonly message: { readonly body: { readonly Results?: readonly unknown[]; readonly Error?: { readonly Code: string; readonly Message: string } } } };
  const { Results, Error: refused } = message.body;
  if (!Array.isArray(Results)) return "an answer without results";
  // Earlier actions of a request stay done, as in Excel; of one that did nothing, nothing may stay.
  if (refused && Results.length === 0 && JSON.stringify(standin.snapshot()) !== before) return `refused with ${refused.Code}, and changed all the same`;
  const alive = await standin.handle(ALIVE);
  return alive !== undefined && alive.includes('"Name"') && !alive.includes('"Error"') ? null : `dead after it: ${alive?.slice(0, 200) ?? "no answer"} ${refused?.Message ?? ""}`;
}

type Node = unknown[] | Record<string, unknown>;

function changedRequest(json: string, chance: Chance): string {
  if (chance.once(10)) return json.slice(0, chance.below(json.length)) + chance.pick(WICKED_WORDS) + (chance.once(2) ? json.slice(chance.below(json.length)) : "");
  const request = JSON.parse(json) as Record<string, unknown>;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) changeNode(nodeOf(request, chance), chance);
  // With its own cells the request waits for the end of an edit that nobody began; the flag stays as it was.
  return JSON.stringify(request);
}

function nodeOf(root: Node, chance: Chance): Node {
  let node = root;
  for (;;) {
    const below = Object.values(node).filter((value): value is Node => typeof value === "object" && value !== null);
    if (below.length === 0 || chance.once(8)) return node;
    node = chance.pick(below);
  }
}

const SIMPLE: readonly unknown[] = [null, true, 0, -1, 1, 2, 7, 1e308, 1.5, 99, [], {}, [[]], [[1, 2], [3]], ["A1"], "Worksheets", "GetItem", "_RemoveReference"];

function changeNode(node: Node, chance: Chance): void {
  const keys = Object.keys(node);
  if (keys.length === 0) return;
  const key = chance.pick(keys);
  const values = node as Record<string, unknown>;
  switch (chance.below(6)) {
    case 0:
      Reflect.deleteProperty(node, key);
      break;
    case 1:
      values[chance.pick(["constructor", "toString", "Name", "ObjectPathId", "9"])] = values[key];
      break;
    case 2:
      values[key] = values[chance.pick(keys)];
      break;
    case 3:
      values[key] = chance.pick(WICKED_WORDS);
      break;
    case 4:
      if (Array.isArray(node)) node.push(...structuredClone([...(node as unknown[])].slice(0, 3)));
      else values[key] = [values[key]];
      break;
    default:
      values[key] = structuredClone(chance.pick(SIMPLE));
  }
}
