import { stored } from '../../stores/device-settings.ts';

/** Whether single keys act: not while the reader types, and not where they switched them off. */
export function isShortcut(event: KeyboardEvent): boolean {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const withModifier = event.ctrlKey || event.metaKey || event.altKey;
  return !typing && !withModifier && stored('keys') !== 'off';
}
