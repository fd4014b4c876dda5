/** DESIGN.md's layers as data: an import may only go to a greater depth, or stay inside its own folder. */
export const DEPTH: Readonly<Record<string, number>> = {
  taskpane: 0,
  commands: 0,
  cli: 0,
  workbench: 0,
  app: 1,
  word: 2,
  host: 2,
  sheets: 3,
  opc: 3,
  i18n: 4,
  packs: 4,
  core: 5,
};

/** Files whose types may be named from anywhere: plain values, no code behind them. */
export const TYPE_PORTS: readonly string[] = ["src/host/workbook.ts"];

/** Two hosts of one port: neither may lean on the other. */
export const STRANGERS: readonly (readonly [string, string])[] = [["src/host/excel/", "src/host/xlsx/"]];

const REACT = ["react", "react-dom", "react-dom/client", "react/jsx-runtime"];

/** Packages by layer; a name ending in `/` or `:` stands for all below it. Layers not named here use none. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  taskpane: [...REACT, "@fluentui/"],
  workbench: [...REACT, "@fluentui/", "@ironcalc/", "i18next", "react-i18next"],
  cli: ["node:"],
  app: ["node-diff3"],
  word: ["docx", "fflate", "sax"],
  opc: ["fflate", "sax"],
  host: ["fflate", "sax", "@e965/xlsx", "@ironcalc/wasm", "node:"],
};

/** Who may speak of `Office` and `Excel` at all. */
export const OFFICE_DOORS: readonly string[] = [
  "src/host/excel/",
  "src/commands/",
  "src/taskpane/index.tsx",
  "src/workbench/",
];

export const LONGEST_FILE = 400;
