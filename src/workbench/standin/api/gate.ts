/**
 * Refuses members that Excel's API does not have, or that came after the declared requirement set.
 * The library's own check covers methods and sub-objects only; loaded and set members pass it unseen.
 */
import { Fault } from "../protocol/fault";
import members from "./excelApi.json";

const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

/** Versions are numbers joined by a dot, never decimals: 1.10 comes after 1.9. */
export function isWithin(version: string, floor: string): boolean {
  if (!/^\d+\.\d+$/u.test(version)) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split(".").map(Number);
  return major < floorMajor || (major === floorMajor && minor <= floorMinor);
}

/** Two requirement sets: what the add-in may use unasked, and what it is told is there. */
export interface Offer {
  /** The declared set, by which it is judged. */
  readonly floor: string;
  /** What `isSetSupported` says. */
  readonly offered: string;
}

/** Members above the floor that `host/excel/capability.ts` asks for before they are used; all others stay refused. */
const ASKED_FOR: ReadonlySet<string> = new Set(["Range.GetMergedAreasOrNullObject"]);

const isWithinOffer = (type: string, member: string, version: string, { floor, offered }: Offer): boolean =>
  isWithin(version, floor) || (ASKED_FOR.has(`${type}.${member}`) && isWithin(version, offered));

/** `member` in Pascal case, as on the wire; internal members of the library begin with `_`. */
export function passGate(type: string, member: string, offer: Offer): void {
  if (member.startsWith("_")) return;
  const version = MEMBERS[type]?.[member];
  if (version === undefined) throw new Fault("ApiNotFound", `Excel.${type} has no member ${member}`);
  if (!isWithinOffer(type, member, version, offer)) throw new Fault("ApiNotFound", `${type}.${member} needs ${version}, above ExcelApi ${offer.floor}`);
}

export const isAllowed = (type: string, member: string, offer: Offer): boolean => {
  const version = MEMBERS[type]?.[member];
  return version !== undefined && isWithinOffer(type, member, version, offer);
};
