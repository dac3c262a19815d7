import { languageTag, type Locale } from '../../../src/i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../messages.ts';

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Messages whose last key names a plural form and whose siblings all do, by the key they share. */
function pluralsOf(messages: readonly Message[]): Map<string, Message[]> {
  const groups = Map.groupBy(messages, ({ key }) => key.slice(0, key.lastIndexOf('.')));
  const form = ({ key }: Message) => key.slice(key.lastIndexOf('.') + 1);
  return new Map(
    [...groups].filter(
      ([, group]) =>
        group.every((message) => pluralForms.has(form(message))) &&
        group.some((message) => form(message) === 'other'),
    ),
  );
}

const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Empty messages, placeholders that differ from the English, plural forms the language lacks or has not. */
export function messageFindings(
  locale: Locale,
  messages: readonly Message[],
  english: readonly Message[],
): Finding[] {
  const source = new Map(english.map((message) => [message.key, message]));
  const plurals = pluralsOf(messages);
  const findings = messages.flatMap((message): Finding[] => {
    const { file, line, key, text } = message;
    if (text.trim() === '') {
      return [
        { file, line, found: `the empty message ${key}`, write: 'its words in this language' },
      ];
    }
    const group = key.slice(0, key.lastIndexOf('.'));
    const counterpart =
      source.get(key) ?? (plurals.has(group) ? source.get(`${group}.other`) : undefined);
    if (!counterpart) return [];
    const wanted = placeholdersOf(counterpart.text);
    const written = placeholdersOf(text);
    if (wanted.join() === written.join()) return [];
    return [
      {
        file,
        line,
        found: `${key} with ${written.join(' ') || 'no placeholder'}`,
        write: `${wanted.join(' ') || 'no placeholder'}, as in ${counterpart.file}:${counterpart.line}`,
      },
    ];
  });
  const wantedForms = new Intl.PluralRules(languageTag[locale]).resolvedOptions().pluralCategories;
  const faulty = [...plurals].flatMap(([key, group]): Finding[] => {
    const forms = group.map((message) => message.key.slice(key.length + 1));
    if (forms.toSorted().join() === wantedForms.toSorted().join()) return [];
    const { file, line } = group[0]!;
    return [
      {
        file,
        line,
        found: `${key} with the forms ${forms.join(', ')}`,
        write: wantedForms.join(', '),
      },
    ];
  });
  return [...findings, ...faulty];
}
