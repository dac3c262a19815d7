import { describe, expect, test } from 'vitest';
import { conflicts, mistranslations, sourceOf, sources } from '../../src/rules/evidence.ts';
import * as rules from '../../src/rules/index.ts';

const { conditions, editions, engagements, factOn, factValues, isDay, journey } = rules;

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Every object with a `from` and `sources`, wherever it lies in the facts. */
const histories = [
  ...factValues.map(({ id, changes }) => ({ id, changes })),
  ...conditions.map(({ id, changes }) => ({ id, changes })),
  ...rules.journeySteps.map(({ id, where }) => ({ id, changes: where })),
  { id: 'journey', changes: journey },
  { id: 'competency-table', changes: rules.competencyTable },
  { id: 'status-words', changes: rules.statusWords },
];

describe('facts', () => {
  test.for([
    ['sources', sources],
    ['facts', factValues],
    ['editions', editions],
    ['engagements', engagements],
    ['conditions', conditions],
    ['steps', rules.journeySteps],
    ['conflicts', conflicts],
    ['mistranslations', mistranslations],
  ] as const)('%s have ids of their own', ([, list]) => {
    expect(new Set(ids(list)).size).toBe(list.length);
  });

  test.for(histories)('$id: real days, oldest first, each with a known source', ({ changes }) => {
    for (const [index, { from, sources: tags }] of changes.entries()) {
      expect(isDay(from)).toBe(true);
      expect(from > (changes[index - 1]?.from ?? '')).toBe(true);
      expect(tags.length).toBeGreaterThan(0);
      for (const tag of tags) expect(sourceOf(tag)?.id).toBe(tag);
    }
  });

  test.for(factValues)('$id has values of its unit', ({ unit, changes }) => {
    for (const { value } of changes) {
      if (unit === 'day') expect(isDay(value)).toBe(true);
      else expect(Number.isInteger(value)).toBe(true);
    }
  });

  test('every fact a page may print is there, with its value', () => {
    const printed = Object.fromEntries(factValues.map(({ id }) => [id, factOn(id)?.value]));
    expect(printed).toEqual({
      'voucher-lifetime': 180,
      'payment-window': 60,
      'extension-2020': 90,
      'engagement-longest': 15,
      'off-site-days': 3,
      'cloud-engagements-retired': '2020-02-01',
      'training-conversion-ended': '2020-02-01',
      'accrual-ended': '2021-02-01',
      'last-creation-day': '2021-06-30',
      'days-removed': '2021-07-01',
      'last-redemption-day': '2022-01-01',
      'last-claim-day': '2022-03-02',
      'last-voucher-expiry': '2021-12-27',
      'last-voucher-claim': '2022-02-25',
      'first-edition-day': '2019-01-21',
      'extension-2020-created-before': '2020-04-01',
      'competency-table-from': '2020-08-20',
      'compliance-training-dropped': '2020-12-02',
      'renewal-note-removed': '2021-04-09',
      'retirement-announced': '2021-04-07',
      'vvr-for-all-from': '2019-03-31',
      'offering-count': 6,
      'engagement-count': 12,
      'competency-count': 12,
      'gold-only-count': 2,
      'silver-or-gold-count': 10,
    });
  });

  test('a fact that was restated is the latest statement, with its whole history', () => {
    const before = { from: '2018-12-20', value: 180, sources: ['EN-VVR', 'C-PROC', 'D-MOD2'] };
    const latest = { from: '2021-04-07', value: 180, sources: ['EN-DPS-2104', 'EN-DPS-2106'] };
    expect(factOn('voucher-lifetime')).toEqual({
      id: 'voucher-lifetime',
      unit: 'days',
      ...latest,
      changes: [before, latest],
    });
  });

  test.for(['toString', '__proto__', '', 'nothing'])('there is no fact %j', (id) => {
    expect(factOn(id as rules.FactId)).toBeUndefined();
  });

  test('rules that an edition introduces begin on its day', () => {
    const days = new Set([...editions.map(({ from }) => from), '2020-08-20', '2021-04-09']);
    for (const { changes } of conditions) {
      for (const { from } of changes) expect(days).toContain(from);
    }
    for (const id of ['payment-window', 'last-creation-day', 'last-redemption-day'] as const) {
      expect(factOn(id)?.from).toBe(editions.at(-1)?.from);
    }
  });

  test('the lists of offerings and competencies are those of the table', () => {
    expect(new Set(engagements.map(({ offering }) => offering))).toEqual(new Set(rules.offerings));
    expect(new Set(engagements.flatMap(({ anyOf }) => anyOf))).toEqual(new Set(rules.competencies));
    expect(rules.competencies).toHaveLength(12);
  });

  test('each offering has its engagements', () => {
    const counts = Object.fromEntries(
      rules.offerings.map((id) => [id, engagements.filter((one) => one.offering === id).length]),
    );
    expect(counts).toEqual({ ddps: 3, dydps: 3, pvdps: 1, sdps: 2, 's-edps': 2, ssdps: 1 });
  });

  test('every step of every edition is described, and has a place by then', () => {
    for (const { from, value } of journey) {
      for (const id of value ?? []) {
        const step = rules.journeySteps.find((one) => one.id === id);
        expect(step!.where[0]!.from <= from, id).toBe(true);
      }
    }
    expect(journey.map(({ value }) => value?.length)).toEqual([7, 8]);
  });
});

describe('sources', () => {
  test('have a weight, a language, and a date as far as known', () => {
    for (const { id, title, weight, language, locator, ...rest } of sources) {
      expect(title && language && locator, id).toBeTruthy();
      expect('ABCDE').toContain(weight);
      if ('date' in rest) expect(rest.date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
    expect(sources).toHaveLength(43);
  });

  test('of translations weigh less than the English ones', () => {
    for (const { id, weight } of sources) {
      if (id.startsWith('S-')) expect(weight).toBe('B');
      if (id.startsWith('EN-')) expect(weight).toBe('A');
      if (/^[CDE]-/.test(id)) expect(weight).toBe(id[0]);
    }
  });

  test.for([null, 'toString', 'X', 7])('%j is no source', (id) => {
    expect(sourceOf(id)).toBeUndefined();
  });
});

describe('conflicts and mistranslations', () => {
  test('cite known sources, steps and facts', () => {
    for (const { sides, parameter, follows } of conflicts) {
      expect(sides.length).toBeGreaterThan(1);
      for (const { sources: tags } of sides)
        tags.forEach((tag) => expect(sourceOf(tag)).toBeDefined());
      if (parameter) expect(factOn(parameter)).toBeDefined();
      if (follows) expect(sides.map(({ says }) => says)).toContain(follows);
    }
    for (const { source, step, implies, text } of mistranslations) {
      expect(text.length).toBeLessThan(40);
      if (source) expect(sourceOf(source)?.weight).toBe('B');
      if (step) expect(ids(rules.journeySteps)).toContain(step);
      if (implies) expect(factOn('day' in implies ? implies.day : implies.days)).toBeDefined();
    }
  });

  test('a limit that a translation implies can be computed, and is wrong', () => {
    const wrong = mistranslations.find(({ id }) => id === 'ko-180-days-before');
    const { implies } = wrong!;
    if (!implies || !('days' in implies)) throw new Error('it implies a count of days');
    const days = Number(factOn(implies.days)?.value) * implies.direction;
    expect(rules.addDays('2021-12-27', days)).toBe('2021-06-30');
  });
});
