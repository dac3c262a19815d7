/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: 'Name of the voucher',
  nameHint:
    'For you alone: it goes into the files and onto the sheet, never into a link. It keeps vouchers of the same day apart in a calendar.',
  // Of the tools without a voucher of their own.
  title: 'Take it with you',
  caseName: 'Name of this case',
  caseNameHint: 'For you alone: it goes into the data and onto the sheet, never into a link.',
  calendar: 'Calendar file',
  print: 'Print or save as PDF',
  json: 'Data (JSON)',
  // {file} is the name of a file.
  saved: 'Saved as {file}',
  noneOpen: 'No deadline is open, so there is nothing to put in a calendar.',
  printing: 'The sheet is ready to print.',
  calendarName: 'Voucher deadlines',
  // In a calendar; {deadline} is one of “Redeem”, “Request payment” …; {name} what the reader calls it.
  eventSummary: 'Last day: {deadline}',
  eventSummaryNamed: '{name}: {deadline}, last day',
  // {day} is a whole day.
  eventAsOf: 'As of {day}:',
  independent: 'From an independent guide, not from Microsoft. The programme has been retired.',
  // The sheet of a case on paper.
  sheet: {
    voucher: 'Case sheet: deadlines of one voucher',
    eligibility: 'Case sheet: eligibility for an engagement',
    nextStep: 'Case sheet: the next step',
    answer: 'The answer',
    run: 'Sheet made on',
    edition: 'Edition in force',
    noEdition: 'no edition of the pages is known for this day',
    conditions: 'The conditions of that day',
    verdicts: 'The verdict on each engagement',
    inputs: 'What was entered',
    notGiven: 'not given',
    conflict: 'Where the sources disagree',
    sources: 'Sources cited',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: 'Weight {letter}: {weight}.',
    undated: 'undated',
    link: 'This case on the web',
    scan: 'The code leads to the same address.',
  },
} as const;
