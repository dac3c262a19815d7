/** The state of the translations: the note at a passage, and the table that counts them. */
export const translations = {
  stale: 'The English of this passage has changed since it was translated.',
  caption: 'Passages whose English has changed since they were translated',
  page: 'Page',
  passages: 'Passages',
  total: 'All pages',
  toCheck: { one: '{count} to check', other: '{count} to check' },
  current: 'up to date',
  untranslated: 'not translated',
  uncompared: 'not compared',
} as const;
