// A selection takes the page's own text alone, or the other text alone where it begins in it.
// The style does the rest: see beside-text.css.

/** Notices in which of the two texts a selection begins. */
export function createCopyGuard(): void {
  const article = document.querySelector('article')!;

  function begin(other: Element | null): void {
    article.querySelector('.picked')?.classList.remove('picked');
    other?.classList.add('picked');
    article.classList.toggle('picking', other !== null);
  }

  addEventListener('pointerdown', ({ target }) =>
    begin((target as Element).closest('.pair-other')),
  );
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'a' && (ctrlKey || metaKey)) begin(null);
  });
}
