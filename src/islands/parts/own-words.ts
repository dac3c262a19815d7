import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import { pageLocale } from './page-locale.ts';

/** The words for small comforts in a language, the page's own unless another is asked for. */
export async function habitWords(locale: Locale = pageLocale): Promise<Area<'habits'>> {
  const { habits } = (await import(`../../i18n/${locale}/habits.ts`)) as { habits: Area<'habits'> };
  return habits;
}
