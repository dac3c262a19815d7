// What is asked of the element that has the focus. Runs in the browser: nothing from outside is used.

/** What has the focus: a name for it, and what is wrong with how it stands there. */
export interface Focused {
  /** Absent at the end of the page, where the browser's own controls follow. */
  name?: string;
  problems: string[];
}

export function focusNow(): Focused {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return { problems: [] };
  const words = (focused.textContent!.trim() || focused.ariaLabel || focused.id).replace(
    /\s+/g,
    ' ',
  );
  const name = `${focused.tagName.toLowerCase()}.${focused.getAttribute('class') ?? ''} “${words.slice(0, 30)}”`;
  const problems: string[] = [];
  const label = focused.closest('label');
  const isOwn = (hit: Element) =>
    focused.contains(hit) || hit.contains(focused) || (label !== null && label.contains(hit));

  // Seen: every line of it that is in the window is met where it is pointed at.
  const lines = [...focused.getClientRects()].filter(
    ({ width, height }) => width > 1 && height > 1,
  );
  const shown = lines.filter(
    (one) => one.bottom > 0 && one.top < innerHeight && one.right > 0 && one.left < innerWidth,
  );
  if (shown.length === 0) problems.push('is not in the window');
  for (const { left, right, top, bottom } of shown) {
    const xs = [left + 3, (left + right) / 2, right - 3].map((x) =>
      Math.max(1, Math.min(innerWidth - 2, x)),
    );
    const ys = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const y = (ys[0]! + ys[1]!) / 2;
    for (const x of xs) {
      const hit = document.elementFromPoint(x, y);
      if (hit && !isOwn(hit)) {
        problems.push(
          `is covered by ${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}`,
        );
        break;
      }
    }
  }

  // Marked: a line around it, or around its label, that stands out from the ground.
  type Colour = readonly [number, number, number, number];
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const groundOf = (element: Element): Colour => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const found = colour(getComputedStyle(one).backgroundColor);
      if (found[3] > 0.99) return found;
    }
    return [255, 255, 255, 1];
  };
  const light = ([red, green, blue]: Colour) => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };
  const marked = [focused, label].find((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!marked) problems.push('shows no focus');
  else {
    const style = getComputedStyle(marked);
    const isInside = parseFloat(style.outlineOffset) < 0;
    const ratio = contrast(
      colour(style.outlineColor),
      groundOf(isInside ? marked : marked.parentElement!),
    );
    if (ratio < 3) problems.push(`shows its focus with a contrast of ${ratio.toFixed(1)}`);
  }
  return { name, problems };
}

/** What can be pressed without leaving the page. */
export const pressable =
  'button:enabled, summary, input[type=radio], input[type=checkbox]:enabled, main a[href^="#"]';

/** The shown things that can be pressed: where each stands in the list, and what it is. */
export function pressables(selector: string): { at: number; what: string }[] {
  const top = document.querySelector('dialog[open]') ?? document.body;
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((one, at) => {
    if (!top.contains(one) || !one.checkVisibility({ visibilityProperty: true })) return [];
    if (one.getBoundingClientRect().width < 2 || one.tabIndex < 0) return [];
    const words = (one.ariaLabel ?? one.textContent!).trim();
    // Rows of a table and answers of a list are of one kind.
    const kind = one.closest('.rows, .review, .answers, .choices')?.className ?? '';
    const text = one.closest('.rows tbody, .review') ? one.textContent! : words;
    const what = `${one.tagName} ${one.className} ${kind} ${text.replace(/[\d\s]+/g, ' ')}`;
    return [{ at, what: one.matches('input') ? `${one.tagName} ${kind} ${one.id}` : what }];
  });
}
