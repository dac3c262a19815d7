/** The frame of every page: header, navigation, footer, notices. */
export const shell = {
  siteName: 'Planning Services Guide',
  // Begins the title of the home page and stands in link previews.
  siteTagline: 'Vouchers, deadlines and eligibility, with sources',
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  nav: {
    guide: 'Guide',
    requirements: 'Requirements',
    retirement: 'Retirement',
    deadlines: 'Deadlines',
    eligibility: 'Eligibility',
    sources: 'Sources',
  },
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  // {day} is a whole date. The whole line stands on every page.
  retired: 'The programme has ended.',
  retiredDetail: 'The last day to redeem a voucher was {day}.',
  retiredMore: 'What that means',
  journey: 'The journey',
  // {number} and {count} are numerals.
  stepOf: 'Step {number} of {count}',
  newPartners: 'New partners',
  existingPartners: 'Existing partners',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  youAreHere: 'You are here',
  relatedTools: 'Work it out',
  deadlineTool: 'Work out the deadlines of a voucher',
  eligibilityTool: 'Check who may deliver an engagement',
  search: 'Search',
  searchNeedsScript: 'Search needs JavaScript. Without it, the guide lists every page.',
  notAffiliated:
    'An independent project. Microsoft, Software Assurance and Partner Center are trademarks of Microsoft, which has not written or checked this site.',
  licence:
    'Facts come from the documents listed under Sources; the words are our own. Text and code are free to reuse under the MIT licence.',
  report: 'Report a mistake on this page',
  // Begins the reader's letter; {address} is the address of the page.
  reportPage: 'Page: {address}',
  reportWrong: 'What is wrong:',
  reportSource: 'Which source says so:',
  shortcuts: 'Keyboard shortcuts',
  footerNavigation: 'All pages',
  // The ribbon on a step page; {life} and {window} are “180 days”, “60 days”.
  ribbon: {
    life: 'Life of the voucher',
    payment: 'Payment window',
    label: 'Where this step lies in the life of a voucher.',
    before: 'This step comes before there is a voucher.',
    inLife: 'This step falls in the life of the voucher: {life} from its creation.',
    inPayment: 'This step falls in the payment window: {window} from redemption.',
  },
  untranslated: 'This page has not been translated yet, so its text is in English.',
  notFound: 'There is no page here',
  notFoundDetail: 'The address may have changed. The guide lists everything there is.',
  toGuide: 'Go to the guide',
  chooseLanguage: 'Choose a language',
} as const;
