/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: 'The whole guide',
  description:
    'Every step, the retirement, the requirements, the glossary and the sources of Planning Services in one document, for printing or keeping as a PDF.',
  link: 'The whole guide, to print',
  // {edition} is a month: “April 2021”.
  edition: 'The rules of the edition {edition}, the last one published.',
  contents: 'Contents',
  // Stands above the chapters that are not steps.
  reference: 'Reference',
  // Stands before the address of the site.
  web: 'On the web',
  // {day} is the reader’s own day, filled in where there are scripts.
  printed: 'Printed on {day}',
  addresses: 'A link that leaves this document is followed by its address.',
} as const;
