import styles from '../../styles/progress.css?url';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Area } from '../../i18n/types.ts';
import type { StepId, Task } from '../../rules/index.ts';
import { $asOf, restoreAsOf } from '../../stores/as-of.ts';
import { createNextStep } from '../../stores/next-step.ts';
import { progressKey } from '../../stores/remembered-progress.ts';
import { styled } from '../parts/styled.ts';
import { pageLocale as locale } from '../parts/page-locale.ts';

// A reader's progress on the pages of the journey: a word beside each step, and the button that
// marks one as done. Loaded on first use.

const links = [...document.querySelectorAll<HTMLAnchorElement>(':is(.journey,.stations) li a')];
const stepOf = (address: string) => new URL(address).pathname.split('/').at(-2) as StepId;

let shown: Promise<() => void> | undefined;

/** Shows the progress; a click on the button marks the step of the page, or takes the mark away. */
export async function show(button: HTMLButtonElement | null, isClick = false): Promise<void> {
  shown ??= start(button);
  const toggle = await shown;
  if (isClick) toggle();
}

async function start(button: HTMLButtonElement | null): Promise<() => void> {
  const { progress: text } = (await import(`../../i18n/${locale}/progress.ts`)) as {
    progress: Area<'progress'>;
  };
  await styled(styles);
  const finder = createNextStep($asOf);
  restoreAsOf();
  finder.restore();
  const here = stepOf(location.href);
  const note = document.createElement('p');
  note.className = 'progress';
  note.role = 'status';
  button?.after(note);

  function draw(): void {
    const { tasks } = finder.$result.get();
    const begun = finder.answers(undefined) !== '';
    const taskOf = (step: StepId) => (begun ? tasks.find((task) => task.step === step) : undefined);
    for (const link of links) mark(link, taskOf(stepOf(link.href)), text);
    if (!button) return;
    const task = taskOf(here);
    const follows = task?.state === 'done' && task.why?.code !== 'said-done';
    button.ariaPressed = String(follows || finder.$done.get().includes(here));
    button.disabled = follows;
    note.replaceChildren();
    if (!begun) return;
    const day = formatDay($asOf.get(), locale);
    const sentences = [
      ...(follows ? [text.shown] : []),
      fill(tasks.length > 0 ? text.kept : text.unknown, { day }),
    ];
    const more = document.createElement('a');
    more.href = `${location.pathname.slice(0, location.pathname.lastIndexOf('/guide/'))}/tools/next-step/`;
    more.textContent = text.more;
    const { gap } = punctuation[locale];
    note.append(sentences.join(gap), gap, more);
  }

  finder.$result.subscribe(draw);
  finder.$done.listen(draw);
  addEventListener('storage', ({ key }) => {
    if (key === progressKey) finder.restore();
  });
  return () => finder.mark(here, !finder.$done.get().includes(here));
}

/** Writes the state of a step beside its link, in words; takes it away where there is none. */
function mark(link: HTMLAnchorElement, task: Task | undefined, text: Area<'progress'>): void {
  const place = link.querySelector('span') ?? link;
  place.querySelector('.state')?.remove();
  if (!task) return;
  const state = document.createElement('small');
  state.className = `state ${task.state}`;
  state.textContent = text.states[task.state];
  place.append(' ', state);
}
