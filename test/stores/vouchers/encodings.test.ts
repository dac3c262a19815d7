import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { decode } from '../../../src/stores/vouchers/decode.ts';
import { codePageOf, type EncodingId } from '../../../src/stores/vouchers/encodings.ts';
import { imported, opened } from '../../support/voucher-import.ts';

const names: Record<Locale, string> = {
  en: 'Café Zürich',
  ja: '株式会社みなと商会①',
  // Only what the standard of 1987 holds: beyond it, Node reads less of the code page than browsers do.
  ko: '주식회사 항구 상사',
  'zh-cn': '海港保险有限公司',
  'zh-tw': '海港保險股份有限公司',
};

// The independent encoder knows the code pages by the names that Windows gives them.
const windows: Record<Locale, string> = {
  en: 'windows-1252',
  ja: 'cp932',
  ko: 'cp949',
  'zh-cn': 'cp936',
  'zh-tw': 'cp950',
};

function fileOf(locale: Locale): string {
  const { rules, voucherTable } = messages[locale];
  const { voucher, customer } = voucherTable.fields;
  const head = [voucher, customer, rules.events.created, rules.events.reserved];
  return `${head.join(',')}\r\nV-1,${names[locale]},2021-03-01,2021-03-10\r\n`;
}

const encoded = (text: string, encoding: string, addBOM = false) =>
  Uint8Array.from(iconv.encode(text, encoding, { addBOM }));

describe.for(locales)('a file from %s', (locale) => {
  const text = fileOf(locale);

  test.for([
    ['UTF-8', encoded(text, 'utf-8'), 'utf-8'],
    ['UTF-8 with its mark', encoded(text, 'utf-8', true), 'utf-8'],
    ['UTF-16 with its mark', encoded(text, 'utf-16le', true), 'utf-16le'],
    ['UTF-16 without a mark', encoded(text, 'utf-16le'), 'utf-16le'],
    ['the code page of its Windows', encoded(text, windows[locale]), codePageOf(locale)],
  ] as const)('is right at first try in %s', async ([, bytes, encoding]) => {
    const table = await opened(bytes, locale);
    expect(table.encoding!.id).toBe(encoding);
    expect(table.records[1]!.cells[1]).toBe(names[locale]);
    expect(table.records[0]!.cells).toEqual(fileOf(locale).split('\r\n')[0]!.split(','));
  });

  test('is right after one choice on a page of another language', async () => {
    const bytes = encoded(text, windows[locale]);
    for (const other of locales.filter((one) => one !== locale)) {
      const first = await opened(bytes, other);
      expect(first.encoding!.certain).toBe(false);
      expect(first.encoding!.possible).toContain(codePageOf(locale));
      const table = await opened(bytes, other, codePageOf(locale));
      expect(table.records[1]!.cells[1]).toBe(names[locale]);
    }
  });

  test('has names of columns that are recognised', async () => {
    const { good } = await imported(text);
    expect(good[0]).toMatchObject({
      voucher: 'V-1',
      customer: names[locale],
      days: { created: '2021-03-01', reserved: '2021-03-10' },
    });
  });
});

test('a Korean file is also good GB 18030, so nothing is certain about it', () => {
  const bytes = encoded(fileOf('ko'), 'cp949');
  const { certain, possible } = decode(bytes, codePageOf('zh-cn'));
  expect(certain).toBe(false);
  expect(possible).toEqual(expect.arrayContaining<EncodingId>(['gb18030', 'euc-kr']));
});
