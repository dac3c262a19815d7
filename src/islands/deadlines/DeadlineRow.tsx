import type { Deadline } from '../../rules/index.ts';
import type { KnownDays } from '../../stores/deadline-address.ts';
import { deadlineNote } from './deadline-note.ts';
import Explained from '../parts/Explained.tsx';
import type { Told } from '../parts/told.ts';

interface Props {
  deadline: Deadline;
  days: KnownDays;
  told: Told;
}

/** How each status is marked. */
export const tagClass = {
  met: 'met',
  'met-late': 'late',
  open: 'open',
  missed: 'missed',
  unknown: 'unknown',
} as const;

/** One deadline: its last day, whether it was met, and why it is that day. */
export default function DeadlineRow({ deadline, days, told }: Props) {
  const { id, by, event, status, trace } = deadline;
  const { text, words, speaker } = told;
  const done = days[event];
  return (
    <li class={status === 'open' && (id === 'redeem' || id === 'claim') ? 'row due' : 'row'}>
      <h3>{words.rules.deadlines[id]}</h3>
      {by === undefined ? (
        <span class="day">—</span>
      ) : (
        <time class="day" dateTime={by}>
          {speaker.day(by)}
        </time>
      )}
      <div>
        <p>
          <span class={`tag ${tagClass[status]}`}>{words.rules.statuses[status]}</span>{' '}
          {done !== undefined && <span class="why">{speaker.day(done)}</span>}
        </p>
        <p class="why">{deadlineNote(deadline, text, words, speaker)}</p>
        <Explained summary={text.why} steps={speaker.sayTrace(trace)} told={told} />
      </div>
    </li>
  );
}
