import { describe, expect, inject, test } from 'vitest';
import { ruleGroups } from '../../src/components/rule-groups.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { misledAt, mistranslations } from '../../src/rules/evidence.ts';
import { journeySteps } from '../../src/rules/index.ts';
import { readTerms } from '../support/checks/terms.ts';
import { attribute, elementsIn, textIn, type Element } from '../support/html.ts';
import { readSite } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);
const terms = readTerms();

const page = (locale: string, path: string) =>
  site.pages.find((one) => one.path === `${locale}/${path}/`)!;
const all = (locale: string, path: string) => elementsIn(page(locale, path).document);
const withClass = (elements: Element[], name: string) =>
  elements.filter((one) => attribute(one, 'class')?.split(' ').includes(name));
const idsOf = (elements: Element[]) => elements.map((one) => attribute(one, 'id'));

describe.for(locales)('the generated pages in %s', (locale) => {
  test('the glossary has every term once, under its id, in five languages', () => {
    const entries = withClass(all(locale, 'glossary'), 'entry');
    expect(idsOf(entries).toSorted()).toEqual(terms.ids.toSorted());
    for (const entry of entries) {
      const id = attribute(entry, 'id')!;
      const text = textIn(entry, ' ');
      for (const language of locales) expect(text).toContain(terms.approved[language][id]);
    }
  });

  test('the glossary marks every form of another language', () => {
    const forms = all(locale, 'glossary').filter(({ tagName }) => tagName === 'bdi');
    expect(forms.length).toBeGreaterThan(300);
    expect(forms.filter((form) => !attribute(form, 'lang'))).toEqual([]);
  });

  test('the translations page has every wrong statement with its own words', () => {
    const rows = all(locale, 'translations');
    for (const { id, text, locale: language } of mistranslations) {
      const row = rows.find((one) => attribute(one, 'id') === id);
      const quote = elementsIn(row!).find(({ tagName }) => tagName === 'blockquote')!;
      expect(textIn(quote).trim()).toBe(text);
      expect(attribute(quote, 'lang')).toBe(language);
    }
  });

  test('the rules page has every rule, each with examples', () => {
    const entries = withClass(all(locale, 'rules'), 'rule');
    expect(idsOf(entries)).toEqual(Object.values(ruleGroups).flat());
    for (const entry of entries) {
      const details = elementsIn(entry).find(({ tagName }) => tagName === 'details')!;
      expect(elementsIn(details).some(({ tagName }) => tagName === 'li')).toBe(true);
    }
  });

  test('each step warns of what misled its readers there, and of nothing else', () => {
    for (const { id } of journeySteps) {
      const warnings = withClass(all(locale, `guide/${id}`), 'warn').filter(
        (one) => attribute(one, 'data-pagefind-ignore') !== undefined,
      );
      const wanted = misledAt(languageTag[locale], id, '2021-04').map(({ text }) => text);
      const quotes = warnings
        .flatMap(elementsIn)
        .filter(({ tagName }) => tagName === 'q')
        .map((quote) => textIn(quote).trim());
      expect(quotes, id).toEqual(wanted);
    }
  });

  test('the states are drawn twice, once for each width, and said in words', () => {
    const drawings = all(locale, 'voucher-tool').filter(
      (one) => one.tagName === 'svg' && attribute(one, 'role') === 'img',
    );
    expect(drawings.map((one) => attribute(one, 'class'))).toEqual(['wide', 'narrow']);
    for (const drawing of drawings) {
      expect(attribute(drawing, 'aria-label')!.length).toBeGreaterThan(80);
      const labels = elementsIn(drawing).filter((one) => attribute(one, 'translate') === 'no');
      expect(labels.every((one) => attribute(one, 'lang') === 'en')).toBe(true);
      expect(labels.map((one) => textIn(one).trim())).toContain('Assigned');
    }
  });
});
