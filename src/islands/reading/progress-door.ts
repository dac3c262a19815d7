import { stored } from '../../stores/device-settings.ts';

// The door to a reader's progress on pages of the journey: marks and words come when there are any.

const button = document.querySelector<HTMLButtonElement>('#done');
const open = (isClick?: boolean) =>
  void import('./journey-progress.ts').then(({ show }) => show(button, isClick));

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => open(true));
}
if (stored('progress') && document.querySelector('.journey,.stations')) {
  // Not every browser has an idle moment to offer.
  (self.requestIdleCallback ?? setTimeout)(() => open());
}
