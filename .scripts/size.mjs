/**
 * What a browser loads before the pane first shows, in kB (1,000 bytes) of gzip: the page and the scripts and
 * styles that it names itself. Office.js comes from Microsoft and is cached across add-ins; it does not count.
 * Prints one JSON line; exit 1 over the budget.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 220;

const page = path.resolve(process.argv[2] ?? "dist", "taskpane.html");
if (!existsSync(page)) {
  console.error(`${page} is not there; run npm run build first.`);
  process.exit(2);
}

const html = readFileSync(page, "utf8");
const named = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^":]+\.(?:js|css))"/g)]
  .map((match) => match[1])
  .filter((file) => !file.startsWith("office-js/"));
const bytes = [page, ...named.map((file) => path.join(path.dirname(page), file))]
  .map((file) => gzipSync(readFileSync(file), { level: 9 }).length)
  .reduce((sum, length) => sum + length, 0);

const kB = Math.round(bytes / 100) / 10;
console.log(JSON.stringify({ figure: "pane_first_load_gzip", kB, budget: BUDGET_KB, files: named.length + 1 }));
process.exitCode = kB > BUDGET_KB ? 1 : 0;
