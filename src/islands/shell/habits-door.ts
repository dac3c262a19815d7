// The door to small comforts: they come with the reader's first move, so that no page waits for them.

// A screen reader moves the focus without a key.
const moves = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

function begin(event: Event): void {
  // A browser tells of a pointer that rests where a page opens; that is no move.
  if (event.type === 'pointermove' && !(event as PointerEvent).movementX) return;
  for (const move of moves) removeEventListener(move, begin);
  void import('./habits.ts').then(({ start }) => start(event));
}
for (const move of moves) addEventListener(move, begin, { passive: true });
