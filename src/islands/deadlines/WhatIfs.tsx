import { useStore } from '@nanostores/preact';
import type { Deadline, VoucherAssessment } from '../../rules/index.ts';
import { whatIfs, type WhatIf } from '../../rules/voucher-what-ifs.ts';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import type { Told } from '../parts/told.ts';
import type { AnswerView } from './VoucherAnswer.tsx';

interface Props extends AnswerView {
  words: Area<'explain'>;
}

/** What would change the answer: each change with what follows, and a button that tries it. */
export default function WhatIfs({ tool, told, asOf, words }: Props) {
  const days = useStore(tool.$days);
  const reading = useStore(tool.$reading);
  const now = useStore(tool.$assessment);
  const found = whatIfs(days, { asOf }, reading);
  if (found.length === 0) return <p class="why">{words.nothing}</p>;
  return (
    <>
      <p class="why">{words.whatIfIntro}</p>
      <ul class="what-ifs">
        {found.map((one) => {
          const change = sayChange(one, words, told);
          return (
            <li key={change}>
              <div>
                <p>{change}</p>
                <ul>
                  {sayEffects(now, one.after, words, told).map((effect) => (
                    <li key={effect}>{effect}</li>
                  ))}
                </ul>
              </div>
              <button
                type="button"
                class="button"
                aria-label={fill(words.tryThis, { change })}
                onClick={() => tool.tryChange(one.change, change)}
              >
                {words.try}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function sayChange(
  { id, change }: WhatIf,
  words: Area<'explain'>,
  { speaker, words: { rules } }: Told,
) {
  const day = change.asOf ?? Object.values(change.days ?? {})[0];
  return fill(words.changes[id], {
    ...(day && { day: speaker.day(day) }),
    ...(change.reading && { reading: rules.trace.readingFrom[change.reading] }),
  });
}

/** What a change does to the last days and their statuses, and which findings it settles. */
export function sayEffects(
  now: VoucherAssessment,
  after: VoucherAssessment,
  words: Area<'explain'>,
  { speaker, words: { rules } }: Told,
): string[] {
  const effects = now.deadlines.flatMap((deadline, index) => {
    const then = after.deadlines[index]!;
    if (deadline.id !== 'redeem' && deadline.id !== 'claim') return [];
    const label = rules.deadlines[deadline.id];
    const day = ({ by }: Deadline) => (by === undefined ? words.noDay : speaker.day(by));
    const said: string[] = [];
    if (deadline.by !== then.by) {
      const values = { deadline: label, from: day(deadline), to: day(then) };
      said.push(fill(words.effectDay, values));
    }
    if (deadline.status !== then.status) {
      const from = rules.statuses[deadline.status];
      said.push(
        fill(words.effectStatus, { deadline: label, from, to: rules.statuses[then.status] }),
      );
    }
    return said;
  });
  const left = after.findings.map(({ code, field }) => `${code} ${field}`);
  const settled = now.findings.filter(({ code, field }) => !left.includes(`${code} ${field}`));
  return [
    ...effects,
    ...settled.map((one) => fill(words.effectFinding, { finding: speaker.sayFinding(one) })),
  ];
}
