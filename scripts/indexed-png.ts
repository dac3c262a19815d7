import { crc32, deflateSync } from 'node:zlib';

/** An image as rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const mostColours = 256;

/**
 * A flat drawing as a PNG with a table of colours, a third as large as one with full colours.
 * Where edges have more than 256 shades, near ones become one.
 *
 * `text` is kept in the file under its keyword.
 */
export function indexedPng({ width, height, rgba }: Pixels, text: [string, string]): Buffer {
  const { palette, indexes } = indexed(rgba, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour in the table.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(text.join('\0'), 'latin1')),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The most frequent colours, and for each pixel the nearest of them. */
function indexed(rgba: Uint8Array, count: number) {
  const colours = new Map<number, number>();
  const colourAt = (at: number) =>
    (rgba[at * 4]! << 16) | (rgba[at * 4 + 1]! << 8) | rgba[at * 4 + 2]!;
  for (let at = 0; at < count; at++) {
    const colour = colourAt(at);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const table = [...colours]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const places = new Map([...colours.keys()].map((colour) => [colour, nearest(table, colour)]));
  const indexes = new Uint8Array(count);
  for (let at = 0; at < count; at++) indexes[at] = places.get(colourAt(at))!;
  return {
    palette: table.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
    indexes,
  };
}

function nearest(table: readonly number[], colour: number): number {
  const own = table.indexOf(colour);
  if (own !== -1) return own;
  const far = (other: number) =>
    [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    );
  return table.reduce((best, other, at) => (far(other) < far(table[best]!) ? at : best), 0);
}
