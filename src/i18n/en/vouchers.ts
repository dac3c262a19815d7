/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: 'Many vouchers',
  toolSummary: 'A whole list: which were late, which are open, and why.',
  start: 'Put your list here',
  startHint:
    'Drop a CSV, TSV or Excel (.xlsx) file, or paste rows from a spreadsheet. The file stays on your device.',
  // {limit} is a number.
  limit: 'It takes up to {limit} vouchers.',
  pick: 'Choose a file',
  paste: 'Paste rows',
  pasteLabel: 'Rows with their column names',
  pasteHint:
    'Copy the rows in your spreadsheet, names of the columns included, and paste them here.',
  usePasted: 'Use these rows',
  cancel: 'Cancel',
  sample: 'Try sample data',
  template: 'Download a template',
  add: 'Add a voucher',
  loading: 'Loading …',
  failed: 'The table could not be loaded. Check the connection and try again.',
  noScript:
    'The table needs JavaScript, because your file is read on your own device and nowhere else. Below is what it works out, and how to do it by hand.',
} as const;
