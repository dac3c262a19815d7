import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { today } from '../../stores/as-of.ts';
import { pageLocale } from '../parts/page-locale.ts';

// The whole guide on paper: a button that prints it, and the day on which that is done.

const printed = document.querySelector<HTMLElement>('#printed');
const button = document.querySelector<HTMLButtonElement>('#print');

addEventListener('beforeprint', () => {
  const day = formatDay(today(), pageLocale);
  if (printed) printed.textContent = fill(printed.dataset['sentence'] ?? '', { day });
});
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
