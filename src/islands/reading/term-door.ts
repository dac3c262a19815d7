// The door to the definitions of terms: the card comes when a reader points at a term, moves the
// focus to it, or touches it. The first touch shows the card, the second follows the link.

const showing = 'aria-describedby';

for (const type of ['pointerover', 'focusin', 'click']) {
  addEventListener(type, (event) => {
    const term = (event.target as Element).closest?.<HTMLAnchorElement>('a.term');
    if (!term || term.hasAttribute(showing)) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    // A finger points, focuses and clicks at once: the click alone counts. A mouse clicks to go.
    if (type === 'focusin' ? !term.matches(':focus-visible') : isTouch !== (type === 'click'))
      return;
    if (isTouch) event.preventDefault();
    void import('./term-card.ts').then(({ show }) => show(term, isTouch));
  });
}
export {};
