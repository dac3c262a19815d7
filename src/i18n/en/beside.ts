/** The text in another language beside this one. Loaded with its script, on first use. */
export const beside = {
  // On an English page the names of the other languages follow it; elsewhere it is the button.
  control: 'Beside the text:',
  // {language} is the name of the other language, in this one.
  passage: 'This passage in {language}',
  columns: '{language} stands beside each passage.',
  onDemand: 'Each passage has a button that shows it in {language}. Escape closes it.',
  loading: 'Fetching the text in {language} …',
  failed:
    'The text in {language} could not be laid beside this one. Check the connection and reload the page.',
  missing: 'This page has not been translated into {language} yet.',
} as const;
