import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawnFrom, imageFile, imageSize, noteIn } from '../../scripts/social-image.ts';
import { indexedPng } from '../../scripts/indexed-png.ts';
import { locales } from '../../src/i18n/locales.ts';

describe.for(locales)('the image of links in %s', (locale) => {
  test('was drawn from the words of today', () => {
    expect(existsSync(imageFile(locale)), 'write: npm run social-images').toBe(true);
    const png = readFileSync(imageFile(locale));
    expect(noteIn(png), 'other words now; write: npm run social-images').toBe(drawnFrom(locale));
  });

  test('has the size that is announced, and is small', () => {
    const png = readFileSync(imageFile(locale));
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(imageSize);
    expect(png.length).toBeLessThan(80_000);
  });
});

test('an image with a table of colours holds the colours it was given', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  const png = indexedPng({ width: 3, height: 1, rgba }, ['Word', 'what']);
  const part = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const table = [...part('PLTE')];
  const [filter, ...places] = inflateSync(part('IDAT'));
  expect(filter).toBe(0);
  expect(places.flatMap((at) => table.slice(at * 3, at * 3 + 3))).toEqual([
    255, 0, 0, 0, 0, 255, 255, 0, 0,
  ]);
  expect(part('tEXt').toString('latin1')).toBe('Word\0what');
});
