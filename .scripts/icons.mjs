/**
 * Draws assets/*.png and assets/icon.svg. Each size is drawn on its own pixel grid from the same few shapes,
 * because a scaled drawing turns to mud at 16 pixels; no picture library is needed for three kinds of shape.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "../assets");

const GROUND = "#0f6b5c";
const BAR = "#ffffff";
const LINE = "#ffd27a";
/** Light enough for the black ribbon, dark enough for the white one. */
const STROKE = "#178f7a";
const PAPER = "#ffffff";

/** Edges lie on whole pixels. */
const rect = (x, y, width, height, corner, colour) => ({ kind: "rect", x, y, width, height, corner, colour });
/** Angles in degrees, clockwise from three o'clock. */
const arc = (x, y, outer, inner, from, to, colour) => ({ kind: "arc", x, y, outer, inner, from, to, colour });
const triangle = (points, colour) => ({ kind: "triangle", points, colour });

/** The sign of the product: three rising bars above one line of text. */
const SIGN = {
  16: [
    rect(0, 0, 16, 16, 3, GROUND),
    rect(3, 7, 2, 3, 0, BAR),
    rect(7, 5, 2, 5, 0, BAR),
    rect(11, 3, 2, 7, 0, BAR),
    rect(3, 12, 10, 1, 0, LINE),
  ],
  32: [
    rect(1, 1, 30, 30, 6, GROUND),
    rect(7, 14, 4, 6, 0.5, BAR),
    rect(14, 11, 4, 9, 0.5, BAR),
    rect(21, 7, 4, 13, 0.5, BAR),
    rect(7, 23, 18, 2, 1, LINE),
  ],
  64: [
    rect(3, 3, 58, 58, 13, GROUND),
    rect(15, 28, 8, 12, 1.5, BAR),
    rect(28, 21, 8, 19, 1.5, BAR),
    rect(41, 14, 8, 26, 1.5, BAR),
    rect(15, 46, 34, 4, 2, LINE),
  ],
  80: [
    rect(4, 4, 72, 72, 16, GROUND),
    rect(19, 35, 10, 15, 2, BAR),
    rect(35, 27, 10, 23, 2, BAR),
    rect(51, 18, 10, 32, 2, BAR),
    rect(19, 57, 42, 5, 2.5, LINE),
  ],
  128: [
    rect(6, 6, 116, 116, 26, GROUND),
    rect(30, 56, 16, 24, 3, BAR),
    rect(56, 43, 16, 37, 3, BAR),
    rect(82, 28, 16, 52, 3, BAR),
    rect(30, 92, 68, 8, 4, LINE),
  ],
};

/** An arrow going round. Drawn for 16 pixels; it is all curves, so larger sizes are the same drawing. */
const round = (size) => {
  const n = (length) => (length * size) / 16;
  return [
    arc(n(8), n(8.5), n(6), n(4.4), 10, 300, STROKE),
    triangle([[n(9.6), n(0.2)], [n(9.6), n(6.6)], [n(14.2), n(3.4)]], STROKE),
  ];
};

/** A sheet of text before another. */
const sheets = ([x, y, width, height], offset, border, line) => {
  const sheet = (left, top) => [
    rect(left, top, width, height, border, STROKE),
    rect(left + border, top + border, width - 2 * border, height - 2 * border, 0, PAPER),
  ];
  const inset = border * 2;
  const lines = [0, 1, 2].map((index) =>
    rect(x + offset + inset, y + offset + inset + index * line * 2, width - 2 * inset, line, 0, STROKE),
  );
  return [...sheet(x, y), ...sheet(x + offset, y + offset), ...lines];
};

/** By file name; the ribbon asks for 16, 32 and 80 pixels, the store and the add-in list for 64 and 128, too. */
const PICTURES = {
  icon: SIGN,
  update: { 16: round(16), 32: round(32), 80: round(80) },
  copy: {
    16: sheets([1, 0, 10, 11], 4, 1, 1),
    32: sheets([3, 1, 20, 22], 7, 2, 2),
    80: sheets([9, 4, 48, 54], 16, 5, 5),
  },
};

const SAMPLES = 8;

const colourOf = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const INSIDE = {
  rect({ x, y, width, height, corner }, px, py) {
    const dx = Math.max(x + corner - px, px - (x + width - corner), 0);
    const dy = Math.max(y + corner - py, py - (y + height - corner), 0);
    return Math.max(dx, dy) <= corner && Math.hypot(dx, dy) <= Math.max(corner, dx, dy);
  },
  arc({ x, y, outer, inner, from, to }, px, py) {
    const distance = Math.hypot(px - x, py - y);
    const angle = (Math.atan2(py - y, px - x) * 180) / Math.PI;
    return distance <= outer && distance >= inner && (angle + 360 - from) % 360 <= to - from;
  },
  triangle({ points: [a, b, c] }, px, py) {
    const side = ([x1, y1], [x2, y2]) => (px - x2) * (y1 - y2) - (x1 - x2) * (py - y2) >= 0;
    return side(a, b) === side(b, c) && side(b, c) === side(c, a);
  },
};

/** How much of the pixel lies in the shape, 0 to 1. */
function coverage(shape, column, row) {
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const px = column + ((i % SAMPLES) + 0.5) / SAMPLES;
    const py = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    hits += INSIDE[shape.kind](shape, px, py) ? 1 : 0;
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
      const paint = colourOf(shape.colour);
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

/** Of rectangles only: the sign, for the README and anything larger. */
function encodeSvg(size, shapes) {
  const rects = shapes.map(
    ({ x, y, width, height, corner, colour }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">\n${rects.join("\n")}\n</svg>\n`;
}

await mkdir(assets, { recursive: true });
for (const [name, sizes] of Object.entries(PICTURES)) {
  for (const [size, shapes] of Object.entries(sizes)) {
    await writeFile(path.join(assets, `${name}-${size}.png`), encodePng(Number(size), shapes));
  }
}
await writeFile(path.join(assets, "icon.svg"), encodeSvg(80, SIGN[80]));
