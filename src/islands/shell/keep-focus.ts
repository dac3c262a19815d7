// Where a control goes away under the reader's key, the focus would fall to the top of the page. It
// goes to what took its place instead: the same control made anew, else the next one near it.

const controls = 'button:enabled, input:enabled, select, textarea, a[href], summary';

/** The control that has, or last had, the focus, and what it stands in, from the inside out. */
let trail: Element[] = [];
/** The controls before it. */
let before: Element[] = [];
let words = '';

const isThere = (element: Element) =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });
const wordsOf = (element: Element) => element.ariaLabel ?? element.textContent;

function remember(element: Element): void {
  trail = [];
  words = wordsOf(element) ?? '';
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    trail.push(one);
  before = [...document.querySelectorAll(controls)];
  before.length = Math.max(0, before.indexOf(element));
}

/** What takes the focus when a control is gone. */
function heir(): HTMLElement | undefined {
  const [gone, ...around] = trail;
  const last = before.findLast(isThere);
  const isAfter = (one: Element) =>
    !last || last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  for (const place of around.filter(isThere)) {
    const near = [...place.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => isThere(one) && one.tabIndex >= 0,
    );
    const same = near.find((one) => one.tagName === gone!.tagName && wordsOf(one) === words);
    const found = same ?? near.find(isAfter) ?? near.at(-1);
    if (found) return found;
  }
  return undefined;
}

function mend(): void {
  const [had] = trail;
  if (!had || document.activeElement !== document.body) return;
  if (isThere(had) && !had.matches(':disabled')) return;
  // A tool that fetches what comes next is asked again when it is there.
  if (trail.some((one) => one.isConnected && one.matches('[data-ready=false]'))) return;
  heir()?.focus();
}

// Whoever takes a control away may move the focus on purpose: that comes first.
let waiting: ReturnType<typeof setTimeout> | undefined;
function mendSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(mend, 120);
}

/** Begins to keep the focus from now on. */
export function keepFocus(): void {
  if (document.activeElement && document.activeElement !== document.body)
    remember(document.activeElement);
  addEventListener('focusin', ({ target }) => remember(target as Element));
  addEventListener('focusout', ({ target }) => {
    const left = target as Element;
    // Some browsers tell of the focus before a control goes, others after.
    setTimeout(() => {
      if (trail[0] !== left) return;
      // Who leaves a control that stays, by a click beside it, wants nothing back.
      if (isThere(left) && !left.matches(':disabled')) trail = [];
      else mendSoon();
    });
  });
  // Who points somewhere else has gone there, whatever becomes of the control.
  addEventListener('pointerdown', ({ target }) => {
    if (!trail[0]?.contains(target as Node)) trail = [];
  });
  new MutationObserver(() => {
    if (document.activeElement === document.body && trail.length > 0) mendSoon();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open', 'data-ready'],
  });
}
