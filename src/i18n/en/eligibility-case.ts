import type { ConflictSide } from '../../rules/evidence.ts';
import type { ConditionReason } from '../../rules/index.ts';

/** Why an eligibility verdict is what it is, and where the sources disagree. Loaded on demand. */
export const eligibilityCase = {
  whyVerdict: 'How this verdict was found',
  whyCondition: 'How this was decided',
  // Steps of an explanation as sentences. {day} is a whole day.
  trace: {
    // {edition} is “April 2021”.
    asOf: 'The day of this answer: {day}. The edition of {edition} applies.',
    noEdition:
      'The day of this answer: {day}. No edition is known for it, so no verdict can be given.',
    // {condition} is a whole sentence of `eligibility.conditions`.
    rule: 'The rule, as stated from {day} on: “{condition}”.',
    // {competencies} is a list joined with “or”.
    needsAssessment: 'One assessment or exam is enough, for {competencies}.',
    noList:
      'No source from before {day} has a list of the competencies that qualify, so no answer can meet this condition.',
    // {question} is a whole question.
    entered: '“{question}” Your answer: {answer}.',
    leftOut: '“{question}” Not answered, so it counts as not known.',
    leftOutNone:
      '“{question}” Not answered, while another competency is, so it counts as not held.',
    later: '{day} lies after the day of this answer, so it does not count yet.',
    // {from}, {until}, {yearEnd} are whole days; both last days count.
    year: 'Counted from its own day, the renewal of {from} holds up to and including {until}; counted by calendar year, up to and including {yearEnd}.',
    // What follows for a condition, by its reason.
    judged: {
      held: 'What is given for {competency} is enough, so the condition is met.',
      'level-too-low': 'The level held is below the one asked for, so the condition is not met.',
      'not-held': 'None of what would be enough is there, so the condition is not met.',
      answered: 'That decides it: the condition is {verdict}.',
      'not-answered': 'What is not known never counts as no: the condition stays not known.',
      'table-unknown': 'Without that list the condition stays not known.',
      'renewed-within-a-year':
        'The day of this answer lies within that year, so the condition is met.',
      'renewal-may-be-due':
        'One of these last days had passed by the day of this answer, the other had not. The sources say only “every year”, so the condition stays not known.',
      'renewal-lapsed':
        'The day of this answer lies after both last days, so the condition is not met.',
      'never-renewed': 'There was no enrollment or renewal, so the condition is not met.',
    } satisfies Record<ConditionReason, string>,
    // {conditions} is a list of conditions.
    tally: {
      yes: 'Met: {conditions}.',
      no: 'Not met: {conditions}.',
      unknown: 'Not known: {conditions}.',
    },
    // {verdict} is one of `eligibility.verdicts`.
    together: {
      yes: 'Every condition of the day is met, so the verdict is “{verdict}”.',
      no: 'One condition that is not met is enough for “{verdict}”.',
      unknown:
        'No condition fails and at least one is not known, so the verdict stays “{verdict}”.',
    },
  },
  conflicts: {
    title: 'Where the sources disagree',
    differs: 'The verdict depends on which text holds.',
    same: 'The verdict is the same whichever text holds.',
    apart: 'No condition depends on this, and so no verdict does.',
    // Above a verdict.
    under: 'If this text holds',
    // {date} is as far as known; {letter} and {weight}: how much the weightiest source weighs.
    since: 'Stated since {date}. Weight {letter}: {weight}.',
    undated: 'Undated. Weight {letter}: {weight}.',
    safe: 'safe reading',
    followed: 'followed here',
    meetAll: 'No reading is safe alone. Whoever meets both texts is in order under either.',
    // What choosing a side costs or saves.
    costs: {
      'competency-only':
        'Saves the training. The risk: if the other text holds, one condition is not met.',
      'training-too':
        'Costs one thing more: the training. Whoever has completed it is in order under both texts.',
      'customers-project-manager':
        'Costs the customer one entry: a project manager of its own company.',
      'partners-company': 'Costs the customer one entry: the company that is to deliver.',
      'contact-role':
        'Costs a contact role at each location. The risk: under the other text that role is not enough.',
      'partner-admin':
        'Costs one role, MPN partner admin, and saves those at each location. The later text is followed.',
    } satisfies Record<Exclude<ConflictSide, 'creation' | 'assignment' | 'reservation'>, string>,
  },
} as const;
