import path from "node:path";
import { DEPTH, LONGEST_FILE, OFFICE_DOORS, PACKAGES, STRANGERS, TYPE_PORTS } from "./layers";
import type { Import, Source } from "./readSource";

type Rule = (source: Source) => readonly string[];

/** `src/core/number/x.ts` lies in `core`. */
const layerOf = (file: string): string => file.split("/")[1] ?? "";

/** Where a relative import leads, as a path from the project's root without its ending. */
const destination = (source: Source, { target }: Import): string =>
  path.posix.join(path.posix.dirname(source.path), target).replace(/\.(js|ts|tsx)$/, "");

const isRelative = ({ target }: Import): boolean => target.startsWith(".");

const goesDownwards: Rule = (source) =>
  source.imports.filter(isRelative).flatMap((one) => {
    const to = destination(source, one);
    const [from, into] = [layerOf(source.path), layerOf(to)];
    const allowed = from === into || (DEPTH[into] ?? -1) > (DEPTH[from] ?? Infinity);
    const port = one.typeOnly && TYPE_PORTS.some((file) => file.startsWith(`${to}.`));
    return allowed || port ? [] : [`${from} must not import ${to}`];
  });

const keepsHostsApart: Rule = (source) =>
  source.imports.filter(isRelative).flatMap((one) => {
    const to = destination(source, one);
    return STRANGERS.flatMap((pair) => [pair, [pair[1], pair[0]] as const])
      .filter(([from, into]) => source.path.startsWith(from) && to.startsWith(into))
      .map(([from]) => `${from} must not import ${to}`);
  });

const usesItsPackagesOnly: Rule = (source) => {
  const allowed = PACKAGES[layerOf(source.path)] ?? [];
  return source.imports
    .filter((one) => !isRelative(one))
    .filter(({ target }) => !allowed.some((name) => target === name || (/[/:]$/.test(name) && target.startsWith(name))))
    .map(({ target }) => `${layerOf(source.path)} must not use the package ${target}`);
};

const speaksOfOfficeAtTheDoorOnly: Rule = (source) =>
  OFFICE_DOORS.some((door) => source.path.startsWith(door))
    ? []
    : ["Excel", "Office", "OfficeExtension"]
        .filter((name) => source.names.has(name))
        .map((name) => `${name} belongs to host/excel`);

/** Clock, chance and the machine's own language: the same workbook must give the same text everywhere. */
const FICKLE = /^(Date\.now|Math\.random|new Date\(\)|.*\.(toLocale\w+|localeCompare))$/;
const FICKLE_NAMES = ["Intl", "performance", "crypto"];

const isPure: Rule = (source) =>
  layerOf(source.path) !== "core"
    ? []
    : [...[...source.members].filter((member) => FICKLE.test(member)), ...FICKLE_NAMES.filter((name) => source.names.has(name))]
        .map((name) => `core must not use ${name}`);

const HTML_MEMBERS = /\.(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)$|^document\.write/;

const buildsNoMarkupOrCode: Rule = (source) =>
  [
    ...[...source.members].filter((member) => HTML_MEMBERS.test(member)),
    ...["eval", "Function"].filter((name) => source.names.has(name)),
  ].map((name) => `${name} lets text become markup or code`);

/** Beyond Office.js's own, the product makes no request and keeps nothing in the browser. */
const OUTSIDE = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage", "sessionStorage", "indexedDB"];

const staysOnTheMachine: Rule = (source) =>
  [
    ...OUTSIDE.filter((name) => source.names.has(name)),
    ...[...source.members].filter((member) => OUTSIDE.some((name) => member.endsWith(`.${name}`)) || member.endsWith(".sendBeacon")),
  ].map((name) => `${name} would send or keep something outside the workbook`);

const exportsByName: Rule = (source) => (source.hasDefaultExport ? ["no default exports"] : []);

const staysShort: Rule = (source) =>
  source.lines > LONGEST_FILE ? [`${String(source.lines)} lines are more than ${String(LONGEST_FILE)}`] : [];

const RULES: readonly Rule[] = [
  goesDownwards,
  keepsHostsApart,
  usesItsPackagesOnly,
  speaksOfOfficeAtTheDoorOnly,
  isPure,
  buildsNoMarkupOrCode,
  staysOnTheMachine,
  exportsByName,
  staysShort,
];

/** What is wrong with a file of src/, each with its path. */
export function checkSource(source: Source): readonly string[] {
  return RULES.flatMap((rule) => rule(source)).map((what) => `${source.path}: ${what}`);
}
