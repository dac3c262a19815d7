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

test('the schema refuses a value without a source, a day that is none, and a field it does not know', () => {
  const [first, ...rest] = published.parameters;
  const planted = [
    { ...first, changes: [{ ...first!.changes[0], sources: [] }] },
    { ...first, changes: [{ ...first!.changes[0], from: '7 April 2021' }] },
    { ...first, colour: 'red' },
  ];
  for (const parameter of planted) {
    expect(validate({ ...published, parameters: [parameter, ...rest] })).toBe(false);
  }
});

test('a reader of the published form comes to the same deadline as the rules', () => {
  const { changes } = published.parameters.find(({ id }) => id === 'voucher-lifetime')!;
  const life = changes.findLast(({ from }) => from <= '2021-06-30')!.value as number;
  const last = new Date(Date.UTC(2021, 5, 30 + life)).toISOString().slice(0, 10);
  const { deadlines } = voucherAssessment({ created: '2021-06-30' }, { asOf: '2021-07-15' });
  expect(deadlines.find(({ id }) => id === 'redeem')!.by).toBe(last);
});
