import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import {
  choicesOf,
  fieldOf,
  headerIndex,
  matchColumns,
} from '../../../src/stores/vouchers/columns.ts';
import { fields, isEvent, type Field } from '../../../src/stores/vouchers/voucher-row.ts';

/** The terms that columns are called by, and the field each stands for. */
const terms: Record<string, Field> = {
  voucher: 'voucher',
  'voucher-id': 'voucher',
  engagement: 'engagement',
  create: 'created',
  assign: 'assigned',
  assigned: 'assigned',
  reserve: 'reserved',
  reserved: 'reserved',
  redeem: 'redeemed',
  redeemed: 'redeemed',
  'completion-report': 'reported',
  claim: 'claimed',
  'request-payment': 'claimed',
};

describe.for(locales)('headers in %s', (locale) => {
  const { voucherTable, rules } = messages[locale];

  test.for(fields)('the label of this site for “%s” is recognised', (field) => {
    const label = isEvent(field) ? rules.events[field] : voucherTable.fields[field];
    expect(fieldOf(label)).toBe(field);
    expect(fieldOf(` ${label.toUpperCase()} `)).toBe(field);
  });

  test.for(Object.keys(terms))('the approved form of the term “%s” is recognised', (id) => {
    const [file] = globSync(`content/terms/${id}.yaml`);
    const term = load(readFileSync(file!, 'utf8')) as Record<string, { approved: string }>;
    expect(fieldOf(term[locale]!.approved), term[locale]!.approved).toBe(terms[id]);
  });
});

test.for([
  ['Expiry date', undefined],
  ['有効期限', undefined],
  ['Voucher_Number', 'voucher'],
  ['Date created', 'created'],
  ['Created (date)', 'created'],
  ['REDEMPTION DATE', 'redeemed'],
  ['State', undefined],
  ['', undefined],
] as const)('“%s” is %s', ([header, field]) => {
  expect(fieldOf(header)).toBe(field);
});

test('a field is taken once, and a saved choice wins', () => {
  expect(matchColumns(['Voucher', 'Voucher ID', 'x'])).toEqual(['voucher', undefined, undefined]);
  const saved = choicesOf(['Voucher', 'Kunde'], [undefined, 'customer']);
  expect(saved).toEqual({ voucher: null, kunde: 'customer' });
  expect(matchColumns(['Kunde', 'Voucher', 'Voucher ID'], saved)).toEqual([
    'customer',
    undefined,
    'voucher',
  ]);
});

test('the row of names is found below a title, and is missing where data begins at once', () => {
  const rows = (...lines: string[][]) => lines.map((cells, at) => ({ line: at + 1, cells }));
  expect(headerIndex(rows(['Report'], ['Voucher', 'Created'], ['A', '2021-03-01']))).toBe(1);
  expect(headerIndex(rows(['A', '2021-03-01'], ['B', '2021-03-02']))).toBe(-1);
  expect(headerIndex(rows(['foo', 'bar'], ['B', '2021-03-02']))).toBe(0);
});
