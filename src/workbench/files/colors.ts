/** Colours of a file as `#RRGGBB`. Reference: ECMA-376 part 1, 18.8.3 and 18.8.27. */
import { attribute, find, numberAttribute, type XmlNode } from "./xmlTree";

/** The palette of Excel 97, for files that count on it. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours are counted in this order, which is not the file's. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export type ReadColor = (node: XmlNode | undefined) => string | undefined;

/** @param theme the theme part's tree, when there is one. */
export function colorReader(theme: XmlNode | undefined): ReadColor {
  const scheme = find(theme, "themeElements", "clrScheme");
  const themed = THEME_ORDER.map((name) => {
    const [color] = find(scheme, name)?.children ?? [];
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? "000000";
  });
  return (node) => {
    const rgb = attribute(node, "rgb");
    const index = numberAttribute(node, "indexed");
    const fromTheme = numberAttribute(node, "theme");
    const hex = rgb?.slice(-6) ?? (fromTheme === undefined ? INDEXED[index ?? -1] : themed[fromTheme]);
    return hex === undefined ? undefined : tinted(`#${hex.toUpperCase()}`, numberAttribute(node, "tint") ?? 0);
  };
}

/** Towards white above 0, towards black below; near enough to Excel's lightness. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const changed = channels.map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${changed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
