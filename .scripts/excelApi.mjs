/**
 * Writes the table of all members of Excel's JavaScript API with the requirement set that brought each,
 * read from @types/office-js: the stand-in refuses whatever is not in it or is above the declared set.
 * Run after every update of @types/office-js: node .scripts/excelApi.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const declarations = new URL("../node_modules/@types/office-js/index.d.ts", import.meta.url);
const target = new URL("../src/workbench/standin/api/excelApi.json", import.meta.url);

const source = ts.createSourceFile("index.d.ts", readFileSync(declarations, "utf8"), ts.ScriptTarget.Latest, true);
/** Members that the client library handles by itself and never sends to a host. */
const CLIENT_ONLY = new Set(["load", "set", "toJSON", "context", "isNullObject", "track", "untrack", "items", "retrieve"]);

const apiSet = (node) => {
  const comment = node.getFullText().split("*/", 1)[0];
  const set = /\[Api set:\s*([^\]]*)\]/.exec(comment)?.[1].trim();
  // Some are prose such as "ExcelApi 1.1 for reading; 1.2 for setting": the first number is when the member came.
  return set && (/^ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? set);
};
const wireName = (name) => name[0].toUpperCase() + name.slice(1);

const table = {};
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body) continue;
  for (const declared of statement.body.statements) {
    if (!ts.isClassDeclaration(declared) || !declared.heritageClauses) continue;
    const ofClass = apiSet(declared);
    const members = (table[declared.name.text] ??= {});
    for (const member of declared.members) {
      if (!member.name || !ts.isIdentifier(member.name) || CLIENT_ONLY.has(member.name.text)) continue;
      // The first overload is the oldest one.
      members[wireName(member.name.text)] ??= apiSet(member) ?? ofClass ?? "1.1";
    }
  }
}

const lines = Object.entries(table)
  .filter(([, members]) => Object.keys(members).length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`);
writeFileSync(target, `{\n${lines.join(",\n")}\n}\n`);
