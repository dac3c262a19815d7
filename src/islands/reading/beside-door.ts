import { stored } from '../../stores/device-settings.ts';

// The door to the text in another language: script, style and text come when the reader asks.

const control = document.querySelector<HTMLElement>('#beside');
const lay = (language: string) => void import('./beside.ts').then(({ toggle }) => toggle(language));

if (control) {
  control.hidden = false;
  control.addEventListener('click', ({ target }) => {
    const { value } = target as HTMLButtonElement;
    if (value) lay(value);
  });
  const saved = stored('beside');
  if (saved && control.querySelector(`[value="${CSS.escape(saved)}"]`)) lay(saved);
}
