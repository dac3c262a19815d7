import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { messageFindings } from '../support/checks/messages.ts';
import { expectNone } from '../support/expect-none.ts';
import { readMessages } from '../support/messages.ts';

const written = readMessages();

/** The texts of messages as the site uses them: `area.key` → text. */
function flat(value: unknown, key: string): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([part, inner]) =>
    flat(inner, key === '' ? part : `${key}.${part}`),
  );
}

describe.for(locales)('messages of %s', (locale) => {
  const own = written[locale] ?? [];

  test('are the ones the checks read, each with its line', () => {
    const used = flat(messages[locale], '').map(([key, text]) => `${key}: ${text}`);
    expect(own.map(({ key, text }) => `${key}: ${text}`).sort()).toEqual(used.sort());
    console.log(`${locale}: ${used.length} messages`);
    expect(used.length).toBeGreaterThan(100);
  });

  test('have the placeholders of the English, the plural forms of the language, and no gaps', () => {
    expectNone(messageFindings(locale, own, written.en ?? []));
  });
});
