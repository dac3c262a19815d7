import { describe, expect, test } from 'vitest';
import { eligibilityAssessment, type EligibilityAnswers } from '../../src/rules/index.ts';
import { inOrder, verdictOn } from '../support/eligibility.ts';

describe('the examples', () => {
  test('Gold Windows and Devices with an unknown consultant: unknown, and what settles it', () => {
    const answers = { ...inOrder, competencies: { 'windows-and-devices': 'gold' } } as const;
    const given = { ...answers, renewedOn: '2020-10-01' };
    const found = verdictOn('windows-office-deployment', given, '2021-01-15');
    expect(found).toMatchObject({ verdict: 'unknown', because: ['consultant-assessment'] });
    expect(found.settle).toEqual([{ field: 'consultantAssessments', id: 'windows-and-devices' }]);
  });

  test('the same with nothing else answered: unknown, never no', () => {
    const answers = { competencies: { 'windows-and-devices': 'gold' } } as const;
    const found = verdictOn('windows-office-deployment', answers, '2021-01-15');
    expect(found.verdict).toBe('unknown');
    expect(found.settle).toEqual([
      { field: 'consultantAssessments', id: 'windows-and-devices' },
      { field: 'agreementSigned' },
      { field: 'enrolledOfferings', id: 'ddps' },
      { field: 'renewedOn' },
    ]);
  });

  test('Silver Data Platform: no, since Data Estate Modernization needs Gold', () => {
    const answers = { competencies: { 'data-platform': 'silver' } } as const;
    const found = verdictOn('data-estate-modernization', answers, '2021-01-15');
    expect(found).toMatchObject({ verdict: 'no', because: ['competency'] });
    expect(found.conditions[0]).toMatchObject({
      reason: 'level-too-low',
      needs: { levels: ['gold'], anyOf: ['data-analytics', 'data-platform'] },
    });
    const changes = found.flips.map((flip) => flip.filter(({ kind }) => kind === 'change'));
    expect(new Set(changes.map((change) => JSON.stringify(change)))).toEqual(
      new Set([
        '[{"field":"competencies","id":"data-analytics","kind":"change","from":"none","to":"gold"}]',
        '[{"field":"competencies","id":"data-platform","kind":"change","from":"silver","to":"gold"}]',
      ]),
    );
  });
});

describe('what decides, and what settles it', () => {
  const windows = 'windows-and-devices';
  const mobility = 'enterprise-mobility-management';
  const good = {
    ...inOrder,
    competencies: { [windows]: 'silver' },
    consultantAssessments: { [windows]: 'yes' },
  } as const;
  const found = (answers: EligibilityAnswers) => {
    const { verdict, because, flips, settle } = verdictOn(
      'mobile-productivity-deployment',
      answers,
    );
    return { verdict, because, flips, settle };
  };

  test('a yes needs nothing more, whatever else is not known', () => {
    const nothing = { because: [], flips: [], settle: [] };
    expect(found(good)).toEqual({ verdict: 'yes', ...nothing });
    const competencies = { [windows]: 'silver', [mobility]: 'unknown' } as const;
    expect(found({ ...good, competencies })).toEqual({ verdict: 'yes', ...nothing });
  });

  test('of the answers to a condition that is not known, those that are known settle nothing', () => {
    const question = { field: 'consultantAssessments', id: mobility };
    const other = { ...question, id: windows };
    expect(found({ ...good, consultantAssessments: { [windows]: 'no' } })).toEqual({
      verdict: 'unknown',
      because: ['consultant-assessment'],
      flips: [
        [{ ...question, kind: 'settle', from: 'unknown', to: 'yes' }],
        [{ ...other, kind: 'change', from: 'no', to: 'yes' }],
      ],
      settle: [question],
    });
  });

  test('of a no, the conditions that are not known are no reason', () => {
    const { settle, because } = found({ ...good, agreementSigned: 'no', enrolledOfferings: {} });
    expect({ settle, because }).toEqual({ settle: [], because: ['agreement-signed'] });
  });
});

describe('a competency', () => {
  const held = (competencies: EligibilityAnswers['competencies']) =>
    verdictOn('mobile-productivity-deployment', { ...inOrder, competencies }).conditions[0];

  test('of any that qualify is enough', () => {
    expect(held({ 'windows-and-devices': 'silver' })).toMatchObject({
      verdict: 'yes',
      by: 'windows-and-devices',
    });
  });

  test('left out is not held, and all left out are unknown', () => {
    expect(held({})).toMatchObject({ verdict: 'no', reason: 'not-held' });
    expect(held(undefined)).toMatchObject({ verdict: 'unknown', reason: 'not-answered' });
    expect(held('unknown')).toMatchObject({ verdict: 'unknown' });
  });

  test('that is not known leaves open what the others do not decide', () => {
    expect(held({ 'windows-and-devices': 'unknown' })).toMatchObject({ verdict: 'unknown' });
    const both = { 'windows-and-devices': 'unknown', 'enterprise-mobility-management': 'gold' };
    expect(held(both as never)).toMatchObject({ verdict: 'yes' });
  });
});

describe('conditions by edition', () => {
  const ids = (asOf: string) =>
    verdictOn('ppm-solution', {}, asOf).conditions.map(({ condition }) => condition);
  const early = [
    'competency',
    'consultant-assessment',
    'compliance-training',
    'agreement-signed',
    'offering-enrolled',
    'yearly-renewal',
  ];

  test.for([
    ['2019-01-21', early],
    ['2020-12-01', early],
    ['2020-12-02', early.filter((id) => id !== 'compliance-training')],
    ['2021-04-08', early.filter((id) => id !== 'compliance-training')],
    ['2021-04-09', early.slice(0, 5).filter((id) => id !== 'compliance-training')],
  ] as const)('on %s', ([asOf, expected]) => expect(ids(asOf)).toEqual(expected));

  test('each has a source of its time', () => {
    const { conditions } = verdictOn('ppm-solution', {}, '2021-05-01');
    for (const { sources } of conditions) expect(sources.length).toBeGreaterThan(0);
    expect(conditions[0]?.sources).toContain('EN-REQ-2106');
  });
});

describe('before the list of competencies is known', () => {
  const answers: EligibilityAnswers = {
    ...inOrder,
    competencies: { messaging: 'gold' },
    consultantAssessments: ['messaging'],
    renewedOn: '2020-05-01',
  };

  test.for([
    ['2020-08-19', 'unknown', false],
    ['2020-08-20', 'yes', true],
  ] as const)('on %s a company that meets everything: %s', ([asOf, verdict, isKnown]) => {
    expect(verdictOn('exchange-deployment', answers, asOf).verdict).toBe(verdict);
    expect(eligibilityAssessment(answers, { asOf }).tableKnown).toBe(isKnown);
  });

  test('another condition that fails still makes it no', () => {
    const without = { ...answers, agreementSigned: 'no' } as const;
    expect(verdictOn('exchange-deployment', without, '2020-08-19')).toMatchObject({
      verdict: 'no',
      reason: 'competency-table-unknown',
      because: ['agreement-signed'],
      flips: [],
    });
  });

  test('before the first edition nothing is known', () => {
    expect(verdictOn('exchange-deployment', answers, '2019-01-20')).toMatchObject({
      verdict: 'unknown',
      reason: 'before-first-edition',
      conditions: [],
    });
    expect(verdictOn('exchange-deployment', answers, 'today')).toMatchObject({
      verdict: 'unknown',
      reason: 'invalid-as-of',
    });
  });
});

describe('the yearly renewal', () => {
  test.for([
    ['2020-02-01', '2021-02-01', 'yes', 'renewed-within-a-year'],
    ['2020-02-01', '2021-02-02', 'unknown', 'renewal-may-be-due'],
    ['2019-12-31', '2020-12-31', 'yes', 'renewed-within-a-year'],
    ['2019-12-31', '2021-01-01', 'no', 'renewal-lapsed'],
    ['2020-02-29', '2021-02-28', 'yes', 'renewed-within-a-year'],
    ['2020-02-29', '2021-03-01', 'unknown', 'renewal-may-be-due'],
    ['2019-03-02', '2020-12-31', 'unknown', 'renewal-may-be-due'],
    ['2019-03-02', '2021-01-01', 'no', 'renewal-lapsed'],
    ['2021-01-01', '2021-01-01', 'yes', 'renewed-within-a-year'],
    // What a date field gives where the year is typed with two digits.
    ['0020-12-01', '2021-01-01', 'no', 'renewal-lapsed'],
    ['never', '2021-01-01', 'no', 'never-renewed'],
    ['unknown', '2021-01-01', 'unknown', 'not-answered'],
    ['2021-01-02', '2021-01-01', 'unknown', 'not-answered'],
  ] as const)('last on %s is, on %s, %s: %s', ([renewedOn, asOf, verdict, reason]) => {
    const { conditions } = verdictOn('skype-deployment', { renewedOn }, asOf);
    expect(conditions.at(-1)).toMatchObject({ condition: 'yearly-renewal', verdict, reason });
  });
});

describe('status words', () => {
  const wordOf = (answers: EligibilityAnswers) =>
    eligibilityAssessment(answers, { asOf: '2019-06-01' }).statusWord;

  // The training not passed, passed, and not known.
  test.for([
    [{}, ['not-started', 'in-progress', 'unknown']],
    [{ messaging: 'none' }, ['not-started', 'in-progress', 'unknown']],
    [{ messaging: 'silver' }, ['in-progress', 'active', 'unknown']],
    [{ messaging: 'gold' }, ['in-progress', 'active', 'unknown']],
    [{ messaging: 'silver', datacenter: 'unknown' }, ['in-progress', 'active', 'unknown']],
    [{ messaging: 'unknown' }, ['unknown', 'unknown', 'unknown']],
    ['unknown', ['unknown', 'unknown', 'unknown']],
    [undefined, ['unknown', 'unknown', 'unknown']],
  ] as const)('in 2019 with the competencies %o: %o', ([competencies, words]) => {
    const trainings = ['no', 'yes', undefined] as const;
    const found = trainings.map((complianceTraining) =>
      wordOf({ competencies, complianceTraining }),
    );
    expect(found).toEqual(words);
  });

  test('end with the first edition', () => {
    expect(eligibilityAssessment({}, { asOf: '2020-01-30' }).statusWord).toBe('unknown');
    expect(eligibilityAssessment({}, { asOf: '2020-01-31' })).not.toHaveProperty('statusWord');
  });
});

describe('an answer that makes no sense', () => {
  const findings = (answers: unknown) =>
    eligibilityAssessment(answers as EligibilityAnswers, { asOf: '2021-01-15' }).findings;

  test.for([
    ['text', [{ code: 'invalid-input' }]],
    [{ competencies: 7 }, [{ code: 'invalid-answer', field: 'competencies' }]],
    [
      { competencies: { messaging: 'bronze' } },
      [{ code: 'invalid-answer', field: 'competencies', id: 'messaging' }],
    ],
    [{ competencies: { juggling: 'gold' } }, [{ code: 'unknown-id', field: 'competencies' }]],
    [{ enrolledOfferings: ['x'] }, [{ code: 'unknown-id', field: 'enrolledOfferings' }]],
    [{ agreementSigned: true }, [{ code: 'invalid-answer', field: 'agreementSigned' }]],
    [{ renewedOn: '2021-02-30' }, [{ code: 'invalid-date', field: 'renewedOn' }]],
    [{ renewedOn: '2021-02-01' }, [{ code: 'in-the-future', field: 'renewedOn' }]],
    [{ somethingElse: 1 }, []],
  ] as const)('%o is told and unknown', ([answers, expected]) => {
    expect(findings(answers)).toEqual(expected);
  });

  test('leaves the rest as it is', () => {
    const answers = { competencies: { messaging: 'gold', datacenter: 'bronze' } };
    const found = verdictOn('exchange-deployment', answers as never);
    expect(found.conditions[0]?.verdict).toBe('yes');
    expect(verdictOn('modernizing-windows-server', answers as never).conditions[0]?.verdict).toBe(
      'unknown',
    );
  });
});
