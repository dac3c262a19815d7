/** What search says: in its dialog and on its page. Loaded on use. */
export const search = {
  label: 'Search this guide',
  placeholder: 'Voucher, deadline, competency …',
  close: 'Close',
  // Before anything is typed.
  begin: 'Type a word: results appear below.',
  loading: 'Searching …',
  // {query} is what the reader typed.
  none: 'Nothing found for “{query}”.',
  failed: 'The search index could not be loaded. Check the connection and type again.',
  count: { one: '{count} result', other: '{count} results' },
  earlier: 'Also search earlier editions',
  // {count} is how many results of a group are not shown yet.
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  onPage: 'Open these results on a page',
  // {guide}, {glossary} and {questions} become links with these words.
  links: { guide: 'contents', glossary: 'glossary', questions: 'questions' },
  withoutScripts:
    'Search needs JavaScript. Without it, find the steps under {guide}, the terms under {glossary}, and answers under {questions}.',
  // The groups of results.
  kinds: {
    step: 'Steps of the guide',
    tool: 'Tools',
    question: 'Questions',
    term: 'Terms',
    rule: 'Rules and values',
    page: 'Other pages',
  },
  // Where nothing is found. Links as above.
  helpTitle: 'What you can try',
  help: {
    shorter: 'Use fewer words, or a shorter one.',
    term: 'Type the English term, or the form your document uses: it leads to the term of this guide.',
    look: 'Look in the {guide}, the {glossary} or the {questions}.',
    earlier: 'If it is about an older edition, search the earlier editions too.',
  },
} as const;
