import { textCopy } from './beside-text.ts';

// A block and its counterpart: the block's own text is wrapped, the other stands behind it.

interface Options {
  /** The language of the other text, as `lang` wants it. */
  tag: string;
  /** What the button of a block is called. */
  label: string;
  /** Whether all are shown at once. */
  isOpen(): boolean;
  /** The other text's blocks, as many as there are here; `undefined` if they cannot be had. */
  fetch(): Promise<Element[] | undefined>;
}

/** A place for text: a paragraph, a heading, an item, a cell; and the nodes that are its own. */
interface Slot {
  home: Element;
  nodes: ChildNode[];
}

const nested = 'ul, ol, dl, p, div, table, figure, [data-b]';

/** Where the text of a block stands: once, or once in each cell of a row. */
function slotsOf(block: Element): Slot[] {
  if (block.tagName === 'TR') return [...block.children].map((home) => slotOf(home));
  const first = block.firstElementChild;
  const inParagraph = block.tagName === 'LI' && first?.matches('p:not([data-b])');
  return [slotOf(inParagraph ? first! : block)];
}

function slotOf(home: Element): Slot {
  const nodes = [...home.childNodes];
  const end = nodes.findIndex((node) => node instanceof Element && node.matches(nested));
  return { home, nodes: end === -1 ? nodes : nodes.slice(0, end) };
}

const span = (className: string) => {
  const element = document.createElement('span');
  element.className = className;
  return element;
};

function createPair(block: Element, { tag, label }: Options) {
  const cells = slotsOf(block).map((slot) => {
    const other = span('pair-other');
    other.lang = tag;
    other.hidden = true;
    return { slot, other, pair: span('pair') };
  });
  const button = document.createElement('button');
  button.className = 'pair-open';
  button.type = 'button';
  button.ariaLabel = label;
  button.ariaExpanded = 'false';
  button.dataset['language'] = tag.slice(0, 2).toUpperCase();

  function attach(): void {
    cells.forEach(({ slot: { home, nodes }, other, pair }, at) => {
      const own = span('pair-own');
      own.append(...nodes);
      pair.append(own, ...(at === cells.length - 1 ? [button] : []), other);
      home.prepend(pair);
    });
  }

  function detach(): void {
    for (const { slot, pair } of cells) pair.replaceWith(...slot.nodes);
  }

  function fill(foreign: Element): void {
    const texts = slotsOf(foreign);
    cells.forEach(({ other }, at) => {
      other.replaceChildren(...(texts[at]?.nodes ?? []).flatMap(textCopy));
    });
  }

  function show(open: boolean): void {
    for (const { other } of cells) other.hidden = !open;
  }

  return { button, attach, detach, fill, show };
}

/** Pairs for all blocks of the page: put in and taken out as one. */
export function createPairs(blocks: readonly Element[], options: Options) {
  const pairs = blocks.map((block) => createPair(block, options));
  let full = false;

  /** Gets the other text; `false` where it cannot be had. */
  async function fill(): Promise<boolean> {
    if (full) return true;
    const foreign = await options.fetch();
    if (!foreign) return false;
    pairs.forEach((pair, at) => pair.fill(foreign[at]!));
    full = true;
    return true;
  }

  /** Shows all, or those that the reader has opened. */
  async function arrange(): Promise<void> {
    const open = options.isOpen() && (await fill());
    for (const { button, show } of pairs) show(open || button.ariaExpanded === 'true');
  }

  async function toggle({ button, show }: (typeof pairs)[number]): Promise<void> {
    const opens = button.ariaExpanded !== 'true' && (await fill());
    button.ariaExpanded = String(opens);
    show(opens);
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || options.isOpen()) return;
    const pair = pairs.find(
      ({ button }) =>
        button.ariaExpanded === 'true' && button.closest('.pair')?.contains(event.target as Node),
    );
    if (!pair) return;
    void toggle(pair);
    pair.button.focus();
  }

  function attach(): void {
    for (const pair of pairs) {
      pair.attach();
      pair.button.addEventListener('click', () => void toggle(pair));
    }
    addEventListener('keydown', closeByKey);
    void arrange();
  }

  function detach(): void {
    removeEventListener('keydown', closeByKey);
    for (const pair of pairs) pair.detach();
  }

  return { fill, arrange, attach, detach };
}

export type Pairs = ReturnType<typeof createPairs>;
