// The door to the marks on a map: they come when the address holds answers of the tool.

const map = document.querySelector<HTMLElement>('.flow-map');

function open(): void {
  if (map && location.hash.includes('=')) {
    void import('./mark-flow-map.ts').then(({ markMap }) => markMap(map));
  } else {
    // A link to a part of the map unfolds it.
    const part = location.hash && document.querySelector(`details${location.hash}`);
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
}

open();
addEventListener('hashchange', open);

export {};
