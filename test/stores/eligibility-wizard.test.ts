import fc from 'fast-check';
import { atom } from 'nanostores';
import { describe, expect, test } from 'vitest';
import { questionKey, type QuestionKey } from '../../src/flows/eligibility-flow.ts';
import type { EligibilityStore } from '../../src/stores/eligibility.ts';
import { createEligibility } from '../../src/stores/eligibility.ts';
import { answerTo, createWizard, type WizardStore } from '../../src/stores/eligibility-wizard.ts';

/** A wizard at the place that a fragment names, and what it shows. */
function open(fragment = '', asOf = '2021-05-01') {
  const $asOf = atom(asOf);
  const eligibility = createEligibility($asOf);
  const wizard = createWizard(eligibility, $asOf);
  eligibility.load(fragment);
  wizard.settle();
  return { $asOf, eligibility, wizard };
}

/** The question asked, or the outcome; with the count of questions. */
function shown({ $view }: WizardStore): string {
  const { here, number, most } = $view.get();
  return here.kind === 'question'
    ? `${questionKey(here.question)} ${number}/${most}`
    : `${here.id}`;
}

/** Answers the question asked and goes on. */
function give(eligibility: EligibilityStore, wizard: WizardStore, value: string): void {
  const { here } = wizard.$view.get();
  if (here.kind !== 'question') throw new Error(`${here.id} is no question`);
  wizard.touch();
  const { question } = here;
  if (question.field === 'engagement') eligibility.$engagement.set(value as never);
  else if (question.field === 'renewedOn' && /^\d/.test(value)) {
    eligibility.setRenewedText(value, { kind: 'day', day: value });
  } else eligibility.answer(question, value);
  wizard.proceed();
}

describe('the wizard', () => {
  test('asks one question after the other, each with its address, and ends with the verdict', () => {
    const { eligibility, wizard } = open();
    const seen = [[shown(wizard), eligibility.address(undefined)]];
    for (const value of ['data-estate-modernization', 'silver', 'gold', 'yes', 'yes', 'unknown']) {
      give(eligibility, wizard, value);
      seen.push([shown(wizard), eligibility.address(undefined)]);
    }
    expect(seen).toEqual([
      ['engagement 1/7', ''],
      ['competencies.data-analytics 2/7', '#for=data&q=held.da'],
      ['competencies.data-platform 3/7', '#for=data&held=da.s&q=held.dp'],
      ['consultantAssessments.data-analytics 4/7', '#for=data&held=da.s-dp.g&q=exam.da'],
      ['agreementSigned 5/6', '#for=data&held=da.s-dp.g&exam=da.y&q=agreement'],
      ['enrolledOfferings.ssdps 6/6', '#for=data&held=da.s-dp.g&exam=da.y&agreement=y&q=in.ssdps'],
      [
        'data-estate-modernization/unknown',
        '#for=data&held=da.s-dp.g&exam=da.y&in=ssdps.u&agreement=y&q=answer',
      ],
    ]);
  });

  test('stops at the first no, and asks the rest of those who want it', () => {
    const { eligibility, wizard } = open();
    for (const value of ['exchange-deployment', 'none']) give(eligibility, wizard, value);
    expect(shown(wizard)).toBe('exchange-deployment/no.competency');
    const { more, decided } = wizard.$view.get();
    expect([more, decided]).toEqual(['consultantAssessments.messaging', false]);
    wizard.go(more!);
    expect([shown(wizard), wizard.$view.get().decided]).toEqual([
      'consultantAssessments.messaging 3/5',
      true,
    ]);
    for (const value of ['yes', 'yes', 'yes']) give(eligibility, wizard, value);
    expect(shown(wizard)).toBe('exchange-deployment/no');
    expect(wizard.$view.get().more).toBeUndefined();
  });

  test('a changed engagement keeps what still applies, and says what it dropped', () => {
    const { eligibility, wizard } = open(
      '#for=mobile&held=emm.n-wd.g&exam=emm.n-wd.y&in=ddps.y&agreement=y&q=answer',
    );
    expect(shown(wizard)).toBe('mobile-productivity-deployment/yes');
    wizard.go('engagement', { changing: true });
    give(eligibility, wizard, 'windows-office-deployment');
    expect(wizard.$dropped.get().map(questionKey)).toEqual([
      'competencies.enterprise-mobility-management',
      'consultantAssessments.enterprise-mobility-management',
    ]);
    expect(shown(wizard)).toBe('windows-office-deployment/yes');
    expect(eligibility.address(undefined)).toBe(
      '#for=windows-office&held=wd.g&exam=wd.y&in=ddps.y&agreement=y&q=answer',
    );
  });

  test('a change that makes a no early keeps the answers after it', () => {
    const { eligibility, wizard } = open(
      '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&agreement=y&q=answer',
    );
    wizard.go('competencies.messaging', { changing: true });
    give(eligibility, wizard, 'none');
    expect(wizard.$dropped.get()).toEqual([]);
    expect(eligibility.address(undefined)).toBe(
      '#for=exchange&held=msg.n&exam=msg.y&in=sedps.y&agreement=y&q=answer',
    );
    expect(wizard.$view.get().answered).toHaveLength(5);
  });

  test('what was answered on the page with everything, for other engagements, is left alone', () => {
    const { eligibility, wizard } = open('#for=exchange&held=wd.g-msg.g&in=ddps.y&q=held.msg');
    give(eligibility, wizard, 'none');
    expect(eligibility.$entries.get()).toMatchObject({
      competencies: { 'windows-and-devices': 'gold', messaging: 'none' },
      enrolledOfferings: { ddps: 'yes' },
    });
  });

  test('Back and on again: the next question comes with its answer, a change goes to the end', () => {
    const { wizard } = open('#for=exchange&held=msg.g&exam=msg.y&q=agreement');
    expect(wizard.$view.get().before).toBe('consultantAssessments.messaging');
    wizard.go('competencies.messaging');
    wizard.proceed();
    expect(shown(wizard)).toBe('consultantAssessments.messaging 3/5');
    wizard.go('competencies.messaging', { changing: true });
    wizard.proceed();
    expect(shown(wizard)).toBe('agreementSigned 4/5');
  });

  test('the renewal: a day, never, and not sure; what was typed is kept', () => {
    const at = '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&agreement=y&asof=2021-02-01';
    const { eligibility, wizard } = open(`${at}&q=renewed`, '2021-02-01');
    expect(shown(wizard)).toBe('renewedOn 6/6');
    eligibility.setRenewedText('2020-06-01', { kind: 'day', day: '2020-06-01' });
    eligibility.setRenewal('never');
    expect(eligibility.$renewedText.get()).toBe('2020-06-01');
    expect(eligibility.address('2021-02-01')).toContain('renewed=n&');
    eligibility.setRenewal('day');
    expect(eligibility.address('2021-02-01')).toContain('renewed=2020-06-01&');
    wizard.proceed();
    expect(shown(wizard)).toBe('exchange-deployment/yes');
    expect(shown(open(`${at}&renewed=u&q=answer`, '2021-02-01').wizard)).toBe(
      'exchange-deployment/unknown',
    );
  });

  test('follows the as-of day: a question that the edition does not ask goes, and comes back', () => {
    const { $asOf, wizard } = open('#for=exchange&held=msg.g&exam=msg.y&q=training', '2020-09-01');
    expect(shown(wizard)).toBe('complianceTraining 4/7');
    $asOf.set('2021-05-01');
    expect(shown(wizard)).toBe('agreementSigned 4/5');
    $asOf.set('2018-05-01');
    expect(shown(wizard)).toBe('unknown');
    $asOf.set('2020-09-01');
    expect(shown(wizard)).toBe('complianceTraining 4/7');
  });
});

describe('a link', () => {
  test.for([
    ['', 'engagement', ''],
    ['#q=for', 'engagement', ''],
    ['#q=all', 'all', '#q=all'],
    ['#for=data', 'all', '#for=data'],
    ['#for=data&q=all', 'all', '#for=data'],
    ['#held=dp.s&asof=2021-01-15', 'all', '#held=dp.s'],
    ['#for=data&q=agreement', 'competencies.data-analytics', '#for=data&q=held.da'],
    ['#for=data&q=answer', 'competencies.data-analytics', '#for=data&q=held.da'],
    ['#for=data&q=exam.msg', 'competencies.data-analytics', '#for=data&q=held.da'],
    ['#for=exchange&held=msg.n&q=agreement', 'answer', '#for=exchange&held=msg.n&q=answer'],
    [
      '#for=exchange&held=msg.n&exam=msg.y&q=agreement',
      'agreementSigned',
      '#for=exchange&held=msg.n&exam=msg.y&q=agreement',
    ],
  ] as const)('%s opens %s', ([fragment, place, address]) => {
    const { eligibility } = open(fragment);
    expect([eligibility.$place.get(), eligibility.address(undefined)]).toEqual([place, address]);
  });

  test('to a place that is none opens the page with everything and is reported', () => {
    const { eligibility } = open('#for=data&q=held.zz');
    expect([eligibility.$place.get(), eligibility.$damaged.get()]).toEqual(['all', ['q=held.zz']]);
  });
});

test('whatever the fragment: no exception, and the address it settles on stays what it is', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'for=data',
      'for=mobile',
      'held=da.s-dp.g',
      'held=emm.n-wd.u',
      'exam=da.y',
      'exam=emm.n-wd.y',
      'in=ddps.n',
      'in=ssdps.y',
      'training=u',
      'agreement=y',
      'renewed=n',
      'renewed=2021-01-01',
      'asof=2020-09-01',
    ),
    fc
      .constantFrom('for', 'held.da', 'held.wd', 'exam.dp', 'training', 'agreement', 'in.ddps')
      .map((place) => `q=${place}`),
    fc.constantFrom('q=renewed', 'q=answer', 'q=all', 'q=', 'q=in', 'q=held.constructor'),
    fc.string({ maxLength: 12 }),
  );
  const tools = new Map<string, ReturnType<typeof open>>();
  const days = ['2018-01-01', '2019-05-05', '2020-09-01', '2021-04-08', '2021-05-01'];
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.constantFrom(...days),
      (parts, asOf): boolean => {
        if (!tools.has(asOf)) tools.set(asOf, open('', asOf));
        const { eligibility, wizard } = tools.get(asOf)!;
        const visit = (fragment: string) => {
          eligibility.load(fragment);
          wizard.settle();
          wizard.$view.get();
          return eligibility.address(asOf);
        };
        const settled = visit(`#${parts.join('&')}`);
        return visit(settled) === settled && settled.length < 300;
      },
    ),
    { numRuns: 1500 },
  );
});

test('every answer on the way is told by its question', () => {
  const { eligibility, wizard } = open(
    '#for=data&held=da.s-dp.g&exam=da.y&in=ssdps.u&agreement=y&q=answer',
  );
  const said = { entries: eligibility.$entries.get(), engagement: eligibility.$engagement.get() };
  const told = wizard.$view
    .get()
    .answered.map(({ question }): [QuestionKey, string | undefined] => [
      questionKey(question),
      answerTo(said, question),
    ]);
  expect(told).toEqual([
    ['engagement', 'data-estate-modernization'],
    ['competencies.data-analytics', 'silver'],
    ['competencies.data-platform', 'gold'],
    ['consultantAssessments.data-analytics', 'yes'],
    ['agreementSigned', 'yes'],
    ['enrolledOfferings.ssdps', 'unknown'],
  ]);
});
