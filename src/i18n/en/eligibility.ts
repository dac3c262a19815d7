import type { ConditionId, OfferingId, StatusWord } from '../../rules/index.ts';

/** The eligibility tool: which engagements a company and its consultant may deliver. */
export const eligibility = {
  // Abbreviations stay as the programme wrote them; the full names follow in words.
  offerings: {
    ddps: 'Desktop Deployment Planning Services',
    dydps: 'Dynamics Deployment Planning Services',
    pvdps: 'Private Cloud, Management, and Virtualization Planning Services',
    sdps: 'SharePoint Deployment Planning Services',
    's-edps': 'Skype for Business and Exchange Deployment Planning Services',
    ssdps: 'SQL Server Deployment Planning Services',
  } satisfies Record<OfferingId, string>,
  conditions: {
    competency: 'The company holds a qualifying competency',
    'consultant-assessment': 'The consultant has passed a required assessment or exam',
    'compliance-training': 'The compliance training is complete',
    'agreement-signed': 'The programme agreement is signed',
    'offering-enrolled': 'The company is enrolled in the offering',
    'yearly-renewal': 'The yearly renewal is done',
  } satisfies Record<ConditionId, string>,
  verdicts: { yes: 'May deliver', no: 'May not deliver', unknown: 'Not known' },
  conditionVerdicts: { yes: 'met', no: 'not met', unknown: 'not known' },
  form: 'What you hold',
  formHint: 'Answer what you know. “Not sure” is an answer: nothing unknown is counted as no.',
  engagement: 'Which engagement?',
  allEngagements: 'All of them',
  competencies: 'Competencies of the company',
  competenciesHint:
    'Only those that can matter for your choice are asked. Once you answer one, those you leave out count as not held.',
  levels: { none: 'Not held', silver: 'Silver', gold: 'Gold', unknown: 'Not sure' },
  assessments: 'Assessments or exams of the consultant',
  assessmentsHint:
    'At least one that counts for the competency. Which ones count, the sources do not list.',
  others: 'Agreement, enrollment, renewal',
  answers: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
  questions: {
    complianceTraining: 'Is the compliance training complete?',
    agreementSigned: 'Is the programme agreement signed?',
    enrolledOfferings: 'Enrolled in {offering}?',
    renewedOn: 'Last enrollment or renewal',
  },
  renewedOnHint:
    'Each year a partner renewed and enrolled again. Leave it empty if you are not sure.',
  asked: 'Asked for by the edition of the day you chose.',
  answer: 'The answer',
  empty: 'Answer at least one question, and a verdict appears here for each engagement.',
  // {yes}, {no}, {unknown} are numbers of engagements.
  summary: 'May deliver: {yes}. May not: {no}. Not known: {unknown}.',
  because: 'Why',
  // {levels} is “Silver or Gold”; {competencies} a list joined with “or”.
  needs: 'Needs {levels} in {competencies}.',
  anyLevel: 'Silver or Gold',
  goldOnly: 'Gold',
  // {competency} and {level}: “Data Platform: Silver”.
  heldLevel: '{competency}: {level}',
  flips: 'What would make it a yes',
  flipsIntro: 'Each of these is a smallest change. Everything in one line is needed.',
  tryIt: 'Try it',
  tried: 'Your answers were changed, and the verdict with them.',
  undo: 'Undo',
  settle: 'What would settle it',
  // Single changes; {competency}, {offering} are names, {level} a level, {day} a day.
  changes: {
    competencies: '{level} in {competency}',
    consultantAssessments: 'the consultant passes an assessment or exam for {competency}',
    enrolledOfferings: 'enrollment in {offering}',
    complianceTraining: 'the compliance training is complete',
    agreementSigned: 'the programme agreement is signed',
    renewedOn: 'renewal on or after {day}',
  },
  toSettle: {
    competencies: 'the level held in {competency}',
    consultantAssessments:
      'whether the consultant has passed an assessment or exam for {competency}',
    enrolledOfferings: 'whether the company is enrolled in {offering}',
    complianceTraining: 'whether the compliance training is complete',
    agreementSigned: 'whether the programme agreement is signed',
    renewedOn: 'the day of the last enrollment or renewal',
  },
  // Between the parts of one change, and between competencies of which one is enough.
  and: '; ',
  orJoin: ' or ',
  statusWord: 'The status that Partner Center showed in this edition:',
  statusWords: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    active: 'Active',
    unknown: 'not known',
  } satisfies Record<StatusWord | 'unknown', string>,
  // {day} is the day the table was published.
  tableUnknown:
    'Before {day} no source lists which competency qualifies for which engagement. A condition that fails still gives “may not”; nothing can give “may”.',
  beforeFirstEdition: 'No source describes the programme on this day.',
  damaged: 'Part of the link could not be read and was left out: {parts}.',
  noScript:
    'The check needs JavaScript. The table below gives every engagement and the competencies that qualify for it.',
  renewedInFuture: 'The renewal lies after the day of this answer, so it does not count yet.',
} as const;
