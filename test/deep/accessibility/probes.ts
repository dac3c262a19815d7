// What is looked at inside a page. Each of these runs in the browser: it may use nothing from outside.

/** Targets that are smaller than a finger needs: 24 px, and 44 px for main controls. */
export function smallTargets(): string[] {
  // The button after each passage of a text stands in its last line, as a link would.
  const main =
    'button:not(.pair-open), select, textarea, input:not([type=radio], [type=checkbox]), .button, .pick a, .bar nav a, .choices label, .check';
  const all = 'a[href], summary, label:has(input), input, button, ' + main;
  const top = document.querySelector('dialog[open]') ?? document.body;

  const isShown = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) return false;
    // A link that is only for those who come by key, until it has the focus.
    return element.getBoundingClientRect().bottom > -scrollY;
  };
  /** A link in a line of text is as high as the line lets it be. */
  const isInSentence = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement!;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const inside = element.textContent!.trim().length;
    return block.textContent!.trim().length > inside;
  };
  const found: string[] = [];
  for (const element of top.querySelectorAll<HTMLElement>(all)) {
    const isInput = element instanceof HTMLInputElement;
    // What is inside its label is as large as the label; what is hidden for looks is no target.
    if (isInput && element.closest('label')) continue;
    if (element.getAttribute('aria-hidden') === 'true' || !isShown(element)) continue;
    if (isInSentence(element)) continue;
    // A link of several lines, or one that is wrapped around a block, counts as a whole.
    const boxes = [element, ...element.querySelectorAll('*')].map((one) =>
      one.getBoundingClientRect(),
    );
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const isDisabled = element.matches(':disabled');
    const needed = element.matches(main) && !isDisabled ? 44 : 24;
    if (width > needed - 0.5 && height > needed - 0.5) continue;
    const size = `${width.toFixed(0)} × ${height.toFixed(0)} px, less than ${needed}`;
    const name = element.textContent!.trim() || element.ariaLabel || element.id;
    found.push(
      `${element.tagName.toLowerCase()}.${element.className} “${name.slice(0, 30)}”: ${size}`,
    );
  }
  return found;
}

/** What needs scrolling sideways, but for data in a box of its own that takes the focus. */
export function sidewaysScrolling(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent!.trim().slice(0, 30)}”`;
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width} px`);
  const isScroller = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (isScroller(element) && element.scrollWidth > element.clientWidth + 1) {
      const isData = element.querySelector(':scope > table, :scope > svg') !== null;
      const takesFocus = element.matches('[tabindex="0"], textarea');
      if (!isData && !element.matches('textarea, dialog'))
        found.push(`scrolls sideways, and is no table: ${nameOf(element)}`);
      else if (!takesFocus) found.push(`scrolls sideways, and takes no focus: ${nameOf(element)}`);
    }
    if (box.width <= 1 || box.right <= width + 1) continue;
    let scroller = element.parentElement;
    while (scroller && getComputedStyle(scroller).overflowX === 'visible')
      scroller = scroller.parentElement;
    if (!scroller || scroller === document.body || scroller === document.documentElement)
      found.push(`ends ${(box.right - width).toFixed(0)} px beyond the page: ${nameOf(element)}`);
  }
  return found.slice(0, 8);
}

/** Text that is cut off, leaves its box, or lies on other text. */
export function badlySetText(): string[] {
  const top = document.querySelector('dialog[open]') ?? document.body;
  const found: string[] = [];
  const nameOf = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const isHiddenForLooks = (element: Element) =>
    element.closest('.sr, .skip, noscript, script, style, title, option') !== null;

  /** Kept for screen readers alone: nothing of it is painted. */
  const isClipped = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).clipPath !== 'none') return true;
    return false;
  };

  interface Line {
    text: string;
    parent: Element;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement!;
    if (text.trim() === '' || isHiddenForLooks(parent) || isClipped(parent)) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      lines.push({
        text,
        parent,
        left: rect.left,
        right: rect.right,
        top: rect.top,
        bottom: rect.bottom,
      });
    }
    // The nearest box that is drawn around the text, or that cuts it off.
    let box: Element | null = parent;
    while (box && box !== document.body) {
      const style = getComputedStyle(box);
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const isDrawn =
        style.display !== 'inline' &&
        (parseFloat(style.borderLeftWidth) > 0 || style.backgroundColor !== 'rgba(0, 0, 0, 0)');
      if (cuts || isDrawn || box instanceof SVGSVGElement) break;
      box = box.parentElement;
    }
    if (!box || box === document.body) continue;
    const outer = box.getBoundingClientRect();
    const inner = range.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(box);
    const scrollsX = ['auto', 'scroll'].includes(overflowX);
    const scrollsY = ['auto', 'scroll'].includes(overflowY);
    const past = Math.max(
      scrollsX ? 0 : inner.right - outer.right,
      scrollsX ? 0 : outer.left - inner.left,
      scrollsY ? 0 : inner.bottom - outer.bottom - inner.height * 0.25,
      scrollsY ? 0 : outer.top - inner.top - inner.height * 0.25,
    );
    if (past > 2)
      found.push(
        `${nameOf(text)} leaves its box ${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''} by ${past.toFixed(0)} px`,
      );
  }
  /** The layer that a text lies in: what is lifted off the page may cover it. */
  const layerOf = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(one).position)) return one;
    return undefined;
  };
  /** The box in which a text may be scrolled out of sight. */
  const sightOf = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (one !== document.body && getComputedStyle(one).overflowY !== 'visible') return one;
    return undefined;
  };
  // The middle of each line: the room above and below letters may overlap.
  const middles = lines
    .map((line) => {
      const room = (line.bottom - line.top) * 0.3;
      return { ...line, top: line.top + room, bottom: line.bottom - room };
    })
    .filter((line) => {
      const sight = sightOf(line.parent)?.getBoundingClientRect();
      return (
        !sight || (line.bottom < sight.bottom && line.top > sight.top && line.left < sight.right)
      );
    })
    .sort((one, other) => one.top - other.top);
  for (const [index, line] of middles.entries()) {
    for (const other of middles.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (across <= 1.5 || Math.min(line.bottom, other.bottom) - other.top <= 1) continue;
      if (line.parent === other.parent && line.text === other.text) continue;
      if (layerOf(line.parent) !== layerOf(other.parent)) continue;
      found.push(
        `${nameOf(line.text)} and ${nameOf(other.text)} overlap by ${across.toFixed(0)} px`,
      );
    }
  }
  return [...new Set(found)].slice(0, 8);
}

/** What moves, though the reader asked for stillness. */
export function movement(): string[] {
  const found = document
    .getAnimations()
    .map((one) => `an animation of ${String((one as CSSAnimation).animationName)}`);
  for (const element of document.querySelectorAll('*')) {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const lasts = transitionDuration.split(',').some((one) => parseFloat(one) > 0);
    if (lasts || animationName !== 'none' || scrollBehavior === 'smooth')
      found.push(`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} moves`);
  }
  return found.slice(0, 5);
}

/** Words of drawings that stand out too little from the shape below them; axe does not judge them. */
export function faintDrawnText(): string[] {
  type Colour = readonly number[];
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const light = (parts: Colour) => {
    const [r, g, b] = parts.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const found: string[] = [];
  for (const text of document.querySelectorAll<SVGTextElement>('main svg text')) {
    if (!text.checkVisibility({ visibilityProperty: true }) || !text.textContent!.trim()) continue;
    const box = text.getBoundingClientRect();
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    let ground: Colour | undefined;
    for (const shape of text.ownerSVGElement!.querySelectorAll('rect, path, circle, polygon')) {
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const { fill } = getComputedStyle(shape);
      const at = shape.getBoundingClientRect();
      const isBelow = at.left <= x && x <= at.right && at.top <= y && y <= at.bottom;
      if (isBelow && fill.startsWith('rgb') && colour(fill)[3]! > 0.99) ground = colour(fill);
    }
    for (let one = text.ownerSVGElement!.parentElement; one && !ground; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (colour(backgroundColor)[3]! > 0.99) ground = colour(backgroundColor);
    }
    const [low, high] = [
      light(colour(getComputedStyle(text).fill)),
      light(ground ?? [255, 255, 255]),
    ].sort((one, other) => one - other);
    const ratio = (high! + 0.05) / (low! + 0.05);
    if (ratio < 7)
      found.push(
        `“${text.textContent!.trim().slice(0, 30)}” has a contrast of ${ratio.toFixed(1)}`,
      );
  }
  return found.slice(0, 6);
}
