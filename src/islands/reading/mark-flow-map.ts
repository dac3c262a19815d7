/** Where a reader is in a flow, by the ids of its nodes, and the options chosen on the way. */
export interface FlowMarks {
  here: string;
  given: readonly (readonly [node: string, on: string])[];
}

/** How the answers of each tool are read; fetched for the map that is open. */
const readers: Record<string, () => Promise<(fragment: string) => FlowMarks>> = {
  eligibility: () =>
    import('../eligibility/eligibility-marks.ts').then(({ eligibilityMarks }) => eligibilityMarks),
  'next-step': () =>
    import('../next-step/next-step-marks.ts').then(({ nextStepMarks }) => nextStepMarks),
};

/** Marks the question asked and the answers given, unfolds their part, and brings it into view. */
export async function markMap(map: HTMLElement): Promise<void> {
  const read = await readers[map.dataset['tool'] ?? '']?.();
  if (!read) return;
  const { here, given } = read(location.hash);
  for (const marked of map.querySelectorAll('.is-here, .is-given')) {
    marked.classList.remove('is-here', 'is-given');
    marked.removeAttribute('aria-current');
  }
  for (const [node, on] of given) {
    for (const answer of all(map, 'data-answer', `${node} ${on}`)) answer.classList.add('is-given');
  }
  // An early end has no place of its own: it is marked at the answer that led to it.
  const ends = [...all(map, 'data-outcome', here)].filter((one) => one.matches('.is-given'));
  const places = [...all(map, 'data-node', here), ...all(map, 'data-question', here), ...ends];
  for (const place of places) {
    place.classList.add('is-here');
    if (place.hasAttribute('data-question')) place.ariaCurrent = 'step';
  }
  for (const marked of map.querySelectorAll('.is-here, .is-given')) {
    const part = marked.closest('details');
    if (part) part.open = true;
  }
  const note = map.querySelector<HTMLElement>('.marked');
  const link = note?.querySelector('a');
  if (note && link) {
    link.hash = location.hash;
    note.hidden = false;
  }
  // Once the part that was unfolded has its height.
  requestAnimationFrame(() => places[0]?.scrollIntoView({ block: 'center' }));
}

const all = (map: HTMLElement, name: string, value: string) =>
  map.querySelectorAll(`[${name}="${CSS.escape(value)}"]`);
