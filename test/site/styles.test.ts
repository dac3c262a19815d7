import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, elementsIn } from '../support/html.ts';
import { readSite, type BuiltPage } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);

/** The classes that an element and those around it must have for a rule to apply: one set a selector. */
type Rule = ReadonlySet<string>;

const folder = join(dist, 'assets');
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, rulesOf(readFileSync(join(folder, file), 'utf8'))]),
);

function rulesOf(css: string): Rule[] {
  const selectors = [...css.matchAll(/([^{}]+)\{/g)]
    // What stands in brackets are alternatives; none of them alone must be there.
    .map(([, selector]) => selector!.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, ''))
    .filter((selector) => !selector.trim().startsWith('@'))
    .flatMap((selector) => selector.split(','));
  return selectors
    .map(
      (selector) => new Set([...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!)),
    )
    .filter((names) => names.size > 0);
}

/** The names of the style sheets that a page asks for itself. */
const sheetsOf = ({ document }: BuiltPage) =>
  byTag(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => basename(attribute(link, 'href')!));

/** Classes on the page that a sheet of the site would style here, but no sheet of this page does. */
function unstyled(page: BuiltPage): string[] {
  const used = new Set(
    elementsIn(page.document).flatMap((one) => (attribute(one, 'class') ?? '').split(/\s+/)),
  );
  const applies = (rule: Rule) => [...rule].every((name) => used.has(name));
  const loaded = sheetsOf(page);
  const styledBy = (files: Iterable<string>) =>
    new Set(
      [...files].flatMap((file) =>
        sheets
          .get(file)!
          .filter(applies)
          .flatMap((rule) => [...rule]),
      ),
    );
  const here = styledBy(loaded);
  return [...styledBy(sheets.keys())].filter((name) => !here.has(name));
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
