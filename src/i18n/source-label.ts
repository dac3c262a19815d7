import type { Source } from '../rules/evidence.ts';
import { languageTag, type Locale } from './locales.ts';

/**
 * A source's date as far as it is known: a day, a month or a year; nothing where none is stated.
 */
export function sourceDate(date: string | undefined, locale: Locale): string {
  if (date === undefined) return '';
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : languageTag[locale], {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year!, month - 1, day ?? 1)));
}

/** The short name a citation shows: the tag, which the bibliography explains. */
export const sourceTag = ({ id }: Pick<Source, 'id'>) => id;

/** Where a source stands in the bibliography. */
export const sourceAnchor = (id: string) => id.toLowerCase();
