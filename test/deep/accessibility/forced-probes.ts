// What is looked at where the reader's own few colours replace those of the page. Runs in the browser.

/** Controls without a line around or under them, and states that look like their opposite. */
export function lostInForcedColours(): string[] {
  const found: string[] = [];
  const top = document.querySelector('dialog[open]') ?? document.body;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent!.trim().slice(0, 30)}”`;
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;

  for (const control of top.querySelectorAll<HTMLElement>('button, select, textarea, input')) {
    if (!isShown(control) || control.matches('[type=radio], [type=checkbox]')) continue;
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, textDecorationLine } =
      getComputedStyle(control);
    const isFramed =
      parseFloat(borderTopWidth) > 0 &&
      borderTopStyle !== 'none' &&
      borderTopColor !== backgroundColor;
    if (!isFramed && textDecorationLine === 'none') found.push(`no line around ${nameOf(control)}`);
  }

  /** All that can tell one state from another without colour. */
  const looks = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    return [
      style.borderTopWidth,
      style.borderTopStyle,
      style.borderRadius,
      style.borderTopColor,
      style.outlineStyle,
      style.outlineWidth,
      style.backgroundColor,
      style.textDecorationLine,
      style.textDecorationThickness,
      style.fontWeight,
      style.forcedColorAdjust,
    ].join(' ');
  };
  for (const on of top.querySelectorAll('[aria-pressed=true], [aria-current]')) {
    const list = on.closest('nav, ul, ol, .choices, .as-of, .beside, svg') ?? on.parentElement!;
    const attribute = on.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-current';
    const off = [...list.querySelectorAll(on.tagName)].find(
      (one) =>
        isShown(one) &&
        (attribute === 'aria-pressed'
          ? one.getAttribute(attribute) === 'false'
          : !one.hasAttribute(attribute)),
    );
    if (!off || !isShown(on) || on.closest('svg')) continue;
    const isSame = looks(on) === looks(off) && looks(on, '::before') === looks(off, '::before');
    if (isSame) found.push(`looks as if it were not chosen: ${nameOf(on)}`);
  }

  // Marks before words: each state has its own.
  const marks = new Map<string, string>();
  for (const state of ['met', 'open', 'missed', 'unknown']) {
    const tag = [...top.querySelectorAll(`.tag.${state}`)].find(isShown);
    if (!tag) continue;
    const look = looks(tag, '::before');
    for (const [other, otherLook] of marks)
      if (otherLook === look) found.push(`the marks of “${state}” and “${other}” are the same`);
    marks.set(state, look);
  }
  return found.slice(0, 8);
}
