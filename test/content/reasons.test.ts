import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';

interface Forms {
  note?: string;
  avoid?: { why: string }[];
  seen?: { note?: string }[];
}

const terms = globSync('content/terms/*.yaml').map(
  (file) => load(readFileSync(file, 'utf8')) as Record<Locale, Forms>,
);
// Told by the words of the glossary itself.
const told = ['wrong', 'another localized edition'];

test.for(locales.filter((locale) => locale !== 'en'))(
  '%s: each reason for a form of this language is translated, and no other',
  (locale) => {
    const reasons = terms.flatMap(({ [locale]: { note, avoid = [], seen = [] } }) => [
      note,
      ...avoid.map(({ why }) => why),
      ...seen.map((one) => one.note),
    ]);
    const wanted = [...new Set(reasons)].filter((one) => one !== undefined && !told.includes(one));
    const file = `content/reasons/${locale}.yaml`;
    const translated = Object.keys(load(readFileSync(file, 'utf8')) as Record<string, string>);
    expect(wanted.length).toBeGreaterThan(5);
    expect(translated.toSorted()).toEqual(wanted.toSorted());
  },
);
