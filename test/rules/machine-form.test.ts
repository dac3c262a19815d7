import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { voucherAssessment } from '../../src/rules/index.ts';
import { machineForm } from '../../src/rules/machine-form.ts';
import { machineSchema } from '../../src/rules/machine-schema.ts';

const published = JSON.parse(JSON.stringify(machineForm())) as ReturnType<typeof machineForm>;
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(machineSchema);

test('the published form meets its schema', () => {
  validate(published);
  expect(validate.errors).toBeNull();
});

test('the published form names the schema that is published beside it', () => {
  const { pathname } = new URL(published.$schema, 'https://example.org/guide/rules.json');
  expect(pathname).toBe('/guide/rules.schema.json');
  expect(existsSync('src/pages/rules.json.ts')).toBe(true);
  expect(existsSync('src/pages/rules.schema.json.ts')).toBe(true);
});

test('the schema says which language it is in, what it is of, and what a gap means', () => {
  const { $schema, title, description } = machineSchema;
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(title).toContain('Software Assurance Planning Services');
  expect(description).toContain('outside its periods there is no rule');
});

const life = { from: '2018-12-20', value: 180, sources: ['EN-VVR'] };
const lifeWith = (part: object) => ({ changes: [{ ...life, ...part }] });

test.for([
  ['a value without a source', 'parameters', lifeWith({ sources: [] }), lifeWith({})],
  ['a source cited twice', 'parameters', lifeWith({ sources: ['EN-VVR', 'EN-VVR'] }), lifeWith({})],
  ['a day in words', 'parameters', lifeWith({ from: '7 April 2021' }), lifeWith({ value: null })],
  ['an id in words', 'parameters', { id: 'Voucher lifetime' }, { id: 'voucher-lifetime' }],
  ['a field it does not know', 'parameters', { colour: 'red' }, { computedFrom: ['some-day'] }],
  ['a month in words', 'mistranslations', { seen: ['June 2021'] }, { seen: ['2021', '2021-06'] }],
  ['a day for a month', 'mistranslations', { seen: ['2021-06-23'] }, { seen: [] }],
  ['a date in another order', 'sources', { date: '21.01.2019' }, { date: '2019-01-21' }],
  ['a date cut short', 'sources', { date: '2019-1' }, { date: '2019' }],
] as const)('the schema refuses %s', ([, list, wrong, right]) => {
  const meets = (part: object) =>
    validate({ ...published, [list]: [{ ...published[list][0], ...part }] });
  expect(meets(right)).toBe(true);
  expect(meets(wrong)).toBe(false);
});

test('a reader of the published form comes to the same deadline as the rules', () => {
  const { changes } = published.parameters.find(({ id }) => id === 'voucher-lifetime')!;
  const life = changes.findLast(({ from }) => from <= '2021-06-30')!.value as number;
  const last = new Date(Date.UTC(2021, 5, 30 + life)).toISOString().slice(0, 10);
  const { deadlines } = voucherAssessment({ created: '2021-06-30' }, { asOf: '2021-07-15' });
  expect(deadlines.find(({ id }) => id === 'redeem')!.by).toBe(last);
});
