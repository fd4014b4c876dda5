/** What the project would serve beside its manifest: the pages that webpack writes, assets/, the ribbon's functions. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { vi } from "vitest";
import type { Shipment } from "./check";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface WebpackConfiguration {
  readonly plugins: readonly { readonly userOptions?: { readonly filename?: string } }[];
}

interface WebpackModule {
  readonly DEVELOPMENT_BASE: string;
  readonly default: (env: object, argv: object) => Promise<WebpackConfiguration>;
}

/** Width and height as the PNG's own head states them. */
export function pngPixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error(`${file} is no PNG.`);
  }
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The names under which the ribbon's module really associates its functions. */
async function associatedFunctions(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  vi.stubGlobal("Office", {
    onReady: (then: () => void) => {
      then();
      return Promise.resolve();
    },
    actions: { associate: (name: string) => names.add(name) },
  });
  await import("../../src/commands/commands");
  vi.unstubAllGlobals();
  return names;
}

export async function projectShipment(): Promise<Shipment> {
  const webpack = (await import(pathToFileURL(path.join(root, "webpack.config.js")).href)) as WebpackModule;
  const { plugins } = await webpack.default({}, {});
  const pages = plugins.map((plugin) => plugin.userOptions?.filename).filter((name) => name !== undefined);
  const assets = readdirSync(path.join(root, "assets")).map((name) => `assets/${name}`);
  return {
    base: webpack.DEVELOPMENT_BASE,
    files: new Set([...pages, ...assets]),
    pixels: (file) => pngPixels(path.join(root, file)),
    functions: await associatedFunctions(),
    locales: ["en-US"],
  };
}
