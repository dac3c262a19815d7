/** The glossary: one entry a term. */
export const glossary = {
  index: 'All terms',
  kinds: {
    term: 'Term',
    product: 'Product or tool',
    role: 'Role',
    status: 'Status',
    label: 'Label',
  },
  // Before forms of a word, with a colon.
  seen: 'Seen',
  avoid: 'Avoid',
  // After a form seen, where the document is not among the sources.
  elsewhere: 'another localized edition',
  wrong: 'wrong',
  // After a form to avoid; {form} is the form to use.
  instead: 'write {form}',
  why: 'Why this form',
  others: 'Forms in the other languages',
} as const;
