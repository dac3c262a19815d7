import type { Reading, VoucherAssessment } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import Explained from '../parts/Explained.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import type { Told } from '../parts/told.ts';

interface Props {
  assessment: VoucherAssessment;
  told: Told;
}

/** The readings of the voucher's life, side by side where they differ; silent where they agree. */
export default function Readings({ assessment, told }: Props) {
  const { text, words, speaker, sources } = told;
  const { gap } = punctuation[told.locale];
  const { readings, safe } = assessment;
  const [only] = readings;
  if (only === undefined || safe === undefined) return null;
  const differ = readings.some(({ expires }) => expires !== only.expires);
  const { trace } = words.rules;
  if (readings.length === 1) {
    return (
      <p class="why">
        {fill(text.oneReading, { reading: trace.readingFrom[only.reading] })}
        {gap}
        {readingNote(only, told)} <SourceLinks tags={only.sources} sources={sources} />
      </p>
    );
  }
  if (!differ) return null;
  return (
    <>
      <h2>{text.readingsTitle}</h2>
      <p class="why">{text.readingsIntro}</p>
      <dl class="readings">
        {readings.map((reading) => (
          <div key={reading.reading} class={reading.reading === safe.reading ? 'safe' : ''}>
            <dt>
              {words.rules.readings[reading.reading]}{' '}
              {reading.reading === safe.reading && <b class="tag met">{text.readingSafe}</b>}
            </dt>
            <dd class="day">{speaker.day(reading.redeemBy)}</dd>
            <dd class="why">
              {readingNote(reading, told)}
              {gap}
              {reading.costDays > 0 &&
                fill(text.readingRisk, { days: speaker.days(reading.costDays) })}{' '}
              <SourceLinks tags={reading.sources} sources={sources} />
            </dd>
            <dd>
              <Explained
                summary={text.whyReading}
                steps={speaker.sayTrace(reading.trace)}
                told={told}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** When the voucher expires under a reading, and whether the programme's last day comes first. */
export function readingNote(reading: Reading, { text, speaker }: Told): string {
  if (reading.redeemBy === reading.expires) return text.readingExpires;
  return fill(text.readingCut, { expires: speaker.day(reading.expires) });
}
