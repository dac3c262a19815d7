import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, elementsIn } from '../support/html.ts';
import { readSite, type BuiltPage } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);

const folder = join(dist, 'assets');
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, classesIn(readFileSync(join(folder, file), 'utf8'))]),
);

function classesIn(css: string): Set<string> {
  return new Set(css.matchAll(/\.([a-z][\w-]*)/gi).map(([, name]) => name!));
}

/** The names of the style sheets that a page asks for itself. */
const sheetsOf = ({ document }: BuiltPage) =>
  byTag(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => basename(attribute(link, 'href')!));

/** Classes on the page that have a style somewhere on the site, but in no sheet of this page. */
function unstyled(page: BuiltPage): string[] {
  const loaded = new Set(sheetsOf(page).flatMap((file) => [...sheets.get(file)!]));
  const known = new Set([...sheets.values()].flatMap((names) => [...names]));
  const used = new Set(
    elementsIn(page.document).flatMap((one) => (attribute(one, 'class') ?? '').split(/\s+/)),
  );
  return [...used].filter((name) => known.has(name) && !loaded.has(name));
}

describe('styles', () => {
  test('are linked as style sheets, wherever they are linked', () => {
    const links = site.pages.flatMap(({ path, document }) =>
      byTag(document, 'link').map((link) => ({
        path,
        rel: attribute(link, 'rel'),
        href: attribute(link, 'href') ?? '',
      })),
    );
    const toSheets = links.filter(({ href }) => href.endsWith('.css'));
    expect(toSheets.length).toBeGreaterThan(site.pages.length);
    expect(toSheets.filter(({ rel }) => rel !== 'stylesheet')).toEqual([]);
  });

  test('come with every page that has something to style', () => {
    expect(sheets.size).toBeGreaterThan(5);
    expect(
      site.pages.flatMap((page) => unstyled(page).map((name) => `${page.path}: .${name}`)),
    ).toEqual([]);
  });
});
