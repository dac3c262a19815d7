// Draws the image that stands beside a link to the site, one a language, into public/social/:
//   npm run social-images
// Needs the fonts Noto Sans CJK, Noto Serif CJK and, for English, a Palatino (Debian: fonts-noto-cjk,
// fonts-urw-base35). The images are kept with the code; a test tells when their words have changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { browserArgs, findBrowser } from '../test/support/browser.ts';
import { indexedPng } from './indexed-png.ts';
import { drawnFrom, drawnFromWord, imageFile, imageSize, socialImage } from './social-image.ts';

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const tab = await browser.newPage({ viewport: imageSize });

/** The pixels of a PNG, read by the browser. */
async function pixels(base64: string): Promise<Uint8Array> {
  const read = await tab.evaluate(async (data) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    return Array.from(bytes);
  }, base64);
  return Uint8Array.from(read);
}

for (const locale of locales) {
  await tab.setContent(socialImage(locale));
  const rgba = await pixels((await tab.screenshot()).toString('base64'));
  const png = indexedPng({ ...imageSize, rgba }, [drawnFromWord, drawnFrom(locale)]);
  mkdirSync(dirname(imageFile(locale)), { recursive: true });
  writeFileSync(imageFile(locale), png);
  console.log(`${imageFile(locale)}: ${(png.length / 1024).toFixed(1)} KB`);
}
await browser.close();
