// Two fields instead of a list: choosing two editions shows the one comparison of them. The choice
// stands in the fragment, so that a link shows it, in any language.

const comparison = document.querySelector<HTMLElement>('#comparison')!;
const form = comparison.querySelector('form')!;
const [from, to] = form.querySelectorAll('select') as unknown as [
  HTMLSelectElement,
  HTMLSelectElement,
];
const status = form.querySelector('p')!;
const pairs = [...comparison.querySelectorAll<HTMLDetailsElement>('details')];

/** Shows the comparison of the two editions chosen; asks for two where it is one twice. */
function show(): void {
  // The fields say which is the earlier one, so two editions given the other way round change places.
  if (from.value > to.value) [from.value, to.value] = [to.value, from.value];
  for (const pair of pairs) {
    pair.hidden = pair.dataset['pair'] !== `${from.value} ${to.value}`;
    pair.open = !pair.hidden;
  }
  const shown = pairs.find(({ hidden }) => !hidden);
  status.textContent = shown ? shown.dataset['told']! : form.dataset['same']!;
}

function read(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const field of [from, to]) {
    const value = wanted.get(field.name);
    if (value !== null && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
  show();
}

form.addEventListener('change', () => {
  show();
  history.replaceState(null, '', `#from=${from.value}&to=${to.value}`);
});
addEventListener('hashchange', read);
read();
form.hidden = false;

// A module of its own: its names are not the page's.
export {};
