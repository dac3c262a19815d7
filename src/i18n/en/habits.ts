/** Small comforts: another language offered, keys listed, links to headings. Loaded when used. */
export const habits = {
  // Stands on a page in another language, in the reader's own: they are told, and never sent.
  suggestion: 'This page is also in English.',
  read: 'Read it in English',
  stay: 'Stay here',
  shortcuts: 'Keyboard shortcuts',
  keys: {
    search: 'Search',
    copy: 'Copy a link to the section in view',
    previous: 'Previous step',
    next: 'Next step',
    help: 'This list',
    close: 'Close what is open',
  },
  // The key itself is shown beside each line above.
  on: 'Use single keys',
  onHint: 'Switch this off if you speak to your device, or press keys by accident.',
  close: 'Close',
  // {heading} is the heading the link leads to.
  copyLink: 'Copy a link to “{heading}”',
  copied: 'The link to “{heading}” is copied.',
  copyFailed: 'The link could not be copied. It now stands in the address bar.',
} as const;
