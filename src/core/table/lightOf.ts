/** 绿, 黄, 红: the light that a fill colour is; null for white, grey and other colours. */
import { LIGHTS } from "./words/states";

/** Fainter fills are decoration. */
const LEAST_CHROMA = 0.35;

export function lightOf(fill: string | null): string | null {
  const digits = fill?.match(/[\da-f]{2}/giu)?.slice(-3).map((pair) => Number.parseInt(pair, 16) / 255);
  const [red = 0, green = 0, blue = 0] = digits ?? [];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = most - least;
  if (chroma < LEAST_CHROMA) return null;
  const sixth = most === red ? ((green - blue) / chroma + 6) % 6 : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  const hue = sixth * 60;
  return LIGHTS.find(([, from, to]) => (hue >= from && hue < to) || (hue + 360 >= from && hue + 360 < to))?.[0] ?? null;
}
