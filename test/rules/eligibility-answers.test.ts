import { describe, expect, test } from 'vitest';
import { readAnswers, type AnswerIds } from '../../src/rules/eligibility-answers.ts';
import type { EligibilityFinding } from '../../src/rules/eligibility-types.ts';

const ids: AnswerIds = { competencies: ['messaging', 'datacenter'], offerings: ['ddps', 's-edps'] };

function read(answers: unknown, asOf = '2021-01-15') {
  const findings: EligibilityFinding[] = [];
  return { ...readAnswers(answers, ids, asOf, findings), findings };
}

const nothing = {
  competencies: new Map([
    ['messaging', 'unknown'],
    ['datacenter', 'unknown'],
  ]),
  consultantAssessments: new Map([
    ['messaging', 'unknown'],
    ['datacenter', 'unknown'],
  ]),
  enrolledOfferings: new Map([
    ['ddps', 'unknown'],
    ['s-edps', 'unknown'],
  ]),
  complianceTraining: 'unknown',
  agreementSigned: 'unknown',
  renewedOn: 'unknown',
  findings: [],
};

describe('what is not answered', () => {
  test.for([undefined, null, '', {}])('%j: each answer is there, and unknown', (answers) => {
    expect(read(answers)).toEqual(nothing);
  });

  test('by a whole field that says so, or is empty, nothing is told either', () => {
    const fields = Object.keys(nothing).filter((field) => field !== 'findings');
    for (const value of ['unknown', undefined, null, '']) {
      const answers = Object.fromEntries(fields.map((field) => [field, value]));
      expect(read(answers)).toEqual(nothing);
    }
  });
});

describe('answers by id', () => {
  test('a competency left out of those given is not held; an assessment left out is unknown', () => {
    const found = read({
      competencies: { messaging: 'gold' },
      consultantAssessments: { datacenter: 'no' },
      enrolledOfferings: { ddps: 'yes' },
    });
    expect(found).toEqual({
      ...nothing,
      competencies: new Map([
        ['messaging', 'gold'],
        ['datacenter', 'none'],
      ]),
      consultantAssessments: new Map([
        ['messaging', 'unknown'],
        ['datacenter', 'no'],
      ]),
      enrolledOfferings: new Map([
        ['ddps', 'yes'],
        ['s-edps', 'unknown'],
      ]),
    });
  });

  test('a list names those that are yes, and the others are no', () => {
    const found = read({ consultantAssessments: ['datacenter'], enrolledOfferings: [] });
    expect(found).toEqual({
      ...nothing,
      consultantAssessments: new Map([
        ['messaging', 'no'],
        ['datacenter', 'yes'],
      ]),
      enrolledOfferings: new Map([
        ['ddps', 'no'],
        ['s-edps', 'no'],
      ]),
    });
  });

  test.for([
    ['competencies', 'messaging', ['silver', 'gold', 'none', 'unknown']],
    ['consultantAssessments', 'messaging', ['yes', 'no', 'unknown']],
    ['enrolledOfferings', 'ddps', ['yes', 'no', 'unknown']],
  ] as const)('%s takes each of its values, and tells of any other', ([field, id, values]) => {
    const counted = (value: string) => {
      const found = read({ [field]: { [id]: value } });
      return { value: new Map<string, string>(found[field]).get(id), findings: found.findings };
    };
    for (const value of values) expect(counted(value)).toEqual({ value, findings: [] });
    const findings = [{ code: 'invalid-answer', field, id }];
    expect(counted('perhaps')).toEqual({ value: 'unknown', findings });
  });

  test('what an object has from elsewhere was not answered', () => {
    const { competencies, findings } = read({
      competencies: Object.create({ messaging: 'gold' }) as unknown,
    });
    expect(competencies.get('messaging')).toBe('none');
    expect(findings).toEqual([]);
  });
});

describe('the day of the renewal', () => {
  test.for([
    ['2021-01-15', '2021-01-15', []],
    ['2021-01-16', 'unknown', [{ code: 'in-the-future', field: 'renewedOn' }]],
    ['2021-02-29', 'unknown', [{ code: 'invalid-date', field: 'renewedOn' }]],
    ['never', 'never', []],
  ] as const)('%s counts as %s', ([renewedOn, counted, findings]) => {
    expect(read({ renewedOn })).toEqual({ ...nothing, renewedOn: counted, findings });
  });

  test('is taken as it is without an as-of day', () => {
    const findings: EligibilityFinding[] = [];
    const { renewedOn } = readAnswers({ renewedOn: '2999-01-01' }, ids, undefined, findings);
    expect(renewedOn).toBe('2999-01-01');
    expect(findings).toEqual([]);
  });
});
