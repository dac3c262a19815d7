// The door to the control “as of” on pages of the guide. A click on an edition keeps its day; the
// rest of the control comes when it is asked for, or when a day has been chosen before or in a link.

const control = document.querySelector<HTMLElement>('#as-of');
const button = control?.querySelector('button');
const open = (moveFocus: boolean) =>
  void import('./as-of-control.ts').then((module) => module.open(control!, moveFocus));

/** The day chosen in this tab, after it is set to `day` where one is given. */
function chosen(day?: string): string | undefined {
  try {
    if (day !== undefined) sessionStorage['as-of'] = day;
    return sessionStorage['as-of'];
  } catch {
    // Without storage nothing is kept.
    return undefined;
  }
}

if (control && button) {
  button.hidden = false;
  button.addEventListener('click', () => open(true), { once: true });
  control.addEventListener('click', ({ target }) => {
    const { day } = (target as HTMLElement).dataset;
    if (day !== undefined) chosen(day);
  });
  if (chosen() || location.hash.includes('asof=')) open(false);
}

// A module of its own: its names are not the page's.
export {};
