import { attribute, byTag, elementsIn, isWithin, lineOf, type Element } from '../html.ts';
import type { Finding } from '../finding.ts';
import type { BuiltPage, Site } from '../site.ts';

/** Attributes that make the browser load something, or the reader go somewhere. */
const addresses: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  iframe: ['src'],
  form: ['action'],
  use: ['href', 'xlink:href'],
  image: ['href'],
  source: ['src'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};

const isGoing = (element: Element) => ['a', 'area'].includes(element.tagName);

/** What `link` names without loading it: addresses for machines, of the published site. */
const named = new Set(['canonical', 'alternate']);

const idsOf = new WeakMap<BuiltPage, Set<string>>();
function idsIn(page: BuiltPage): Set<string> {
  const known = idsOf.get(page);
  if (known) return known;
  const ids = new Set(elementsIn(page.document).flatMap((one) => attribute(one, 'id') ?? []));
  idsOf.set(page, ids);
  return ids;
}

/** A count of the links a check has followed, so that a check on nothing is seen. */
export interface Followed {
  links: number;
  anchors: number;
  assets: number;
}

/** Links and assets of a page that lead nowhere, to another host, or to another language unasked. */
export function builtLinkFindings(page: BuiltPage, site: Site, followed?: Followed): Finding[] {
  const pages = new Map(site.pages.map((one) => [one.path, one]));
  return elementsIn(page.document).flatMap((element) =>
    (addresses[element.tagName] ?? []).flatMap((name): Finding[] => {
      const url = attribute(element, name);
      if (url === undefined) return [];
      if (element.tagName === 'link' && named.has(attribute(element, 'rel') ?? '')) return [];
      const fault = faultOf(url, element, page, site, pages, followed);
      if (fault === undefined) return [];
      return [{ file: page.file, line: lineOf(element), found: `“${url}”`, write: fault }];
    }),
  );
}

function faultOf(
  url: string,
  element: Element,
  page: BuiltPage,
  site: Site,
  pages: ReadonlyMap<string, BuiltPage>,
  followed?: Followed,
): string | undefined {
  if (/^(?:https?:)?\/\//.test(url)) {
    return isGoing(element) && url.startsWith('https://')
      ? undefined
      : 'an address on this site: nothing is loaded from elsewhere';
  }
  if (/^(?:mailto|data):/.test(url)) return undefined;
  const here = `https://site.example${site.base}${page.path.replace(/[^/]+$/, '')}`;
  const { pathname, hash } = new URL(url, here);
  if (!pathname.startsWith(site.base)) return `an address below ${site.base}`;
  const path = decodeURIComponent(pathname.slice(site.base.length));
  const target = pages.get(path);
  if (!isGoing(element)) {
    if (followed) followed.assets += 1;
    return site.files.has(path) || target ? undefined : 'the address of a file that exists';
  }
  if (followed) followed.links += 1;
  if (!target) {
    return site.files.has(path) ? undefined : 'the address of a page that exists, with its slash';
  }
  const switches = attribute(element, 'data-language') !== undefined;
  if (page.locale && target.locale !== page.locale && !switches) {
    return `an address in ${page.locale}: only the switcher changes the language`;
  }
  if (hash === '') return undefined;
  if (followed) followed.anchors += 1;
  return idsIn(target).has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : `an anchor that ${target.file} has`;
}

/** Ids that stand twice on a page. */
export function repeatedIds(page: BuiltPage): Finding[] {
  const seen = new Set<string>();
  return elementsIn(page.document).flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      { file: page.file, line: lineOf(element), found: `id="${id}" again`, write: 'another id' },
    ];
  });
}

/** Pages that no page of their language links to. */
export function orphans(site: Site): Finding[] {
  const linked = new Set(
    site.pages.flatMap((page) =>
      byTag(page.document, 'a')
        .filter((link) => !isWithin(link, (one) => attribute(one, 'data-language') !== undefined))
        .map((link) => attribute(link, 'href') ?? '')
        .filter((url) => url.startsWith(site.base))
        .map((url) => url.slice(site.base.length).split('#')[0]!),
    ),
  );
  return site.pages
    .filter(({ path, locale }) => locale !== undefined && !linked.has(path))
    .map(({ file }) => ({
      file,
      line: 1,
      found: 'a page that no page links to',
      write: 'a link to it',
    }));
}
