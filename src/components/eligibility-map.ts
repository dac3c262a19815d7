import type { WizardQuestion } from '../flows/eligibility-flow.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { properNames } from '../i18n/proper-names.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { createNamer } from '../islands/eligibility/eligibility-names.ts';
import { createQuestionNamer } from '../islands/eligibility/wizard-names.tsx';
import { engagements } from '../rules/index.ts';
import type { AnswerWay, MapAnswer, MapEnd } from './flow-drawing.ts';
import type { MapSection } from './flow-map.ts';
import { flowOutline, type Effect, type OutlinedQuestion } from './flow-outline.ts';

const wayOf: Record<Effect['kind'], AnswerWay> = {
  met: 'on',
  byDay: 'on',
  open: 'open',
  another: 'next',
  anotherUnlessOpen: 'next',
  no: 'end',
  noUnlessUnsure: 'end',
};

/** The map of the eligibility wizard in the words of a language: one section an engagement. */
export function eligibilityMap(locale: Locale): MapSection[] {
  const { eligibility, wizard, outline, rules, flowMap } = messages[locale];
  const day = (iso: string) => formatDay(iso, locale);
  const marks = punctuation[locale];
  const namer = createNamer({
    text: eligibility,
    names: properNames,
    reasons: rules.reasons,
    marks,
    day,
  });
  const questions = createQuestionNamer(eligibility, wizard, namer);
  const { verdicts } = eligibility;
  const verdict = verdicts.no;

  const shortOf = ({ kind }: Effect): string => {
    if (kind === 'another' || kind === 'anotherUnlessOpen') return flowMap.next;
    if (kind === 'no') return verdict;
    return fill(flowMap.short[kind], { verdict });
  };

  function answersOf(engagement: string, one: OutlinedQuestion): MapAnswer[] {
    return one.answers.map(({ on, effect }) => ({
      on,
      label: questions.optionText(one.question, on),
      way: wayOf[effect.kind],
      short: shortOf(effect),
      effect: fill(outline.effects[effect.kind], {
        verdict,
        ...('competency' in effect && { competency: namer.competency(effect.competency) }),
      }),
      ...(wayOf[effect.kind] === 'end' && { outcome: `${engagement}/no.${one.condition}` }),
    }));
  }

  const periodOf = ({ period }: OutlinedQuestion) => {
    if (!period) return undefined;
    const { from, until } = period;
    return until === undefined
      ? fill(outline.from, { from: day(from) })
      : fill(outline.period, { from: day(from), until: day(until) });
  };

  const first: WizardQuestion = { field: 'engagement' };
  const start: MapSection = {
    id: 'engagement',
    title: questions.question(first),
    questions: [
      {
        node: 'engagement',
        text: questions.question(first),
        sources: [],
        answers: [
          ...engagements.map(({ id }) => ({
            on: id,
            label: questions.optionText(first, id),
            foreign: true,
            way: 'away' as const,
            short: '',
            effect: flowMap.below,
            section: id,
          })),
          {
            on: 'unknown',
            label: questions.optionText(first, 'unknown'),
            way: 'away',
            short: '',
            effect: flowMap.everyEngagement,
            outcome: 'every',
          },
        ],
      },
    ],
    ends: [
      {
        node: 'unknown',
        text: verdicts.unknown,
        when: eligibility.beforeFirstEdition,
        kind: 'unknown',
      },
    ],
  };

  const endsOf = (engagement: string): MapEnd[] =>
    (['yes', 'unknown', 'no'] as const).map((kind) => ({
      node: `${engagement}/${kind}`,
      text: verdicts[kind],
      when: flowMap.ends[kind],
      kind,
    }));

  return [
    start,
    ...flowOutline().map(({ engagement, questions: asked }): MapSection => ({
      id: engagement,
      title: namer.engagement(engagement),
      foreign: true,
      questions: asked.map((one) => ({
        node: `${engagement}/${one.key}`,
        text: questions.question(one.question),
        period: periodOf(one),
        sources: one.sources,
        answers: answersOf(engagement, one),
      })),
      ends: endsOf(engagement),
    })),
  ];
}
