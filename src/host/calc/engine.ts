/**
 * The one place where IronCalc's WebAssembly is loaded: once per page or process, only when first asked for.
 * A browser finds the file beside the script by itself; Node cannot fetch files, so it reads the bytes.
 */
import type * as IronCalc from "@ironcalc/wasm";

export type Engine = typeof IronCalc;
export type Model = IronCalc.Model;

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Engine> {
  const engine = await import("@ironcalc/wasm");
  if (runsInNode()) engine.initSync({ module: await wasmBytes() });
  else await engine.default();
  return engine;
}

const runsInNode = (): boolean => typeof process === "object" && typeof process.versions?.node === "string";

async function wasmBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const { readFile } = await import(/* webpackIgnore: true */ "node:fs/promises");
  const { createRequire } = await import(/* webpackIgnore: true */ "node:module");
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
