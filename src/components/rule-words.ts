import { fill, fillPlural } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import { languageTag, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { RuleEntryId, RuleExample } from '../rules/evidence.ts';
import { voucherEvents, type Unit } from '../rules/index.ts';
import { isCondition, isNamedRule } from './rule-groups.ts';

/** Names, values and examples of rules in the words of a language. */
export function createRuleWords(locale: Locale) {
  const { ruleEntries: words, rules, facts, eligibility } = messages[locale];
  const tag = languageTag[locale];
  const marks = punctuation[locale];
  const day = (iso: string) => formatDay(iso, locale);

  /** What the page calls an entry. */
  function nameOf(id: RuleEntryId): string {
    if (isNamedRule(id)) return words.names[id];
    return isCondition(id) ? eligibility.conditions[id] : rules.parameters[id];
  }

  /** A value with its unit; days of the calendar are text. */
  function valueOf(value: number | string, unit: Unit): string {
    if (typeof value === 'string') return day(value);
    return unit === 'days' ? fillPlural(facts.days, value, tag) : String(value);
  }

  const counted = {
    'competency-table': words.engagements,
    journey: words.steps,
    'status-words': words.statusWords,
  };

  function given(voucher: Extract<RuleExample, { kind: 'voucher' }>['voucher']): string {
    const events = voucherEvents.flatMap((event) => {
      const on = voucher[event];
      return on ? [`${rules.events[event]}${marks.colon}${day(on)}`] : [];
    });
    return events.length === 0 ? words.noneGiven : events.join(marks.comma);
  }

  /** A worked example as a sentence; `unit` is that of the parameter it is about. */
  function sayExample(example: RuleExample, unit: Unit): string {
    const on = (value: string) =>
      fill(words.on, { day: 'on' in example ? day(example.on) : '', value });
    switch (example.kind) {
      case 'value':
        return on(example.value === undefined ? words.noRule : valueOf(example.value, unit));
      case 'count':
        return on(
          example.count === undefined
            ? words.noRule
            : fillPlural(counted[example.rule], example.count, tag),
        );
      case 'condition':
        return on(
          example.asked === undefined ? words.noRule : example.asked ? words.asked : words.notAsked,
        );
      case 'phase':
        return on(rules.phases[example.phase]);
      case 'voucher': {
        const { by, boundBy } = example;
        const values = {
          given: given(example.voucher),
          asOf: day(example.asOf),
          deadline: rules.deadlines[example.deadline],
        };
        return by === undefined || boundBy === undefined
          ? fill(words.voucherUnknown, values)
          : fill(words.voucher, { ...values, by: day(by), limit: rules.parameters[boundBy] });
      }
    }
  }

  return { nameOf, valueOf, sayExample, day, list: (items: string[]) => items.join(marks.comma) };
}

export type RuleWords = ReturnType<typeof createRuleWords>;
