/** The two deliverable builds, made the way an office would make them, and looked into. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { checkManifest } from "./manifest/check";
import { pngPixels, projectShipment } from "./manifest/shipment";

const root = fileURLToPath(new URL("..", import.meta.url));
const BASE = "https://intranet.example.cn/brief/";
const shipment = await projectShipment();

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

const script = (name: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, ".scripts", name), ...args], { cwd: root }, (error, output, complaint) => {
      resolve({ code: error ? Number(error.code) : 0, output, complaint });
    });
  });

const read = (folder: string, file: string): string => readFileSync(path.join(root, folder, file), "utf8");

const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const policyOf = (page: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";

const POLICY = (scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'`;

const BUILDS = [
  { name: "store", args: [], scripts: "'self' https://appsforoffice.microsoft.com", officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" },
  { name: "offline", args: ["--offline"], scripts: "'self'", officeJs: "office-js/office.js" },
] as const;

describe.each(BUILDS)("the $name build", ({ name, args, scripts, officeJs }) => {
  const out = `.cache/test-build-${name}`;
  let outcome: Outcome;
  let ours: readonly string[] = [];

  beforeAll(async () => {
    // Or a build that fails would leave the last one's files to be judged.
    rmSync(path.join(root, out), { recursive: true, force: true });
    outcome = await script("build.mjs", "--base", BASE, "--out", out, ...args);
    ours = filesOf(out).filter((file) => !file.startsWith("office-js/"));
  });

  it("says where it goes", () => {
    expect(outcome).toMatchObject({ code: 0, complaint: "" });
    expect(outcome.output).toContain(BASE);
  });

  it("writes a manifest for its address that passes every check", () => {
    const files = new Set(filesOf(out));
    const pixels = (file: string): readonly [number, number] => pngPixels(path.join(root, out, file));
    expect(checkManifest(read(out, "manifest.xml"), { ...shipment, base: BASE, files, pixels })).toEqual([]);
  });

  it("has the page, its scripts and its pictures, and nothing of the workbench", () => {
    const kinds = new Set(ours.map((file) => file.replace(/\.[0-9a-f]{8}\./, ".").replace(/^\d+\./, "*.")));
    expect([...kinds]).toEqual(expect.arrayContaining(["taskpane.html", "taskpane.js", "manifest.xml", "assets/help.html"]));
    expect(ours.filter((file) => /workbench|pane\.html$|paneShim|\.map$|\.svg$|\.wasm$|\.ts$/.test(file))).toEqual(["taskpane.html"]);
  });

  it("loads office.js in the head under the policy, before the pane", () => {
    const page = read(out, "taskpane.html");
    expect(policyOf(page)).toBe(POLICY(scripts));
    const sources = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(sources[0]).toBe(officeJs);
    expect(page.indexOf("</head>")).toBeGreaterThan(page.lastIndexOf("<script"));
    expect(page.replace(/<script[^>]* src=[^>]*><\/script>/g, "")).not.toContain("<script");
  });

  it("mentions this machine nowhere, and needs neither Node nor eval", () => {
    const texts = ours.filter((file) => /\.(js|html|xml|css)$/.test(file)).map((file) => read(out, file));
    expect(texts.filter((text) => text.includes("localhost"))).toEqual([]);
    const code = ours.filter((file) => file.endsWith(".js")).map((file) => read(out, file));
    expect(code.filter((text) => /["']node:|\beval\(|new Function\(/.test(text))).toEqual([]);
  });

  it("keeps the licences of what it carries", () => {
    const notices = read(out, "THIRD-PARTY-NOTICES.txt");
    expect(notices).toMatch(/^react 18/m);
    expect(notices).toMatch(/^@fluentui\/react-provider /m);
  });

  it("stays within the budget of the first load", async () => {
    const size = await script("size.mjs", out);
    expect(JSON.parse(size.output)).toMatchObject({ figure: "pane_first_load_gzip", budget: 220 });
    expect(size.code).toBe(0);
  });
});

it("carries exactly what office.js asks for into the offline build", () => {
  const office = filesOf(".cache/test-build-offline").filter((file) => file.startsWith("office-js/"));
  expect(office.sort()).toEqual([
    "office-js/en-us/office_strings.js",
    "office-js/excel-ios-16.00.js",
    "office-js/excel-mac-16.00.js",
    "office-js/excel-web-16.00.js",
    "office-js/excel-win32-16.01.js",
    "office-js/o15apptofilemappingtable.js",
    "office-js/office.js",
    "office-js/zh-cn/office_strings.js",
    "office-js/zh-tw/office_strings.js",
  ]);
});

const REFUSED: readonly (readonly [given: readonly string[], reason: string])[] = [
  [["--base", "http://intranet.example.cn/"], "https://"],
  [["--base", "https://localhost:3000/"], "this machine only"],
  [["--base", "https://127.0.0.1/"], "this machine only"],
  [["--base", "intranet.example.cn"], "not an address"],
  [["--base", "https://intranet.example.cn/?a=1"], "plain folder address"],
  [["--bsae", "https://intranet.example.cn/"], "--bsae"],
  [["--base"], "--base"],
];

it.each(REFUSED)("refuses %j in one sentence", async (given, reason) => {
  const { code, output, complaint } = await script("build.mjs", ...given);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(complaint).toContain(reason);
  expect(complaint).not.toContain("    at ");
});
