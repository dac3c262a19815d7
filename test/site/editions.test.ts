import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serialize } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { textBlocks } from '../../src/build/text-blocks.ts';
import { editionName, formatDay } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { isEarlierEdition, titleOf } from '../support/checks/built-head.ts';
import { attribute, elementsIn, isWithin, textIn, type Element } from '../support/html.ts';
import { readSite, type BuiltPage } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);
const byPath = new Map(site.pages.map((page) => [page.path, page]));

// The editions with the days they were in force, and their steps: the facts, typed a second time.
const seven = [
  'verify-eligibility',
  'enroll',
  'business-profile',
  'reserve-voucher',
  'deliver-engagement',
  'redeem-voucher',
  'request-payment',
];
const eight = [...seven.slice(0, 3), 'assign-voucher', ...seven.slice(3)];
const editions = [
  { id: '2019-01', from: '2019-01-21', until: '2020-01-30', steps: seven },
  { id: '2020-01', from: '2020-01-31', until: '2020-12-01', steps: eight },
  { id: '2020-12', from: '2020-12-02', until: '2021-04-06', steps: eight },
  { id: '2021-04', from: '2021-04-07', until: undefined, steps: eight },
] as const;
type Edition = (typeof editions)[number];
const earlier = editions.slice(0, 3);

const folder = ({ id }: Edition) => (id === '2021-04' ? 'guide/' : `guide/${id}/`);
const page = (locale: string, path: string): BuiltPage => byPath.get(`${locale}/${path}`)!;
const step = (locale: string, edition: Edition, id: string) =>
  page(locale, `${folder(edition)}${id}/`);

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const withClass = (elements: Element[], name: string) =>
  elements.filter((one) => hasClass(one, name));
const hrefs = (elements: Element[]) =>
  elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');

/** What the author's text became: everything in the prose of a page. */
const prose = (of: BuiltPage) => withClass(elementsIn(of.document), 'prose').flatMap(elementsIn);

/** The elements under a heading, to the next one of its kind. */
function section(of: BuiltPage, id: string): Element[] {
  const all = prose(of);
  const start = all.findIndex((one) => one.tagName === 'h2' && attribute(one, 'id') === id);
  const end = all.findIndex((one, at) => at > start && one.tagName === 'h2');
  return all.slice(start, end === -1 ? undefined : end);
}

const labels = (of: BuiltPage) =>
  prose(of)
    .filter((one) => hasClass(one, 'ui'))
    .map((one) => textIn(one).trim());
const hasLabel = (label: string) => (of: BuiltPage) => labels(of).includes(label);
const hasDay = (day: string) => (of: BuiltPage) =>
  prose(of).some((one) => one.tagName === 'time' && attribute(one, 'datetime') === day);
const hasTerm = (id: string) => (of: BuiltPage) =>
  hrefs(withClass(prose(of), 'term')).some((href) => href.endsWith(`/glossary/#${id}`));
const cites = (tag: string) => (of: BuiltPage) =>
  withClass(prose(of), 'src').some((one) => textIn(one).trim() === tag);
const says = (words: string) => (of: BuiltPage) =>
  prose(of).some((one) => textIn(one).includes(words));
/** The tool by its name; the tag of a source, `EN-VVR`, is none. */
const namesTool = (of: BuiltPage) => prose(of).some((one) => /(?<!-)VVR/.test(textIn(one)));
const items = (id: string, count: number) => (of: BuiltPage) =>
  section(of, id).filter(({ tagName }) => tagName === 'li').length === count;

/**
 * What differs, topic by topic: facts, section 2.3. Each by something that no language changes: a
 * label of the tools, a day, a term, a source, a name, a count of items. One column an edition.
 */
const topics: [string, string, (of: BuiltPage) => boolean, string][] = [
  ['the status column', 'verify-eligibility', hasLabel('Eligibility status'), 'yes no no no'],
  ['the status word Not started', 'verify-eligibility', hasLabel('Not started'), 'yes no no no'],
  ['the status word In progress', 'verify-eligibility', hasLabel('In progress'), 'yes no no no'],
  ['the status word Active', 'verify-eligibility', hasLabel('Active'), 'yes no no no'],
  [
    'the menu with check marks',
    'verify-eligibility',
    hasLabel('Software assurance enrollment'),
    'no yes yes yes',
  ],
  [
    'compliance training as a condition',
    'verify-eligibility',
    hasTerm('compliance-training'),
    'yes yes no no',
  ],
  [
    'training at company level, in so many words',
    'verify-eligibility',
    cites('EN-DPS-2001'),
    'no yes no no',
  ],
  [
    'the day the training left the text',
    'verify-eligibility',
    hasDay('2020-12-02'),
    'no no yes yes',
  ],
  [
    'the consultant’s exam under eligibility',
    'deliver-engagement',
    cites('EN-DPS-1901b'),
    'yes no no no',
  ],
  [
    'the provider agreement',
    'enroll',
    says('Microsoft Planning Service program provider agreement'),
    'yes no no no',
  ],
  [
    'the program agreement',
    'enroll',
    says('Software Assurance Planning Services program agreement'),
    'no yes yes yes',
  ],
  ['the role of partner admin', 'enroll', hasTerm('mpn-partner-admin'), 'no yes yes yes'],
  ['the button Enroll', 'enroll', hasLabel('Enroll'), 'yes no no no'],
  ['the warning about renewal', 'enroll', items('what-goes-wrong', 5), 'yes yes yes no'],
  ['the day the renewal note went', 'enroll', hasDay('2021-04-09'), 'no no no yes'],
  ['the partner directory', 'business-profile', hasTerm('partner-directory'), 'yes no no no'],
  ['the business profile', 'business-profile', hasTerm('business-profile'), 'no yes yes yes'],
  ['the menu Referrals', 'business-profile', hasLabel('Referrals'), 'no yes yes yes'],
  ['the tool VVR', 'reserve-voucher', namesTool, 'yes no no no'],
  ['the upload of the deliverable', 'deliver-engagement', items('steps', 5), 'yes no no no'],
  ['the receipt of the report', 'deliver-engagement', cites('EN-DPS-1901a'), 'yes no no no'],
  ['the receipt when redeeming', 'redeem-voucher', cites('EN-DPS-1901a'), 'yes no no no'],
  [
    'the redemption dialogue',
    'redeem-voucher',
    hasLabel('Redeem selected vouchers'),
    'yes yes yes yes',
  ],
  ['the payment tool', 'request-payment', hasTerm('savb'), 'yes yes yes yes'],
  ['the last day to create', 'business-profile', hasDay('2021-06-30'), 'no no no yes'],
  ['the last day to redeem', 'redeem-voucher', hasDay('2022-01-01'), 'no no no yes'],
  ['the payment window', 'request-payment', hasTerm('payment-window'), 'no no no yes'],
  [
    'a limit on the card of the payment request',
    'request-payment',
    (of) => withClass(prose(of), 'stub').length > 0,
    'no no no yes',
  ],
];

/** Days that the last edition was the first to state: no page of an earlier one may have them. */
const announcedDays = ['2021-06-30', '2021-07-01', '2022-01-01', '2022-03-02', '2021-12-27'];

describe.for(locales)('in %s', (locale) => {
  describe.for(topics)('%s', ([, on, holds, row]) => {
    test.for(
      editions.map((edition, column) => [edition.id, edition, row.split(' ')[column]!] as const),
    )('%s', ([, edition, expected]) => {
      expect(holds(step(locale, edition, on)) ? 'yes' : 'no').toBe(expected);
    });
  });

  describe.for(editions)('the edition $id', (edition) => {
    const steps = edition.steps.map((id) => `${base}${locale}/${folder(edition)}${id}/`);

    test('has a page for each of its steps, in order, and no other', () => {
      const overview = page(locale, folder(edition));
      const stations = withClass(elementsIn(overview.document), 'stations').flatMap(elementsIn);
      expect(hrefs(stations)).toEqual(steps);
      const built = site.pages
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${locale}/${folder(edition)}`))
        .filter((path) => edition.id !== '2021-04' || !/guide\/\d/.test(path));
      expect(built.toSorted()).toEqual(
        [
          `${locale}/${folder(edition)}`,
          ...steps.map((path) => path.slice(base.length)),
        ].toSorted(),
      );
    });

    test('numbers its steps, lists them, and leads from one to the next', () => {
      edition.steps.forEach((id, at) => {
        const all = elementsIn(step(locale, edition, id).document);
        expect(hrefs(withClass(all, 'journey').flatMap(elementsIn))).toEqual(steps);
        const turns = withClass(all, 'turn').flatMap(elementsIn);
        expect(hrefs(turns), id).toEqual([steps[at - 1], steps[at + 1]].filter(Boolean));
        const kicker = textIn(withClass(all, 'kicker')[0]!);
        expect(kicker.match(/\d+/g)!.map(Number).toSorted(), id).toEqual(
          [at + 1, steps.length].toSorted(),
        );
      });
    });
  });

  describe.for(earlier)('a page of $id', (edition) => {
    const pages = ['', ...edition.steps.map((id) => `${id}/`)].map(
      (rest) => [rest, page(locale, `${folder(edition)}${rest}`)] as const,
    );

    test('says first which edition it is, from when to when, and where the latest stands', () => {
      for (const [rest, of] of pages) {
        const main = elementsIn(of.document).find(({ tagName }) => tagName === 'main')!;
        const notice = elementsIn(main)[0]!;
        expect(attribute(notice, 'data-edition')).toBe(edition.id);
        const text = textIn(notice);
        expect(text).toContain(editionName(edition.id, locale));
        expect(text).toContain(formatDay(edition.from, locale));
        expect(text).toContain(formatDay(edition.until!, locale));
        expect(hrefs(elementsIn(notice))).toEqual([`${base}${locale}/guide/${rest}`]);
      }
    });

    test('is kept out of search engines and of the search, and names the latest as the page', () => {
      for (const [rest, of] of pages) {
        const all = elementsIn(of.document);
        const named = (name: string) => all.find((one) => attribute(one, 'name') === name);
        expect(attribute(named('robots')!, 'content')).toContain('noindex');
        const canonical = all.find((one) => attribute(one, 'rel') === 'canonical')!;
        expect(attribute(canonical, 'href')).toMatch(new RegExp(`/${locale}/guide/${rest}$`));
        expect(all.filter((one) => attribute(one, 'rel') === 'alternate')).toEqual([]);
        expect(all.filter((one) => attribute(one, 'data-pagefind-body') !== undefined)).toEqual([]);
      }
    });

    test('leads on inside the edition, wherever the edition has the step', () => {
      let followed = 0;
      for (const [, of] of pages) {
        const links = hrefs(
          prose(of).filter((one) => !isWithin(one, (at) => hasClass(at, 'as-of'))),
        );
        const guide = links.filter((href) => href.startsWith(`${base}${locale}/guide/`));
        const strays = guide.filter((href) => {
          const [first = ''] = href.slice(`${base}${locale}/guide/`.length).split(/[/#]/);
          return (edition.steps as readonly string[]).includes(first) || first === '';
        });
        followed += guide.length;
        expect(strays, of.path).toEqual([]);
      }
      expect(followed).toBeGreaterThan(10);
    });

    test('states no day that was announced later', () => {
      for (const [, of] of pages) {
        const days = elementsIn(of.document)
          .filter((one) => one.tagName === 'time')
          .filter((one) => isWithin(one, ({ tagName }) => tagName === 'article'))
          .map((one) => attribute(one, 'datetime')!);
        expect(
          days.filter((day) => announcedDays.includes(day)),
          of.path,
        ).toEqual([]);
      }
    });

    test('offers the same page in the other languages', () => {
      for (const [rest, of] of pages) {
        const switches = elementsIn(of.document)
          .filter((one) => attribute(one, 'data-language') !== undefined)
          .map((one) => attribute(one, 'href'));
        expect(switches).toEqual(
          locales.map((other) => `${base}${other}/${folder(edition)}${rest}`),
        );
      }
    });
  });

  test('the control leads to the same place in each edition, else to its overview', () => {
    for (const edition of editions) {
      for (const id of [undefined, ...edition.steps]) {
        const of = page(locale, `${folder(edition)}${id === undefined ? '' : `${id}/`}`);
        const control = elementsIn(of.document).filter((one) =>
          isWithin(one, (at) => attribute(at, 'id') === 'as-of'),
        );
        const wanted = editions.map((to) => {
          const rest =
            id !== undefined && (to.steps as readonly string[]).includes(id) ? `${id}/` : '';
          return `${base}${locale}/${folder(to)}${rest}`;
        });
        expect(hrefs(control), of.path).toEqual(wanted);
        const current = control.filter((one) => attribute(one, 'aria-current') === 'page');
        expect(current.map((one) => textIn(one).trim())).toEqual([editionName(edition.id, locale)]);
        const days = control.flatMap((one) => attribute(one, 'data-day') ?? []);
        expect(days).toEqual(['2019-01-21', '2020-01-31', '2020-12-02', '']);
      }
    }
  });

  test('no two pages have one title', () => {
    const titles = site.pages.filter((of) => of.locale === locale).map(titleOf);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

test('there are 130 pages of earlier editions, and the search holds none of them', () => {
  expect(site.pages.filter(isEarlierEdition)).toHaveLength(5 * (8 + 9 + 9));
  const found = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) => {
    const text = gunzipSync(readFileSync(join(dist, file))).toString();
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
  expect(found.length).toBeGreaterThanOrEqual(22 * locales.length);
  expect(found.filter((url) => /guide\/\d/.test(url))).toEqual([]);
});

describe.for(locales)('the comparison in %s', (locale) => {
  const comparison = elementsIn(page(locale, 'editions/').document).find(
    (one) => attribute(one, 'id') === 'comparison',
  )!;
  const details = elementsIn(comparison).filter(({ tagName }) => tagName === 'details');
  const pairs = editions.flatMap((from, at) => editions.slice(at + 1).map((to) => ({ from, to })));

  test('has each pair of editions once, neighbours first', () => {
    expect(details.map((one) => attribute(one, 'data-pair'))).toEqual([
      '2019-01 2020-01',
      '2020-01 2020-12',
      '2020-12 2021-04',
      '2019-01 2020-12',
      '2020-01 2021-04',
      '2019-01 2021-04',
    ]);
  });

  /** The texts of the blocks on the page of a place in an edition; none where it has no such page. */
  function blocksOn(edition: Edition, rest: string): string[] {
    const of = page(locale, `${folder(edition)}${rest}`);
    if (!of) return [];
    const [text] = withClass(elementsIn(of.document), 'prose');
    return textBlocks(serialize(text!))
      .filter(({ kind }) => !['as-of', 'beside'].includes(kind))
      .map(({ text }) => text);
  }

  test.for(pairs)('of $from.id with $to.id accounts for every block of both', ({ from, to }) => {
    const pair = details.find((one) => attribute(one, 'data-pair') === `${from.id} ${to.id}`)!;
    const sides = (tag: string) =>
      elementsIn(pair)
        .filter(({ tagName }) => tagName === tag)
        .map((side) => {
          const [link] = elementsIn(side);
          const place = attribute(link!, 'href')!.split('#')[0]!;
          const words = textIn(side).slice(textIn(link!).length);
          return `${place} ${words.replace(/\s+/g, ' ').trim()}`;
        });
    let stayed = 0;
    const gone = sides('del');
    const come = sides('ins');
    for (const rest of ['', ...eight.map((id) => `${id}/`)]) {
      const left = (edition: Edition, changed: string[]) => {
        const at = `${base}${locale}/${folder(edition)}${rest} `;
        const listed = changed
          .filter((one) => one.startsWith(at))
          .map((one) => one.slice(at.length));
        return blocksOn(edition, rest).filter((text) => {
          const found = listed.indexOf(text);
          if (found !== -1) listed.splice(found, 1);
          return found === -1;
        });
      };
      const before = left(from, gone);
      expect(before, rest).toEqual(left(to, come));
      stayed += before.length;
    }
    expect(stayed).toBeGreaterThan(150);
    expect(gone.length + come.length).toBeGreaterThan(4);
  });

  test('says in words beside each block what became of it', () => {
    for (const [kind, tags] of [
      ['added', ['ins']],
      ['removed', ['del']],
      ['changed', ['del', 'ins']],
    ] as const) {
      const entries = elementsIn(comparison).filter(
        (one) => one.tagName === 'li' && hasClass(one, kind),
      );
      expect(entries.length, kind).toBeGreaterThan(0);
      for (const entry of entries) {
        const inner = elementsIn(entry);
        expect(
          inner.map(({ tagName }) => tagName).filter((tag) => tag === 'ins' || tag === 'del'),
        ).toEqual(tags);
        expect(textIn(inner.find(({ tagName }) => tagName === 'b')!).trim()).not.toBe('');
      }
    }
  });

  test('finds as much as in English', () => {
    const count = (of: BuiltPage) =>
      elementsIn(of.document)
        .filter(({ tagName }) => tagName === 'li')
        .map((one) => attribute(one, 'class') ?? '')
        .filter((kind) => ['added', 'removed', 'changed'].includes(kind));
    const english = count(page('en', 'editions/'));
    expect(count(page(locale, 'editions/'))).toEqual(english);
    if (locale === 'en') console.log(`${english.length} changes in six comparisons`);
  });
});
