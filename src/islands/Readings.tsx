import type { Reading, VoucherAssessment } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import type { RuleWords, Speaker } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import { SourceLinks, type SourceLabels } from './Trace.tsx';

interface Props {
  assessment: VoucherAssessment;
  text: Area<'deadlines'>;
  words: RuleWords;
  speaker: Speaker;
  sources: SourceLabels;
}

/** The readings of the voucher's life, side by side where they differ; silent where they agree. */
export default function Readings({ assessment, text, words, speaker, sources }: Props) {
  const { readings, safe } = assessment;
  const [only] = readings;
  if (only === undefined || safe === undefined) return null;
  const differ = readings.some(({ expires }) => expires !== only.expires);
  const { trace } = words.rules;
  if (readings.length === 1) {
    return (
      <p class="why">
        {fill(text.oneReading, { reading: trace.readingFrom[only.reading] })}{' '}
        {readingNote(only, text, speaker)} <SourceLinks tags={only.sources} sources={sources} />
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
              {readingNote(reading, text, speaker)}{' '}
              {reading.costDays > 0 &&
                fill(text.readingRisk, { days: speaker.days(reading.costDays) })}{' '}
              <SourceLinks tags={reading.sources} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** When the voucher expires under a reading, and whether the programme's last day comes first. */
function readingNote(reading: Reading, text: Area<'deadlines'>, speaker: Speaker): string {
  if (reading.redeemBy === reading.expires) return text.readingExpires;
  return fill(text.readingCut, { expires: speaker.day(reading.expires) });
}
