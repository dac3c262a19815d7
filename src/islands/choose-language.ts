import { chooseLocale } from '../i18n/choose-locale.ts';

// Only on the front page: goes to the reader's language at once, and leaves no trace in the history.
let saved: string | null = null;
try {
  saved = localStorage.getItem('language');
} catch {
  // Without storage the browser's list decides.
}
location.replace(`./${chooseLocale(saved, navigator.languages)}/${location.hash}`);
