/** Builds the workbench once for all browser tests and serves it; without a browser it builds nothing. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./findBrowser";
import { serveFolder } from "./serveFolder";

declare module "vitest" {
  interface ProvidedContext {
    /** What runs the pages; null when this machine has no browser. */
    browserProgram: string | null;
    /** The served workbench, with a slash at the end. */
    workbenchBase: string;
  }
}

const OUTPUT = ".cache/workbench";

async function buildWorkbench(root: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const args = ["--env", "workbench", "--env", `out=${OUTPUT}`];
  await promisify(execFile)(process.execPath, [webpack, ...args], { cwd: root }).catch((error: unknown) => {
    // Webpack names its errors on stdout, which a failed process's own message leaves out.
    const { stdout } = error as { readonly stdout: string };
    throw new Error(`The workbench does not build:\n${stdout}`, { cause: error });
  });
}

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const program = findBrowser();
  project.provide("browserProgram", program);
  project.provide("workbenchBase", "");
  if (!program) {
    const sentence = "No Chrome, Chromium or Edge found (CHROMIUM_PATH names one): the browser tests are skipped.";
    if (process.env.CI === "true") {
      throw new Error(sentence.replace("are skipped", "cannot run"));
    }
    console.log(sentence);
    return undefined;
  }
  const root = project.config.root;
  await buildWorkbench(root);
  const served = await serveFolder(path.join(root, OUTPUT));
  project.provide("workbenchBase", served.base);
  return () => served.close();
}
