/**
 * Draws assets/icon-*.png. Each size is drawn on its own pixel grid from the same few shapes, because a
 * scaled drawing turns to mud at 16 pixels; no picture library is needed for rounded rectangles.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "../assets");

const GROUND = "#0f6b5c";
const BAR = "#ffffff";
const LINE = "#ffd27a";

/**
 * The sign: three rising bars above one line of text. Whole pixels for every edge:
 * [x, y, width, height, corner, colour].
 */
const DRAWINGS = {
  16: [
    [0, 0, 16, 16, 3, GROUND],
    [3, 7, 2, 3, 0, BAR],
    [7, 5, 2, 5, 0, BAR],
    [11, 3, 2, 7, 0, BAR],
    [3, 12, 10, 1, 0, LINE],
  ],
  32: [
    [1, 1, 30, 30, 6, GROUND],
    [7, 14, 4, 6, 0.5, BAR],
    [14, 11, 4, 9, 0.5, BAR],
    [21, 7, 4, 13, 0.5, BAR],
    [7, 23, 18, 2, 1, LINE],
  ],
  64: [
    [3, 3, 58, 58, 13, GROUND],
    [15, 28, 8, 12, 1.5, BAR],
    [28, 21, 8, 19, 1.5, BAR],
    [41, 14, 8, 26, 1.5, BAR],
    [15, 46, 34, 4, 2, LINE],
  ],
  80: [
    [4, 4, 72, 72, 16, GROUND],
    [19, 35, 10, 15, 2, BAR],
    [35, 27, 10, 23, 2, BAR],
    [51, 18, 10, 32, 2, BAR],
    [19, 57, 42, 5, 2.5, LINE],
  ],
  128: [
    [6, 6, 116, 116, 26, GROUND],
    [30, 56, 16, 24, 3, BAR],
    [56, 43, 16, 37, 3, BAR],
    [82, 28, 16, 52, 3, BAR],
    [30, 92, 68, 8, 4, LINE],
  ],
};

const SAMPLES = 8;

const colourOf = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function inside([x, y, width, height, corner], px, py) {
  if (px < x || py < y || px > x + width || py > y + height) {
    return false;
  }
  const dx = Math.max(x + corner - px, px - (x + width - corner), 0);
  const dy = Math.max(y + corner - py, py - (y + height - corner), 0);
  return dx * dx + dy * dy <= corner * corner || dx === 0 || dy === 0;
}

/** How much of the pixel lies in the shape, 0 to 1. */
function coverage(shape, column, row) {
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const px = column + ((i % SAMPLES) + 0.5) / SAMPLES;
    const py = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    hits += inside(shape, px, py) ? 1 : 0;
  }
  return hits / (SAMPLES * SAMPLES);
}

function drawPixel(shapes, column, row) {
  let colour = [0, 0, 0];
  let alpha = 0;
  for (const shape of shapes) {
    const cover = coverage(shape, column, row);
    if (cover > 0) {
      const over = cover + alpha * (1 - cover);
      const paint = colourOf(shape[5]);
      colour = colour.map((below, i) => (paint[i] * cover + below * alpha * (1 - cover)) / over);
      alpha = over;
    }
  }
  return [...colour.map(Math.round), Math.round(alpha * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

/** https://www.w3.org/TR/png-3/: 8-bit RGBA, every row with filter 0. */
function encodePng(size, shapes) {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => drawPixel(shapes, column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The 80 pixel drawing as SVG, for the README and anything larger. */
function encodeSvg(size, shapes) {
  const rects = shapes.map(
    ([x, y, width, height, corner, colour]) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">\n${rects.join("\n")}\n</svg>\n`;
}

await mkdir(assets, { recursive: true });
for (const [size, shapes] of Object.entries(DRAWINGS)) {
  await writeFile(path.join(assets, `icon-${size}.png`), encodePng(Number(size), shapes));
}
await writeFile(path.join(assets, "icon.svg"), encodeSvg(80, DRAWINGS[80]));
