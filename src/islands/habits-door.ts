// The door to small comforts: they come with the reader's first move, so that no page waits for them.

/** What was stored under a key; nothing where storage is switched off. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether single keys act: not while the reader types, and not where they switched them off. */
export function isShortcut(event: KeyboardEvent): boolean {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const withModifier = event.ctrlKey || event.metaKey || event.altKey;
  return !typing && !withModifier && stored('keys') !== 'off';
}

const moves = ['pointermove', 'pointerdown', 'keydown'];

function begin(event: Event): void {
  // A browser tells of a pointer that rests where a page opens; that is no move.
  if (event.type === 'pointermove' && !(event as PointerEvent).movementX) return;
  for (const move of moves) removeEventListener(move, begin);
  void import('./habits.ts').then(({ start }) => start(event));
}
for (const move of moves) addEventListener(move, begin, { passive: true });
