import { existsSync } from "node:fs";
import path from "node:path";

/** Where the installers put Chrome, Chromium and Edge; names without a folder are looked up on the PATH. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"]
      .map((program) => path.win32.join(process.env[variable] ?? "C:\\", program)),
  ),
};

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** The browser to test with: CHROMIUM_PATH, else an installed one, else null. */
export function findBrowser(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) {
      throw new Error(`CHROMIUM_PATH names a file that does not exist: ${wanted}`);
    }
    return wanted;
  }
  for (const candidate of INSTALLED[process.platform] ?? []) {
    const found = path.isAbsolute(candidate) ? candidate : onPath(candidate);
    if (found && existsSync(found)) {
      return found;
    }
  }
  return null;
}
