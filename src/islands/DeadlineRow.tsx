import type { Deadline, VoucherEvent } from '../rules/index.ts';
import type { RuleWords, Speaker } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import { deadlineNote } from './deadline-note.ts';
import Trace, { type SourceLabels } from './Trace.tsx';

interface Props {
  deadline: Deadline;
  days: Partial<Record<VoucherEvent, string>>;
  text: Area<'deadlines'>;
  words: RuleWords;
  speaker: Speaker;
  sources: SourceLabels;
}

const tagClass = {
  met: 'met',
  'met-late': 'late',
  open: 'open',
  missed: 'missed',
  unknown: 'unknown',
} as const;

/** One deadline: its last day, whether it was met, and why it is that day. */
export default function DeadlineRow({ deadline, days, text, words, speaker, sources }: Props) {
  const { id, by, event, status, trace } = deadline;
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
        <Trace summary={text.why} steps={trace} speaker={speaker} sources={sources} />
      </div>
    </li>
  );
}
