/** The licences of what really went into the bundle: MIT and its kin ask that the notice travels with the copy. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const LICENCE_FILE = /^(licen[cs]e|notice|copying)([.-].*)?$/i;

/** Folders of the packages whose modules were bundled; modules that webpack joined are looked into. */
function packageFolders(modules) {
  const folders = new Set();
  const pending = [...modules];
  for (const module of pending) {
    pending.push(...(module.modules ?? []));
    const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "");
    if (found) {
      folders.add(found[0]);
    }
  }
  return [...folders];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join("\n\n");
}

/** As one text, packages in alphabetical order. */
export async function thirdPartyNotices(compilation) {
  const notices = await Promise.all(packageFolders(compilation.modules).map(noticeOf));
  return `${notices.sort().join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
