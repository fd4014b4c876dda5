/**
 * Builds dist/: `npm run build -- --base https://HOST/path/ [--offline]`.
 * The base is where the office will serve the folder from; the manifest in dist/ carries it.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { thirdPartyNotices } from "./notices.mjs";

const USAGE = "npm run build -- --base https://HOST/path/ [--offline]";

class Misuse extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: {
        base: { type: "string" },
        offline: { type: "boolean", default: false },
        mode: { type: "string", default: "production" },
        out: { type: "string", default: "dist" },
      },
    }).values;
  } catch (error) {
    throw new Misuse(`${error.message} Usage: ${USAGE}`);
  }
}

/** Excel accepts pages from https only, and localhost is another machine for every colleague. */
function checkedBase(text) {
  if (!URL.canParse(text)) {
    throw new Misuse(`“${text}” is not an address. Give one like https://intranet.example.cn/brief/.`);
  }
  const url = new URL(text);
  if (url.protocol !== "https:") {
    throw new Misuse(`“${text}” does not begin with https://, and Excel loads add-ins from https addresses only.`);
  }
  if (/^(localhost|.*\.localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(url.hostname)) {
    throw new Misuse(`“${text}” is this machine only; colleagues need an address that they can reach.`);
  }
  if (url.search || url.hash || url.username) {
    throw new Misuse(`“${text}” must be a plain folder address, without ?, # or a user name.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const run = (webpack, config) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => (error ? reject(error) : resolve(stats)));
    });
  });

async function build() {
  const { base: given, offline, mode, out } = readArguments();
  const checked = given === undefined ? null : checkedBase(given);
  // Only now: a refusal should not have to wait for webpack.
  const { default: webpack } = await import("webpack");
  const { default: configuration, DEVELOPMENT_BASE } = await import("../webpack.config.js");
  const base = checked ?? DEVELOPMENT_BASE;
  const stats = await run(webpack, await configuration({ base, offline, out }, { mode }));
  if (stats.hasErrors()) {
    console.error(stats.toString("errors-only"));
    process.exitCode = 1;
    return;
  }
  await writeFile(path.join(out, "THIRD-PARTY-NOTICES.txt"), await thirdPartyNotices(stats.compilation));
  console.log(
    checked === null
      ? `${out}/ is built for checking only, its manifest points to ${DEVELOPMENT_BASE}. For a build to install: ${USAGE}`
      : `${out}/ is ready: serve its files from ${base} and install ${out}/manifest.xml.`,
  );
}

try {
  await build();
} catch (error) {
  if (!(error instanceof Misuse)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 2;
}
