// The door to small comforts: they come with the reader's first move, so that no page waits for them.

// A screen reader moves the focus without a key.
const moves = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

let first: Event | undefined;

function begin(event: Event): void {
  // A browser tells of a pointer that rests where a page opens; that is no move.
  if (event.type === 'pointermove' && !(event as PointerEvent).movementX) return;
  const isBegun = first !== undefined;
  // A key that is pressed while they are on their way is not lost.
  if (!isBegun || event.type === 'keydown') first = event;
  if (isBegun) return;
  void import('./habits.ts').then(({ start }) => {
    for (const move of moves) removeEventListener(move, begin);
    start(first!);
  });
}
for (const move of moves) addEventListener(move, begin, { passive: true });
