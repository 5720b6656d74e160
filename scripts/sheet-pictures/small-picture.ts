import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";

/** Enough for text and tints; each one more makes the file larger. */
const mostColors = 40;
/** Of red, green and blue together: what is nearer looks the same in a small picture. */
const closest = 10;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture as a PNG of at most 40 colours: for each of its own the nearest of them. */
export async function smallPicture(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const colors = colorsOf(context.getImageData(0, 0, width, height).data);
  const palette = paletteOf(colors);
  return Buffer.concat([
    signature,
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]))),
    chunk("IDAT", deflateSync(lines(colors.map(indexIn(palette)), width), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green and blue of each pixel as one number. */
function colorsOf(data: Uint8ClampedArray): Uint32Array {
  return Uint32Array.from({ length: data.length / 4 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * pixel, 4 * pixel + 3);
    return (red << 16) | (green << 8) | blue;
  });
}

/** Those that it has most, none close to another: the shades of a letter's edge leave room for a rare tint. */
function paletteOf(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const chosen: number[] = [];
  for (const [color] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (chosen.length === mostColors) break;
    if (chosen.every((other) => distance(color, other) > closest)) chosen.push(color);
  }
  return chosen;
}

/** The place of a colour's nearest in the palette. */
function indexIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const index = known.get(color) ?? nearest(palette, color);
    known.set(color, index);
    return index;
  };
}

function nearest(palette: readonly number[], color: number): number {
  const distances = palette.map((other) => distance(color, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const channels = [16, 8, 0].map((shift) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff));
  return Math.hypot(...channels);
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a pixel, from a palette.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

/** Each line of pixels after a byte that says that they stand as they are. */
function lines(pixels: Uint32Array, width: number): Buffer {
  const rows = Array.from({ length: pixels.length / width }, (_, row) =>
    pixels.subarray(row * width, (row + 1) * width),
  );
  return Buffer.concat(rows.map((row) => Buffer.from([0, ...row])));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
