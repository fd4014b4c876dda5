/**
 * The manifest, checked without the network: Microsoft's own validator is a web service, and it does not
 * notice a resid that leads nowhere.
 */
import { checkOrder } from "./checkOrder";
import {
  LONGEST_RESID,
  LONGEST_TEXT,
  RESOURCE_OF,
  type ResourceKind,
} from "./schema";
import { descendants, parseXml, type XmlElement } from "./xmlTree";

export type Rule =
  | "xml"
  | "order"
  | "id"
  | "version"
  | "resid"
  | "unused"
  | "length"
  | "address"
  | "icon"
  | "function"
  | "locale"
  | "unique"
  | "runtime"
  | "requirement";

export interface Fault {
  readonly rule: Rule;
  readonly message: string;
}

/** What the manifest is checked against. */
export interface Shipment {
  /** The address that all files are served from. */
  readonly base: string;
  /** Every file that stands there, by its path below the base. */
  readonly files: ReadonlySet<string>;
  /** Width and height of a PNG among them. */
  readonly pixels: (file: string) => readonly [width: number, height: number];
  /** Every function that the pane's bundle associates. */
  readonly functions: ReadonlySet<string>;
  /** Besides the default locale. */
  readonly locales: readonly string[];
}

type Check = (root: XmlElement, shipment: Shipment) => readonly Fault[];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const REQUIRED_SETS: Readonly<Record<string, string>> = { ExcelApi: "1.9", SharedRuntime: "1.1" };
const BASE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const all = (root: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  [...descendants(root)].filter((element) => names.includes(element.name));

const isResource = (element: XmlElement): boolean => element.path.includes("/Resources/");

const shelfOf = (element: XmlElement): string => element.path.split("/").at(-2) ?? "";

const isOverride = (element: XmlElement): boolean => /(^|:)Override$/.test(element.name);

const fault = (rule: Rule, message: string): Fault => ({ rule, message });

const checkIdentity: Check = (root) => {
  const id = all(root, "Id")[0]?.text ?? "";
  const version = all(root, "Version")[0]?.text ?? "";
  return [
    ...(GUID.test(id) ? [] : [fault("id", `“${id}” is no GUID.`)]),
    ...(VERSION.test(version) ? [] : [fault("version", `“${version}” is not of the form 1.2.3.4.`)]),
  ];
};

const checkResids: Check = (root) => {
  const defined = [...descendants(root)].filter((element) => isResource(element) && element.attributes.id);
  const key = (shelf: string, id: string): string => `${shelf} ${id}`;
  const known = new Set(defined.map((element) => key(shelfOf(element), element.attributes.id ?? "")));
  const users = [...descendants(root)].filter((element) => element.attributes.resid !== undefined);
  const wanted = users.map((user) => {
    const shelf: ResourceKind | undefined = RESOURCE_OF[user.name];
    return { user, key: key(shelf ?? "(no shelf)", user.attributes.resid ?? "") };
  });
  const used = new Set(wanted.map((want) => want.key));
  return [
    ...wanted
      .filter((want) => !known.has(want.key))
      .map((want) => fault("resid", `${want.user.path} asks for “${want.key}”, which is not there.`)),
    ...[...known].filter((one) => !used.has(one)).map((one) => fault("unused", `Nobody uses “${one}”.`)),
    ...defined
      .map((element) => element.attributes.id ?? "")
      .filter((id) => id.length > LONGEST_RESID)
      .map((id) => fault("length", `The resource id “${id}” is longer than ${String(LONGEST_RESID)}.`)),
  ];
};

const checkLengths: Check = (root) =>
  [...descendants(root)]
    .filter((element) => element.attributes.DefaultValue !== undefined)
    .flatMap((element) => {
      const longest = LONGEST_TEXT[isResource(element) ? shelfOf(element) : element.name] ?? Infinity;
      const texts = [element.attributes.DefaultValue, ...element.children.map((child) => child.attributes.Value)];
      return texts
        .filter((text) => text === undefined || text.length === 0 || text.length > longest)
        .map((text) => fault("length", `${element.path}: “${text ?? ""}” is empty or longer than ${String(longest)}.`));
    });

const isAddress = (element: XmlElement): boolean =>
  /Url$|^SourceLocation$|^bt:Image$/.test(element.name) && element.attributes.DefaultValue !== undefined;

const checkAddresses: Check = (root, { base, files }) => {
  const addresses = all(root, "AppDomain").map((element) => element.text);
  const values = [...descendants(root)]
    .filter((element) => isAddress(element))
    .flatMap((element) => [element, ...element.children])
    .map((element) => element.attributes.DefaultValue ?? element.attributes.Value ?? "");
  return [...addresses.filter((address) => !base.startsWith(address)), ...values]
    .filter((address) => !(address.startsWith(base) && base.startsWith("https://") && files.has(address.slice(base.length))))
    .map((address) => fault("address", `${address} is not among the files served from ${base}`));
};

const checkIcons: Check = (root, { base, files, pixels }) => {
  const addressOf = new Map(
    all(root, "bt:Image")
      .filter((element) => isResource(element))
      .map((element) => [element.attributes.id, element.attributes.DefaultValue ?? ""]),
  );
  const asked = [
    ...Object.entries(BASE_ICONS).flatMap(([name, size]) =>
      all(root, name).map((element) => ({ size, address: element.attributes.DefaultValue ?? "" })),
    ),
    ...all(root, "bt:Image")
      .filter((element) => !isResource(element))
      .map((element) => ({ size: Number(element.attributes.size), address: addressOf.get(element.attributes.resid) ?? "" })),
  ];
  const wrong = asked
    .filter(({ address }) => files.has(address.slice(base.length)))
    .filter(({ size, address }) => pixels(address.slice(base.length)).some((length) => length !== size));
  const incomplete = all(root, "Icon").filter(
    (icon) => icon.children.map((image) => image.attributes.size).join() !== "16,32,80",
  );
  return [
    ...wrong.map(({ size, address }) => fault("icon", `${address} is not ${String(size)} pixels square.`)),
    ...incomplete.map((icon) => fault("icon", `${icon.path} needs the sizes 16, 32 and 80.`)),
  ];
};

const checkFunctions: Check = (root, { functions }) => {
  const named = new Set(all(root, "FunctionName").map((element) => element.text));
  return [
    ...[...named].filter((name) => !functions.has(name)).map((name) => fault("function", `Nobody associates “${name}”.`)),
    ...[...functions].filter((name) => !named.has(name)).map((name) => fault("function", `No button calls “${name}”.`)),
  ];
};

const checkLocales: Check = (root, { locales }) => {
  const isText = (element: XmlElement): boolean =>
    element.name === "bt:String" ||
    (["DisplayName", "Description"].includes(element.name) && element.attributes.DefaultValue !== undefined);
  const expected = [...locales].sort().join();
  return [...descendants(root)].filter(isText).flatMap((element) => {
    const found = element.children
      .filter(isOverride)
      .map((child) => child.attributes.Locale ?? "")
      .sort();
    return found.join() === expected
      ? []
      : [fault("locale", `${element.path} ${element.attributes.id ?? ""} has “${found.join()}” instead of “${expected}”.`)];
  });
};

const checkUniqueIds: Check = (root) => {
  const ids = [...descendants(root)].map((element) => element.attributes.id).filter((id) => id !== undefined);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => fault("unique", `“${id}” is there twice.`));
};

/** Pane, ribbon functions and events live in one page only if all of them name the same one. */
const checkRuntime: Check = (root) => {
  const pages = all(root, "Runtime", "FunctionFile", "SourceLocation").map((element) => element.attributes.resid);
  const named = new Set(pages.filter((page) => page !== undefined));
  const long = all(root, "Runtime").every((runtime) => runtime.attributes.lifetime === "long");
  return [
    ...(named.size === 1 ? [] : [fault("runtime", `More than one page: ${[...named].join()}.`)]),
    ...(long && all(root, "Runtime").length === 1 ? [] : [fault("runtime", "One Runtime with lifetime=“long” is needed.")]),
  ];
};

const checkRequirements: Check = (root) => {
  const sets = new Map(all(root, "bt:Set").map((set) => [set.attributes.Name, set.attributes.MinVersion]));
  const outside = all(root, "Set").map((set) =>
    fault("requirement", `${set.attributes.Name ?? ""} outside VersionOverrides hides the pane's own explanation from old hosts.`),
  );
  return [
    ...outside,
    ...Object.entries(REQUIRED_SETS)
      .filter(([name, version]) => sets.get(name) !== version)
      .map(([name, version]) => fault("requirement", `${name} ${version} is not required.`)),
  ];
};

const CHECKS: readonly Check[] = [
  checkOrder,
  checkIdentity,
  checkResids,
  checkLengths,
  checkAddresses,
  checkIcons,
  checkFunctions,
  checkLocales,
  checkUniqueIds,
  checkRuntime,
  checkRequirements,
];

export function checkManifest(xml: string, shipment: Shipment): readonly Fault[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [fault("xml", String(error))];
  }
  return CHECKS.flatMap((check) => check(root, shipment));
}
