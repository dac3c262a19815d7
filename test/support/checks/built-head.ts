import { createHash } from 'node:crypto';
import { languageTag, locales, type Locale } from '../../../src/i18n/locales.ts';
import { attribute, byTag, elementsIn, lineOf, textIn, type Element } from '../html.ts';
import type { Finding } from '../finding.ts';
import type { BuiltPage, Site } from '../site.ts';

const hreflangs: Record<string, string> = Object.fromEntries(
  locales.map((locale) => [languageTag[locale], locale]),
);

/** A page of the journey as an earlier edition had it: `ja/guide/2019-01/enroll/`. */
export const isEarlierEdition = ({ path }: Pick<BuiltPage, 'path'>): boolean =>
  /^[a-z-]+\/guide\/\d{4}-\d{2}\//.test(path);

/** The whole guide as one document: `ja/print/`. */
export const isWholeGuide = ({ path }: Pick<BuiltPage, 'path'>): boolean =>
  /^[a-z-]+\/print\/$/.test(path);

/** Pages that search engines must not list: those without a language, and what says a page again. */
export const isKeptOut = (page: Pick<BuiltPage, 'path' | 'locale'>): boolean =>
  page.locale === undefined || isEarlierEdition(page) || isWholeGuide(page);

const links = (page: BuiltPage, rel: string): Element[] =>
  byTag(page.document, 'link').filter((link) => attribute(link, 'rel') === rel);

const meta = (page: BuiltPage, name: string): (string | undefined)[] =>
  byTag(page.document, 'meta')
    .filter((one) => attribute(one, 'name') === name)
    .map((one) => attribute(one, 'content'));

const shared = (page: BuiltPage, property: string): (string | undefined)[] =>
  byTag(page.document, 'meta')
    .filter((one) => attribute(one, 'property') === property)
    .map((one) => attribute(one, 'content'));

export const titleOf = (page: BuiltPage): string =>
  byTag(page.document, 'title')
    .map((one) => textIn(one))
    .join('');

export const descriptionOf = (page: BuiltPage): string => meta(page, 'description').join('');

/** What Open Graph calls each language. */
const country: Record<Locale, string> = {
  en: 'en_GB',
  ja: 'ja_JP',
  ko: 'ko_KR',
  'zh-cn': 'zh_CN',
  'zh-tw': 'zh_TW',
};

/** What a page says about itself in its head, where it is not what it should be. */
export function headFindings(page: BuiltPage, site: Site, siteUrl: string): Finding[] {
  const findings: Finding[] = [];
  const expectOne = (what: string, found: readonly unknown[]) => {
    if (found.length === 1 && String(found[0] ?? '').trim() !== '') return;
    findings.push({
      file: page.file,
      line: 1,
      found: `${found.length} × ${what}`,
      write: 'one, with words',
    });
  };
  const expectSame = (what: string, found: unknown, wanted: unknown) => {
    if (found === wanted) return;
    findings.push({
      file: page.file,
      line: 1,
      found: `${what} “${String(found)}”`,
      write: `“${String(wanted)}”`,
    });
  };
  const html = byTag(page.document, 'html')[0]!;
  expectSame('lang', attribute(html, 'lang'), languageTag[page.locale ?? 'en']);
  expectOne(
    '<title>',
    byTag(page.document, 'title').map((one) => textIn(one)),
  );
  expectOne('<meta name="description">', meta(page, 'description'));
  expectOne('<meta name="viewport">', meta(page, 'viewport'));
  expectOne(
    '<h1>',
    byTag(page.document, 'h1').map((one) => textIn(one)),
  );
  expectOne(
    '<main>',
    byTag(page.document, 'main').map((one) => textIn(one)),
  );
  const noindex = meta(page, 'robots').some((content) => content?.includes('noindex'));
  expectSame('noindex', noindex, isKeptOut(page));
  if (page.locale === undefined) return findings;

  const address = (path: string) => `${siteUrl}${site.base}${path}`;
  const canonical = links(page, 'canonical').map((link) => attribute(link, 'href'));
  expectOne('<link rel="canonical">', canonical);
  if (isKeptOut(page)) return findings;
  expectSame('canonical', canonical[0], address(page.path));
  const below = page.path.slice(page.locale.length + 1);
  const wanted = [
    ...locales.map((locale) => `${languageTag[locale]} ${address(`${locale}/${below}`)}`),
    `x-default ${address(`en/${below}`)}`,
  ];
  const alternates = links(page, 'alternate').map(
    (link) => `${attribute(link, 'hreflang') ?? ''} ${attribute(link, 'href') ?? ''}`,
  );
  expectSame('alternates', alternates.toSorted().join(', '), wanted.toSorted().join(', '));
  return findings;
}

/** What a page says to those who show a link to it, where it is not what it says of itself. */
export function previewFindings(page: BuiltPage, site: Site, siteUrl: string): Finding[] {
  const locale = page.locale ?? 'en';
  const image = `social/${locale}.png`;
  const others = isKeptOut(page) ? [] : locales.filter((one) => one !== locale);
  const wanted: [what: string, found: readonly (string | undefined)[], wanted: string][] = [
    ['og:image', shared(page, 'og:image'), `${siteUrl}${site.base}${image}`],
    ['file of og:image', site.files.has(image) ? [image] : [], image],
    ['og:title', shared(page, 'og:title'), titleOf(page)],
    ['og:description', shared(page, 'og:description'), descriptionOf(page)],
    ['og:locale', shared(page, 'og:locale'), country[locale]],
    [
      'og:locale:alternate',
      shared(page, 'og:locale:alternate'),
      others.map((one) => country[one]).join(' '),
    ],
    ['twitter:card', meta(page, 'twitter:card'), 'summary_large_image'],
  ];
  return wanted
    .filter(([, found, write]) => found.join(' ') !== write)
    .map(([what, found, write]) => ({
      file: page.file,
      line: 1,
      found: `${what} “${found.join(' ')}”`,
      write: `“${write}”`,
    }));
}

/** Alternates that are not returned: each page a language names must name this one back. */
export function reciprocityFindings(pages: readonly BuiltPage[]): Finding[] {
  const alternatesOf = new Map(
    pages.map((page) => [
      links(page, 'canonical').map((link) => attribute(link, 'href'))[0],
      links(page, 'alternate').map((link) => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ]),
    ]),
  );
  return pages.flatMap((page) => {
    const own = links(page, 'canonical').map((link) => attribute(link, 'href'))[0];
    return links(page, 'alternate')
      .filter((link) => (attribute(link, 'hreflang') ?? '') in hreflangs)
      .filter((link) => {
        const back = alternatesOf.get(attribute(link, 'href')) ?? [];
        return !back.some(([, href]) => href === own);
      })
      .map((link) => ({
        file: page.file,
        line: lineOf(link),
        found: `the alternate ${attribute(link, 'href') ?? ''}, which does not name this page back`,
        write: 'alternates both ways',
      }));
  });
}

/** Titles or descriptions that two pages of one language share. */
export function sharedWords(pages: readonly BuiltPage[], locale: Locale): Finding[] {
  const own = pages.filter((page) => page.locale === locale && !isKeptOut(page));
  return [titleOf, descriptionOf].flatMap((wordsOf) =>
    [...Map.groupBy(own, wordsOf)]
      .filter(([, group]) => group.length > 1)
      .map(([words, group]) => ({
        file: group[1]!.file,
        line: 1,
        found: `“${words}”, which ${group[0]!.file} says too`,
        write: 'words of its own',
      })),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Where a page could break, or does not have, the strict policy. */
export function policyFindings(page: BuiltPage): Finding[] {
  const findings: Finding[] = [];
  const add = (line: number, found: string, write: string) =>
    findings.push({ file: page.file, line, found, write });
  const all = elementsIn(page.document);
  const policies = all.filter(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const policy = policies.map((one) => attribute(one, 'content') ?? '').join('; ');
  if (policies.length !== 1) add(1, `${policies.length} policies`, 'one <meta> with the policy');
  for (const lax of [
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    ' * ',
    'http:',
    'https:',
  ]) {
    if (`${policy} `.includes(lax))
      add(1, `${lax.trim()} in the policy`, 'hashes of what the page holds');
  }
  for (const part of [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    if (policy !== '' && !policy.includes(part)) add(1, `a policy without ${part}`, part);
  }
  const before = policies[0] ? all.slice(0, all.indexOf(policies[0])) : [];
  for (const early of before.filter(({ tagName }) => ['script', 'style'].includes(tagName))) {
    add(lineOf(early), `<${early.tagName}> before the policy`, 'the policy first');
  }
  for (const element of all) {
    const line = lineOf(element);
    for (const { name, value } of element.attrs) {
      if (name === 'style') add(line, `style="${value}"`, 'a class');
      if (/^on/.test(name)) add(line, `${name}="${value}"`, 'a listener in a script');
      if (/^javascript:/i.test(value)) add(line, `“${value}”`, 'a listener in a script');
    }
    const inline = element.childNodes
      .map((child) => ('value' in child ? child.value : ''))
      .join('');
    const type = attribute(element, 'type') ?? '';
    const runs = element.tagName === 'script' && ['', 'module', 'text/javascript'].includes(type);
    if (!(runs || element.tagName === 'style') || inline === '') continue;
    if (!policy.includes(hash(inline))) {
      add(
        line,
        `<${element.tagName}> “${inline.slice(0, 40)}”, whose hash the policy lacks`,
        hash(inline),
      );
    }
  }
  return findings;
}
