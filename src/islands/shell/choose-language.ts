import { chooseLocale } from '../../i18n/choose-locale.ts';
import { stored } from '../../stores/device-settings.ts';

// Only on the front page: goes to the reader's language at once, and leaves no trace in the history.
location.replace(`./${chooseLocale(stored('language'), navigator.languages)}/${location.hash}`);
