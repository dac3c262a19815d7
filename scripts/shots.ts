// Screenshots for people to look at:
//   npm run shots -- shots/ --pages '' guide/enroll tools/deadlines --locales ja ko --widths 360 1280 --themes dark
// Pages are paths under the language and may carry a fragment: 'tools/deadlines#created=2021-03-01'.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { browserArgs, findBrowser } from '../test/support/browser.ts';
import { buildSite, serveSite } from '../test/support/site.ts';
import { inParallel } from '../test/support/parallel.ts';

/** Words after each `--name`, up to the next one; the words before all of them under ''. */
function listsIn(words: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>([['', []]]);
  let name = '';
  for (const word of words) {
    if (word.startsWith('--')) lists.set((name = word.slice(2)), []);
    else lists.get(name)!.push(word);
  }
  return lists;
}

const lists = listsIn(process.argv.slice(2));
const [folder] = lists.get('')!;
const known = ['', 'pages', 'locales', 'widths', 'themes', 'dist'];
const unknown = [...lists.keys()].filter((name) => !known.includes(name));
if (folder === undefined || unknown.length > 0) {
  const problem = folder === undefined ? 'no folder was given' : `--${unknown[0]} is not known`;
  console.error(
    `${problem}; write: npm run shots -- FOLDER [--pages …] [--locales …] [--widths …] [--themes light dark] [--dist FOLDER]`,
  );
  process.exit(1);
}
const pages = lists.get('pages') ?? [
  '',
  'guide',
  'guide/reserve-voucher',
  'retirement',
  'requirements',
  'tools/deadlines',
  'tools/deadlines#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
  'tools/eligibility',
];
const widths = (lists.get('widths') ?? ['360', '1280']).map(Number);
const themes = (lists.get('themes') ?? ['light', 'dark']) as ('light' | 'dark')[];
const dist = resolve(lists.get('dist')?.[0] ?? 'dist');
if (!lists.has('dist')) await buildSite(dist);

const { origin, server } = await serveSite(dist, '/');
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
mkdirSync(folder, { recursive: true });
const shots = (lists.get('locales') ?? locales).flatMap((locale) =>
  pages.flatMap((page) =>
    widths.flatMap((width) => themes.map((theme) => ({ locale, page, width, theme }))),
  ),
);
await inParallel(shots, async ({ locale, page, width, theme }) => {
  const [path = '', fragment = ''] = page.split('#');
  const tab = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const below = path.replace(/^\/|\/$/g, '');
  const address = `${origin}/${locale}/${below === '' ? '' : `${below}/`}${fragment && `#${fragment}`}`;
  const response = await tab.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) console.error(`${address}: ${response?.status()}`);
  const name = [below.replaceAll('/', '-') || 'home', fragment && 'filled', locale, width, theme];
  const file = join(folder, `${name.filter(Boolean).join('.')}.png`);
  await tab.screenshot({ path: file, fullPage: true });
  await tab.close();
  console.log(file);
});
await browser.close();
server.closeAllConnections();
server.close();
