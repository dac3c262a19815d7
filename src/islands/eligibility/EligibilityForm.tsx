import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import {
  competencies as allCompetencies,
  engagements,
  offerings as allOfferings,
  type EngagementId,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { setAsOf } from '../../stores/as-of.ts';
import { readDay } from '../../stores/read-day.ts';
import AsOfField from '../parts/AsOfField.tsx';
import Choice from '../parts/Choice.tsx';
import CopyLink from '../take-away/CopyLink.tsx';
import DateField from '../parts/DateField.tsx';
import type { EligibilityParts } from './eligibility-parts.ts';
import { properName } from '../parts/proper-name.ts';

interface Props extends Omit<EligibilityParts, 'questions' | 'sources'> {
  asOf: string | undefined;
}

/** What the company and its consultant hold; only what can matter for the choice is asked. */
export default function EligibilityForm(props: Props) {
  const { eligibility, locale, text, words, dateText, namer, asOf } = props;
  const entries = useStore(eligibility.$entries);
  const chosen = useStore(eligibility.$engagement);
  const assessment = useStore(eligibility.$assessment);
  const renewedText = useStore(eligibility.$renewedText);
  const damaged = useStore(eligibility.$damaged);
  const [round, setRound] = useState(0);

  const engagement = engagements.find(({ id }) => id === chosen);
  const competencies = engagement?.anyOf ?? allCompetencies;
  const offerings = engagement ? [engagement.offering] : allOfferings;
  const asked = new Set(
    assessment.engagements[0]?.conditions.map(({ condition }) => condition) ?? [],
  );
  const withoutDay = (['never', 'unknown'] as const).find((one) => one === entries.renewedOn);
  const begun = Object.keys(entries.competencies).length > 0;
  const levels = (['none', 'silver', 'gold', 'unknown'] as const).map(
    (level) => [level, text.levels[level]] as const,
  );
  const answers = (['yes', 'no', 'unknown'] as const).map(
    (answer) => [answer, text.answers[answer]] as const,
  );

  return (
    <form class="panel" onSubmit={(event) => event.preventDefault()} noValidate>
      {damaged.length > 0 && (
        <p class="why" role="alert">
          {fill(text.damaged, { parts: damaged.join(namer.marks.comma) })}
        </p>
      )}
      <p class="why">{text.formHint}</p>
      <div class="field">
        <label for="engagement">{text.engagement}</label>
        <div class="entry">
          <select
            id="engagement"
            value={chosen ?? ''}
            onChange={({ currentTarget }) =>
              eligibility.$engagement.set((currentTarget.value || undefined) as EngagementId)
            }
          >
            <option value="">{text.allEngagements}</option>
            {engagements.map(({ id }) => (
              <option key={id} value={id} {...properName}>
                {namer.engagement(id)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <AsOfField key={round} locale={locale} text={dateText} asOf={asOf} readDay={readDay} />

      <h2>{text.competencies}</h2>
      <p class="why">{text.competenciesHint}</p>
      {competencies.map((id) => (
        <Choice
          key={id}
          name={`held-${id}`}
          legend={namer.competency(id)}
          foreign
          options={levels}
          value={entries.competencies[id] ?? (begun ? 'none' : undefined)}
          onChoose={(level) => eligibility.answer({ field: 'competencies', id }, level)}
        />
      ))}

      <h2>{text.assessments}</h2>
      <p class="why">{text.assessmentsHint}</p>
      {competencies.map((id) => (
        <Choice
          key={id}
          name={`exam-${id}`}
          legend={namer.competency(id)}
          foreign
          options={answers}
          value={entries.consultantAssessments[id]}
          onChoose={(answer) => eligibility.answer({ field: 'consultantAssessments', id }, answer)}
        />
      ))}

      <h2>{text.others}</h2>
      {asked.has('compliance-training') && (
        <Choice
          name="training"
          legend={text.questions.complianceTraining}
          options={answers}
          value={entries.complianceTraining}
          onChoose={(answer) => eligibility.answer({ field: 'complianceTraining' }, answer)}
        />
      )}
      <Choice
        name="agreement"
        legend={text.questions.agreementSigned}
        options={answers}
        value={entries.agreementSigned}
        onChoose={(answer) => eligibility.answer({ field: 'agreementSigned' }, answer)}
      />
      {offerings.map((id) => (
        <Choice
          key={id}
          name={`in-${id}`}
          legend={fill(text.questions.enrolledOfferings, { offering: namer.offering(id) })}
          options={answers}
          value={entries.enrolledOfferings[id]}
          onChoose={(answer) => eligibility.answer({ field: 'enrolledOfferings', id }, answer)}
        />
      ))}
      {asked.has('yearly-renewal') && (
        <>
          <DateField
            id="renewed"
            label={text.questions.renewedOn}
            hint={text.renewedOnHint}
            text={withoutDay ? '' : renewedText}
            reading={readDay(withoutDay ? '' : renewedText)}
            words={dateText}
            locale={locale}
            onText={(typed) => eligibility.setRenewedText(typed, readDay(typed))}
          />
          <Choice
            name="no-day"
            legend={words.noDay}
            options={[
              ['never', words.renewals.never],
              ['unknown', words.renewals.unknown],
            ]}
            value={withoutDay}
            onChoose={eligibility.setRenewal}
          />
        </>
      )}
      <div class="choices">
        <button
          type="button"
          class="button"
          onClick={() => {
            eligibility.clear();
            setAsOf(undefined);
            setRound(round + 1);
          }}
        >
          {dateText.clear}
        </button>
        <CopyLink text={dateText} />
      </div>
    </form>
  );
}
