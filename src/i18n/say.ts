import type { Candidate, Trace, TraceStep, VoucherFinding } from '../rules/index.ts';
import { fill, fillPlural } from './fill.ts';
import { formatDay } from './format.ts';
import { languageTag, type Locale } from './locales.ts';
import { punctuation } from './punctuation.ts';
import type { RuleWords } from './rule-words.ts';

export type { RuleWords } from './rule-words.ts';

/** A sentence of a trace, and the sources it rests on. */
export interface Said {
  text: string;
  sources: readonly string[];
}

/** Puts what the rules give back into sentences of one language. */
export function createSpeaker({ rules, days: dayForms }: RuleWords, locale: Locale) {
  const day = (iso: string) => formatDay(iso, locale);
  const days = (count: number) => fillPlural(dayForms, Math.abs(count), languageTag[locale]);
  const value = (held: number | string) => (typeof held === 'number' ? days(held) : day(held));

  function candidate({ limit, reading, day: on }: Candidate): string {
    const words = { limit: rules.parameters[limit], day: day(on) };
    return reading === undefined
      ? fill(rules.trace.candidate, words)
      : fill(rules.trace.candidateReading, {
          ...words,
          reading: rules.trace.readingFrom[reading],
        });
  }

  const field = (id: keyof typeof rules.events | 'asOf') => (id === 'asOf' ? '' : rules.events[id]);

  function sayCompare(step: Extract<TraceStep, { step: 'compare' }>): string {
    const { trace } = rules;
    const words = { day: day(step.day), against: day(step.against), days: days(step.days) };
    const late = step.days < 0;
    if (step.field === 'asOf') return fill(late ? trace.past : trace.left, words);
    return fill(late ? trace.late : trace.inTime, words);
  }

  function sayStep(step: TraceStep): string[] {
    const { trace, parameters, deadlines } = rules;
    switch (step.step) {
      case 'given': {
        const sentence = step.field === 'asOf' ? trace.asOf : trace.given;
        return [fill(sentence, { field: field(step.field), day: day(step.day) })];
      }
      case 'reading':
        return [fill(trace.reading, { reading: trace.readingFrom[step.reading] })];
      case 'rule': {
        const sentence = typeof step.value === 'number' ? trace.ruleDays : trace.ruleDay;
        return [
          fill(sentence, { parameter: parameters[step.parameter], value: value(step.value) }),
        ];
      }
      case 'count': {
        const words = { from: day(step.from), days: days(step.days), result: day(step.result) };
        return [fill(trace.count, words)];
      }
      case 'earliest': {
        const slack =
          step.slackDays === undefined ? [] : [fill(trace.slack, { days: days(step.slackDays) })];
        return [trace.earliest, ...step.of.map(candidate), ...slack];
      }
      case 'from-deadline':
        return [
          fill(trace.fromDeadline, { deadline: deadlines[step.deadline], day: day(step.day) }),
        ];
      case 'compare':
        return [sayCompare(step)];
      case 'later-event':
        return [fill(trace.laterEvent, { field: rules.events[step.field] })];
      case 'not-given':
        return [fill(trace.notGiven, { field: field(step.field) })];
      case 'no-rule': {
        const parameter = parameters[step.parameter];
        return step.on === undefined
          ? [fill(trace.noRuleAtAll, { parameter })]
          : [fill(trace.noRule, { parameter, day: day(step.on) })];
      }
      case 'blocked':
        return [fill(trace.blocked, { deadline: deadlines[step.deadline] })];
    }
  }

  /** A trace as sentences, each with the tags of its sources. */
  function sayTrace(steps: Trace): Said[] {
    return steps.flatMap((step) => {
      const sources = 'sources' in step ? step.sources : [];
      return sayStep(step).map((text, index) => ({ text, sources: index === 0 ? sources : [] }));
    });
  }

  /** A finding as a sentence. */
  function sayFinding(finding: VoucherFinding): string {
    const { code, field: on, other, limit, parameter, days: count } = finding;
    const unsure = code === 'redeemed-without-report' && finding.notPayable === undefined;
    return fill(unsure ? rules.reportNotGiven : rules.findings[code], {
      ...(on === undefined || on === 'asOf' ? {} : { field: rules.events[on] }),
      ...(other === undefined ? {} : { other: rules.events[other] }),
      ...(finding.day === undefined ? {} : { day: day(finding.day) }),
      ...(limit === undefined ? {} : { limit: day(limit) }),
      ...(parameter === undefined ? {} : { parameter: rules.parameters[parameter] }),
      ...(count === undefined ? {} : { days: days(count) }),
    });
  }

  return { day, days, sayTrace, sayFinding, marks: punctuation[locale] };
}

export type Speaker = ReturnType<typeof createSpeaker>;
