import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
}

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

/** Permissive only: an office must be able to hand the add-in on without a lawyer. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  // IronCalc's way of writing "MIT OR Apache-2.0".
  "MIT/Apache-2.0",
]);

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Readonly<Record<string, LockedPackage>> };
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Packages;

it("ships nothing under a licence outside the allow-list", () => {
  const shipped = Object.entries(packages).filter(([folder, one]) => folder !== "" && !one.dev && !one.devOptional);
  expect(shipped.length).toBeGreaterThan(50);
  const refused = shipped
    .filter(([, one]) => !ALLOWED.has(one.license ?? ""))
    .map(([folder, one]) => `${folder}: ${one.license ?? "none stated"}`);
  expect(refused).toEqual([]);
});

it("knows why each direct dependency is there", () => {
  const decisions = read("docs/decisions.md");
  const named = Object.keys({ ...dependencies, ...devDependencies });
  expect(named.filter((name) => !decisions.includes(`\n| \`${name}\` |`))).toEqual([]);
});

it("pins every direct dependency to one version", () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
