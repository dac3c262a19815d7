// Sheets of screenshots: each page in each language, in both themes at all widths, on one picture.
//   npm run shots -- shots/ --widths 360 768 1280 1920
//   npm run sheets -- shots/ sheets/
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../test/support/browser.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('two folders are needed; write: npm run sheets -- SHOTS SHEETS');
  process.exit(1);
}

/** How wide a screenshot of each width stands on a sheet; what is below `tallest` is cut. */
const shown = new Map([
  [360, 300],
  [768, 400],
  [1280, 540],
  [1920, 600],
]);
const tallest = 1150;

interface Shot {
  file: string;
  sheet: string;
  width: number;
  theme: string;
}

function read(file: string): Shot {
  const [theme, width, ...rest] = file
    .replace(/\.png$/, '')
    .split('.')
    .reverse();
  return { file, sheet: rest.reverse().join('.'), width: Number(width), theme: theme! };
}

const image = ({ file, width }: Shot) =>
  `<figure style="width:${shown.get(width) ?? 400}px"><img src="${pathToFileURL(resolve(from, file))}"></figure>`;

function html(shots: readonly Shot[]): string {
  const rows = Map.groupBy(shots, ({ theme }) => theme);
  const row = (all: readonly Shot[]) =>
    `<div>${all
      .toSorted((one, other) => one.width - other.width)
      .map(image)
      .join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 8px; background: #888; width: max-content }
    div { display: flex; gap: 8px; margin-bottom: 8px; align-items: start }
    figure { margin: 0; max-height: ${tallest}px; overflow: hidden }
    img { width: 100%; display: block }
  </style>${[...rows.values()].map(row).join('')}`;
}

mkdirSync(to, { recursive: true });
const files = readdirSync(from).filter((name) => name.endsWith('.png'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const tab = await browser.newPage({ viewport: { width: 1900, height: 800 } });
// A page that lies beside the screenshots may show them.
await tab.goto(pathToFileURL(resolve(from)).href);
for (const [name, shots] of Map.groupBy(files.map(read), ({ sheet }) => sheet)) {
  await tab.setContent(html(shots), { waitUntil: 'load' });
  await tab.screenshot({
    path: join(to, `${name}.jpg`),
    type: 'jpeg',
    quality: 70,
    fullPage: true,
  });
}
await browser.close();
console.log(`${readdirSync(to).length} sheets in ${to}`);
