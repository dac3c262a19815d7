import type { Page } from 'playwright-core';

/** How many cells a picture is reduced to, across and down. */
export const columns = 12;
export const rows = 28;

/**
 * A picture as the lightness of its cells, each from 0 (black) to f (white), row by row: little
 * enough to be kept, and enough to see that a part has moved, grown or gone.
 */
export async function fingerprint(tab: Page, png: Buffer): Promise<string> {
  const cells = await tab.evaluate(
    async ({ data, across, down }) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, picture.width, picture.height);
      const sums = new Float64Array(across * down);
      const counts = new Float64Array(across * down);
      for (let y = 0; y < picture.height; y += 1)
        for (let x = 0; x < picture.width; x += 1) {
          const at = 4 * (y * picture.width + x);
          const cell =
            Math.floor((y * down) / picture.height) * across +
            Math.floor((x * across) / picture.width);
          sums[cell]! += 0.3 * pixels[at]! + 0.59 * pixels[at + 1]! + 0.11 * pixels[at + 2]!;
          counts[cell]! += 1;
        }
      return [...sums].map((sum, cell) => Math.round((sum / counts[cell]! / 255) * 15));
    },
    { data: png.toString('base64'), across: columns, down: rows },
  );
  return cells.map((cell) => cell.toString(16)).join('');
}

/** The share of cells that differ by more than one step, from 0 to 1. */
export function apart(one: string, other: string): number {
  if (one.length !== other.length) return 1;
  const changed = [...one].filter(
    (cell, at) => Math.abs(parseInt(cell, 16) - parseInt(other[at]!, 16)) > 1,
  );
  return changed.length / one.length;
}
