import styles from '../../styles/habits.css?url';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { remember } from '../../stores/device-settings.ts';
import { habitWords } from '../parts/own-words.ts';
import { pageLocale } from '../parts/page-locale.ts';
import { styled } from '../parts/styled.ts';

/** Tells a reader, in the language their browser prefers, that the page is there in it too. */
export async function suggest(locale: Locale): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>(
    `a[data-language][hreflang="${languageTag[locale]}"]`,
  );
  if (!link) return;
  const [words] = await Promise.all([habitWords(locale), styled(styles)]);
  const bar = document.createElement('aside');
  bar.className = 'suggestion';
  bar.lang = languageTag[locale];
  bar.ariaLabel = words.suggestion;

  const read = document.createElement('a');
  read.href = link.href;
  read.hreflang = languageTag[locale];
  read.dataset['language'] = '';
  read.textContent = words.read;

  const stay = document.createElement('button');
  stay.type = 'button';
  stay.textContent = words.stay;
  stay.addEventListener('click', () => {
    remember('language', pageLocale);
    bar.remove();
  });
  bar.append(words.suggestion, ' ', read, ' ', stay);
  document.body.append(bar);
}
